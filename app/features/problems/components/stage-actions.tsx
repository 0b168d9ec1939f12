import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay } from '~/lib/dates';
import type { StageAction } from '../stage.schema';

function state({ status, overdue }: StageAction) {
  if (overdue) return <Tag colour="red">Overdue</Tag>;
  if (status === 'done') return <Tag colour="green">Done</Tag>;
  return status === 'dropped' ? <Tag colour="grey">Dropped</Tag> : <Tag colour="blue">Open</Tag>;
}

/** The actions of a problem as a table, by the day they are due. */
export function StageActions({ actions, base }: { actions: readonly StageAction[]; base: string }) {
  return (
    <section id="actions" className="app-question">
      <DataTable
        caption="Actions"
        rows={actions}
        empty={
          <>
            <h2 className="govuk-heading-m">Actions</h2>
            <EmptyState title="There are no actions yet." />
          </>
        }
        columns={[
          {
            title: 'What',
            cell: ({ id, task }) => (
              <a className="govuk-link app-wrap" href={`/actions/${id}`}>
                {task}
              </a>
            ),
          },
          {
            title: 'Works by',
            cell: ({ mechanism }) => <span className="app-wrap">{mechanism || 'Not said'}</span>,
          },
          { title: 'Who', cell: ({ organisation, owner }) => `${owner ?? 'Nobody named'}, ${organisation}` },
          { title: 'Due', cell: ({ due_on }) => formatDay(due_on) },
          { title: 'State', cell: state },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/actions/new`}>
          Add an action
        </a>
      </p>
    </section>
  );
}
