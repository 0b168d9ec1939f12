import { Checkboxes } from '~/components/govuk/checkboxes';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Filter } from '~/components/moj/filter';
import type { FilterChoices } from '../load-filter-choices.server';
import { owners, stageNames, type ProblemFilters } from '../problem-filters';

const anything = { value: '', text: 'All' };

/** The filters of the list, kept in the address. Live problems show unless stages are chosen. */
export function ProblemFilterForm({ filters, choices }: { filters: ProblemFilters; choices: FilterChoices }) {
  return (
    <Filter clearHref="/problems" submit="Show problems">
      <Input name="words" label="Words or reference" defaultValue={filters.words} />
      <Select
        name="owner"
        label="Owned by"
        defaultValue={filters.owner ?? ''}
        items={[
          { value: '', text: 'Anybody' },
          ...Object.entries(owners).map(([value, text]) => ({ value, text })),
        ]}
      />
      <Checkboxes
        name="overdue"
        className="govuk-checkboxes--small"
        values={filters.overdue ? ['yes'] : []}
        items={[{ value: 'yes', label: 'With overdue actions' }]}
      />
      <Checkboxes
        name="stage"
        legend="Stage"
        hint="All but closed unless you choose."
        className="govuk-checkboxes--small"
        values={filters.stages}
        items={Object.entries(stageNames).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="category"
        label="Category"
        defaultValue={filters.categories?.[0] ?? ''}
        items={[anything, ...choices.categories.map(({ code, label }) => ({ value: code, text: label }))]}
      />
      <Select
        name="district"
        label="District"
        defaultValue={filters.district ?? ''}
        items={[anything, ...choices.districts.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Select
        name="neighbourhood"
        label="Neighbourhood"
        defaultValue={filters.neighbourhood ?? ''}
        items={[anything, ...choices.neighbourhoods.map(({ code, name }) => ({ value: code, text: name }))]}
      />
    </Filter>
  );
}
