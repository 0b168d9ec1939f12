import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Filter } from '~/components/moj/filter';
import { dayParts } from '~/lib/day-parts';
import type { Register } from '../load-register.server';
import {
  kindWords,
  registerFiltersInForce,
  stateWords,
  writeRegisterFilters,
  type RegisterFilters,
} from '../register-filters';

const all = { value: '', text: 'All' };
const options = (words: Readonly<Record<string, string>>) => [
  all,
  ...Object.entries(words).map(([value, text]) => ({ value, text })),
];

type Props = { filters: RegisterFilters } & Pick<Register, 'organisations' | 'gateways'>;

/** The filter of the register: days, problem, organisation, law, kind, whether it is in force. */
export function RegisterFilter({ filters, organisations, gateways }: Props) {
  const names = Object.fromEntries(organisations.map(({ id, name }) => [id, name]));
  const laws = Object.fromEntries(gateways.map(({ code, label }) => [code, label]));
  const items = registerFiltersInForce(filters, names, laws).map(({ text, rest }) => ({
    text,
    href: `/information/disclosures${writeRegisterFilters(rest)}`,
  }));
  return (
    <Filter
      above
      heading="Filter"
      chosen={items.length > 0 ? [{ heading: 'Shown are disclosures', items }] : []}
      clearHref="/information/disclosures"
    >
      <DateInput name="from" legend="From" values={filters.from ? dayParts(filters.from) : {}} />
      <DateInput name="to" legend="To" values={filters.to ? dayParts(filters.to) : {}} />
      <Input
        name="problem"
        label="Problem"
        hint="Its reference, like PR-2026-00042"
        defaultValue={filters.problem}
      />
      <Select
        name="organisation"
        label="To whom"
        items={options(names)}
        defaultValue={filters.organisation ?? ''}
      />
      <Select name="gateway" label="Law" items={options(laws)} defaultValue={filters.gateway ?? ''} />
      <Select name="kind" label="Kind" items={options(kindWords)} defaultValue={filters.kind ?? ''} />
      <Select name="state" label="State" items={options(stateWords)} defaultValue={filters.state ?? ''} />
    </Filter>
  );
}
