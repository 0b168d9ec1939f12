import { DataTable } from '~/components/data-table';
import type { RequestPage } from '../load-request.server';

/** What was disclosed to the person, problem by problem; nothing before the request is answered. */
export function GivenTable({ given }: Pick<RequestPage, 'given'>) {
  if (given.length === 0) return null;
  return (
    <DataTable
      caption="Disclosed to the person"
      rows={given}
      firstCellIsHeader
      columns={[
        { title: 'Problem', cell: ({ problem }) => problem },
        { title: 'Given', cell: (row) => row.given, numeric: true },
        { title: 'With words blanked', cell: (row) => row.redacted, numeric: true },
        { title: 'Withheld', cell: (row) => row.withheld, numeric: true },
      ]}
    />
  );
}
