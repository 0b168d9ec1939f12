import { SummaryList } from '~/components/govuk/summary-list';
import { formatDay } from '~/lib/dates';
import type { RequestDetails, RequestPage } from '../load-request.server';

const FIELDS: readonly [key: keyof RequestDetails, label: string][] = [
  ['name', 'Name'],
  ['acts_for', 'Who acts for them'],
  ['contact', 'How to reach them'],
  ['other_names', 'Other names'],
  ['birth_date', 'Date of birth'],
  ['addresses', 'Addresses'],
  ['vehicles', 'Vehicles'],
  ['phones', 'Telephone numbers'],
  ['emails', 'E-mail addresses'],
  ['identity_check', 'How identity was proven'],
  ['extension_reason', 'Why it was extended'],
  ['closing_reason', 'Why it ended without an answer'],
];

function valueOf(details: RequestDetails, key: keyof RequestDetails): string {
  const value = details[key] ?? '';
  return key === 'birth_date' && value ? formatDay(value) : value;
}

/** Who asks and what is searched for; nothing but that it is gone once the details are erased. */
export function RequestFacts({ details }: Pick<RequestPage, 'details'>) {
  if (!details) return <p className="govuk-body">The details of this request have been erased.</p>;
  return (
    <SummaryList
      rows={FIELDS.filter(([key]) => valueOf(details, key)).map(([key, label]) => ({
        key: label,
        value: <span className="app-keep-lines">{valueOf(details, key)}</span>,
      }))}
    />
  );
}
