import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Filter } from '~/components/moj/filter';
import { dayParts } from '~/lib/day-parts';
import {
  auditActs,
  filtersInForce,
  tableWords,
  writeAuditFilters,
  type AuditFilters,
} from '../audit-filters';

const all = { value: '', text: 'All' };

/** The filter of the audit: from and to which day, on which problem, by whom, which act, of what. */
export function AuditFilter({ filters, tables }: { filters: AuditFilters; tables: readonly string[] }) {
  const items = filtersInForce(filters).map(({ text, rest }) => ({
    text,
    href: `/information/audit${writeAuditFilters(rest)}`,
  }));
  return (
    <Filter
      heading="Filter"
      chosen={items.length > 0 ? [{ heading: 'Shown are events', items }] : []}
      clearHref="/information/audit"
    >
      <DateInput name="from" legend="From" values={filters.from ? dayParts(filters.from) : {}} />
      <DateInput name="to" legend="To" values={filters.to ? dayParts(filters.to) : {}} />
      <Input
        name="problem"
        label="Problem"
        hint="Its reference, like PR-2026-00042"
        defaultValue={filters.problem}
      />
      <Input name="who" label="Who" hint="A name or a collar number" defaultValue={filters.who} />
      <Select
        name="act"
        label="What was done"
        items={[all, ...Object.entries(auditActs).map(([value, text]) => ({ value, text }))]}
        defaultValue={filters.act ?? ''}
      />
      <Select
        name="table"
        label="Of what"
        items={[all, ...tables.map((table) => ({ value: table, text: tableWords(table) }))]}
        defaultValue={filters.table ?? ''}
      />
    </Filter>
  );
}
