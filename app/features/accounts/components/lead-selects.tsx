import { Select } from '~/components/govuk/select';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { LeadChoices } from '../list-agreements.server';

type Props = { leads: LeadChoices; police?: string; partner?: string };

/** The two people who answer for an agreement, and who are warned before it lapses. */
export function LeadSelects({ leads, police, partner }: Props) {
  const form = useFormState();
  const none = { value: '', text: 'Choose' };
  return (
    <>
      <Select
        label="Police lead"
        {...form.field('police_lead', police)}
        items={[
          none,
          ...leads.police.map((lead) => ({
            value: lead.member_id,
            text: `${lead.name}, ${roleNames[lead.role]}`,
          })),
        ]}
      />
      <Select
        label="Partner lead"
        {...form.field('partner_lead', partner)}
        items={[
          none,
          ...leads.partner.map((lead) => ({
            value: lead.member_id,
            text: `${lead.name}, ${lead.organisation}`,
          })),
        ]}
      />
    </>
  );
}
