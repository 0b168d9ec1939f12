import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Select } from '~/components/govuk/select';
import type { Log, LogFilter } from '../load-log.server';

type Props = { log: Pick<Log, 'kinds' | 'organisations'>; filter: LogFilter };

/** Filters the log by kind and by agency; the filter by person comes from the People tab and stays while one filters on. */
export function LogFilterForm({ log, filter }: Props) {
  const filtered = Boolean(filter.kind || filter.organisation || filter.identity);
  return (
    <Details summary="Filter the log" open={filtered}>
      <form method="get">
        {filter.identity ? <input type="hidden" name="identity" value={filter.identity} /> : null}
        <Select
          name="kind"
          id="filter-kind"
          label="Kind"
          items={[
            { value: '', text: 'All' },
            ...log.kinds.map(({ code, label }) => ({ value: code, text: label })),
          ]}
          defaultValue={filter.kind ?? ''}
        />
        <Select
          name="organisation"
          id="filter-organisation"
          label="Written by"
          items={[
            { value: '', text: 'All' },
            ...log.organisations.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          defaultValue={filter.organisation ?? ''}
        />
        <Button variant="secondary">Filter</Button>{' '}
        {filtered ? (
          <a className="govuk-link" href="?">
            Show all
          </a>
        ) : null}
      </form>
    </Details>
  );
}
