import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Tag } from '~/components/govuk/tag';
import type { Day } from '~/lib/dates';
import { dueOn } from '../due';
import type { ActionRow } from '../load-actions.server';

type Props = {
  caption: string;
  rows: readonly ActionRow[];
  today: Day;
  /** Shown instead of a table without rows. */
  empty: ReactNode;
  /** Whether a column names the owner, where rows are not all one's own. */
  owners?: boolean;
};

/** The day an action is due; overdue in red and in words. */
function DueDay({ row, today }: { row: ActionRow; today: Day }) {
  const { state, words } = dueOn(row.due_on, today);
  return (
    <>
      {state === 'overdue' ? <Tag colour="red">Overdue</Tag> : null}
      {state === 'soon' ? <Tag colour="yellow">Due soon</Tag> : null} {words}
    </>
  );
}

/** Open actions, each linked to the form that says it is done. */
export function ActionTable({ caption, rows, today, empty, owners = false }: Props) {
  const columns = [
    {
      title: 'Action',
      cell: (row: ActionRow) => (
        <a className="govuk-link" href={`/actions/${row.id}`}>
          {row.task}
        </a>
      ),
    },
    { title: 'Due', cell: (row: ActionRow) => <DueDay row={row} today={today} /> },
    ...(owners
      ? [{ title: 'Owner', cell: (row: ActionRow) => row.owner ?? `${row.organisation}, nobody named` }]
      : []),
    {
      title: 'Problem',
      cell: (row: ActionRow) => (
        <>
          <a className="govuk-link" href={`/problems/${row.reference}`}>
            {row.reference}
          </a>
          {row.title ? ` ${row.title}` : null}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} rows={rows} columns={columns} empty={empty} />;
}
