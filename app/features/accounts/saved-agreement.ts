import { namesOf, type SavedField } from '~/lib/two-texts';
import type { Agreement, LeadChoices } from './list-agreements.server';

/** What a review or an extension changes of an agreement, as it stands saved. */
export function savedAgreement(agreement: Agreement, leads: LeadChoices | null): SavedField[] {
  const { review_date, police_lead, partner_lead, extended_until, extended_reason } = agreement;
  const offered = leads ? [...leads.police, ...leads.partner] : [];
  const words = namesOf([
    police_lead,
    partner_lead,
    ...offered.map(({ member_id, name }) => ({ id: member_id, name })),
  ]);
  return [
    { name: 'review', label: 'Next to be reviewed by', kind: 'date', saved: review_date },
    { name: 'police_lead', label: 'Police lead', kind: 'choice', saved: police_lead.id, words },
    { name: 'partner_lead', label: 'Partner lead', kind: 'choice', saved: partner_lead.id, words },
    { name: 'extended_until', label: 'Extended until', kind: 'date', saved: extended_until },
    { name: 'extension_reason', label: 'Why', kind: 'text', saved: extended_reason ?? '' },
  ];
}
