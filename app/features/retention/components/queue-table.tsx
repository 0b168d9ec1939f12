import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay } from '~/lib/dates';
import type { RetentionQueue } from '../load-retention-queue.server';

type Row = RetentionQueue['problems'][number];

function Problem({ row, decides }: { row: Row; decides: boolean }) {
  if (!row.open)
    return (
      <>
        {row.reference} <Tag colour="purple">Restricted</Tag>
        {decides ? (
          <>
            <br />
            <a className="govuk-link" href="/information/restricted">
              Open it with a reason
              <span className="govuk-visually-hidden">, {row.reference}</span>
            </a>
          </>
        ) : null}
      </>
    );
  return (
    <>
      <a className="govuk-link" href={`/information/retention/${row.reference}`}>
        {row.reference}
      </a>
      <br />
      {row.title}
    </>
  );
}

/** Problems in which entries are due for review, the longest due first. */
export function QueueTable({ queue, decides }: { queue: RetentionQueue; decides: boolean }) {
  return (
    <DataTable
      caption={`${queue.entries} ${queue.entries === 1 ? 'entry' : 'entries'} in ${queue.problems.length} ${queue.problems.length === 1 ? 'problem' : 'problems'}`}
      rows={queue.problems}
      empty={
        <EmptyState title="Nothing is due for review.">
          Entries come here when nobody has mentioned them for the clear period of their group, or when the
          date of their next review comes.
        </EmptyState>
      }
      columns={[
        { title: 'Problem', cell: (row) => <Problem row={row} decides={decides} /> },
        {
          title: 'Entries due',
          cell: (row) => (
            <>
              {row.overdue > 0 ? <Tag colour="red">{row.overdue} overdue</Tag> : null} {row.entries}
            </>
          ),
          numeric: true,
        },
        {
          title: 'First due',
          cell: (row) => formatDay(row.due_on),
        },
        { title: 'Closed', cell: (row) => (row.open ? (row.closed ? 'Yes' : 'No') : '–') },
      ]}
    />
  );
}
