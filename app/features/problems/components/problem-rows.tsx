import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDayOf } from '~/lib/dates';
import type { ListedProblem } from '../list-problems.server';
import { stageNames } from '../problem-filters';

function facts(row: ListedProblem): string {
  return [
    row.reference,
    row.category,
    `${stageNames[row.stage]} since ${formatDayOf(row.stage_since)}`,
    [row.neighbourhood, row.district].filter(Boolean).join(', '),
    row.owner ?? 'no owner',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Row({ row }: { row: ListedProblem }) {
  return (
    <li className="app-desk-row">
      <div className="app-desk-row__text">
        <a className="govuk-link govuk-link--no-visited-state" href={`/problems/${row.reference}`}>
          {row.title}
        </a>{' '}
        {row.restricted ? <Tag colour="red">Restricted</Tag> : null}{' '}
        {row.overdue_actions > 0 ? (
          <Tag colour="orange">
            {row.overdue_actions} {row.overdue_actions === 1 ? 'action' : 'actions'} overdue
          </Tag>
        ) : null}
        <p className="govuk-body-s govuk-!-margin-bottom-0">{facts(row)}</p>
      </div>
    </li>
  );
}

/** The list beside the map: everything that the map says, in words. */
export function ProblemRows({ rows }: { rows: ListedProblem[] }) {
  if (rows.length === 0)
    return <EmptyState title="No problem matches">Take a filter away, or log a new problem.</EmptyState>;
  return (
    <ol className="govuk-list app-desk-list">
      {rows.map((row) => (
        <Row key={row.reference} row={row} />
      ))}
    </ol>
  );
}
