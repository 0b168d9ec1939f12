import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatMinutes, formatMoment } from '~/lib/dates';
import { formatPounds } from '~/lib/money';
import { poundsAMonth } from '../cost-words';
import type { Overview } from '../read-overview.server';

/** The entries of the last seven days. */
export function WeekEntries({ entries, base }: { entries: Overview['entries']; base: string }) {
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">This week</h2>
      {entries.length === 0 ? (
        <EmptyState title="No entries in the last 7 days." />
      ) : (
        <ul className="govuk-list">
          {entries.map(({ id, body, happened_at, by }) => (
            <li key={id}>
              <span className="app-muted">
                {formatMoment(happened_at)}, {by}
              </span>
              <br />
              <span className="app-wrap">{body}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/log`}>
          Write an entry
        </a>
      </p>
    </section>
  );
}

/** Open actions by agency, those overdue first. */
export function OpenActions({ actions, base }: { actions: Overview['actions']; base: string }) {
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">Open actions</h2>
      {actions.length === 0 ? (
        <EmptyState title="There are no open actions." />
      ) : (
        <ul className="govuk-list">
          {actions.map(({ id, task, due_on, overdue, organisation, owner }) => (
            <li key={id}>
              {overdue ? <Tag colour="red">Overdue</Tag> : null} <strong>{organisation}</strong>
              {owner ? `, ${owner}` : ', nobody named'}: <span className="app-wrap">{task}</span>{' '}
              <span className="app-muted">due {formatDay(due_on)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/response#actions`}>
          All actions, also those done, on Response
        </a>
      </p>
    </section>
  );
}

type Side = Overview['cost']['problem'];

function SideCost({ name, side }: { name: string; side: Side }) {
  return (
    <li>
      {name}: <strong>{formatPounds(side.pounds)}</strong>
      {side.unpriced_minutes > 0 ? `, and ${formatMinutes(side.unpriced_minutes)} not yet priced` : null}
    </li>
  );
}

/** What was spent so far, and what the problem costs a month. */
export function CostSoFar({ overview, base }: { overview: Overview; base: string }) {
  const monthly = overview.problem_cost ? poundsAMonth(overview.problem_cost) : null;
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">Cost so far</h2>
      <ul className="govuk-list">
        <SideCost name="The problem" side={overview.cost.problem} />
        <SideCost name="The solution" side={overview.cost.solution} />
        {monthly === null ? null : (
          <li>
            The problem costs about <strong>{formatPounds(Math.round(monthly))}</strong> a month.
          </li>
        )}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/costs`}>
          Costs in detail
        </a>
      </p>
    </section>
  );
}
