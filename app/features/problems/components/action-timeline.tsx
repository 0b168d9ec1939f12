import { formatDay, type Day } from '~/lib/dates';
import { actionTimeline, type ActionSpan } from '../action-timeline';
import type { StageAction } from '../stage.schema';

function stateOf({ status, overdue }: StageAction, late: boolean): string {
  if (status === 'done') return late ? 'done late' : 'done in time';
  if (status === 'dropped') return 'dropped';
  return overdue ? 'overdue' : 'open';
}

function Span({ span, today }: { span: ActionSpan; today: number | null }) {
  const { action, planned, late, from, until } = span;
  return (
    <li className="app-time-line__row">
      <span className="app-wrap">{action.task}</span>
      <span className="app-time-line__days">
        {action.organisation}: {formatDay(from)} to {formatDay(until)}, {stateOf(action, late !== null)}
      </span>
      <svg
        className="app-time-line__bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="app-time-line__whole" width="100" height="10" />
        <rect
          className={`app-time-line__planned app-time-line__planned--${action.status}`}
          x={planned.start}
          width={planned.length}
          y="2"
          height="6"
        />
        {late ? (
          <rect className="app-time-line__late" x={late.start} width={late.length} y="3.5" height="3" />
        ) : null}
        {today === null ? null : (
          <line className="app-time-line__today" x1={today} x2={today} y1="0" y2="10" />
        )}
      </svg>
    </li>
  );
}

/** The actions along one line of days, each with its days in words. The table of actions says the same. */
export function ActionTimelineView({ actions, today }: { actions: readonly StageAction[]; today: Day }) {
  if (actions.length === 0) return null;
  const line = actionTimeline(actions, today);
  return (
    <section className="app-time-line">
      <h2 className="govuk-heading-m">Time line of the actions</h2>
      <p className="govuk-body">
        From {formatDay(line.from)} to {formatDay(line.until)}. Thick: the days planned. Thin and red: the
        days after the due day.{line.today === null ? '' : ' The upright line is today.'}
      </p>
      <ol className="govuk-list">
        {line.spans.map((span) => (
          <Span key={span.action.id} span={span} today={line.today} />
        ))}
      </ol>
    </section>
  );
}
