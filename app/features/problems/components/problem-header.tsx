import { Tag } from '~/components/govuk/tag';
import { formatDay, formatDayOf, relativeDay } from '~/lib/dates';
import type { SeenHeader } from '../header.schema';
import { nextStep } from '../next-step';
import { hasPassed, stageName, stages } from '../stages';

/** Where the problem stands: four steps, those approved with their day. */
function StageBar({ header }: { header: SeenHeader }) {
  const base = `/problems/${header.reference}`;
  return (
    <ol className="app-stages" aria-label="Stages">
      {stages.map((stage) => {
        const now = stage === header.stage;
        const done = hasPassed(stage, header.stage);
        const at = header.approved[stage];
        const name =
          header.access === 'record' ? <a href={`${base}/${stage}`}>{stageName(stage)}</a> : stageName(stage);
        const state = done ? 'app-stages__step--done' : now ? 'app-stages__step--now' : '';
        return (
          <li key={stage} className={`app-stages__step ${state}`} aria-current={now ? 'step' : undefined}>
            <span className="app-stages__name">{name}</span>
            <span className="app-stages__date">
              {done
                ? `approved${at ? ` ${formatDayOf(at)}` : ''}`
                : now
                  ? header.waiting
                    ? 'waiting for review'
                    : `since ${formatDayOf(header.stage_since)}`
                  : 'not yet'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function NextLine({ header }: { header: SeenHeader }) {
  const step = nextStep({ ...header, missing: header.access === 'record' ? header.missing : null });
  const late = step.due < header.today;
  const does = header.access === 'record' && header.may[step.at.may];
  return (
    <p className="govuk-body app-next">
      <strong>Next:</strong>{' '}
      {does ? (
        <a className="govuk-link" href={`/problems/${header.reference}${step.at.path}`}>
          {step.what}
        </a>
      ) : (
        step.what
      )}
      , due {formatDay(step.due)} ({relativeDay(step.due, header.today)})
      {late ? (
        <>
          {' '}
          <Tag colour="red">Overdue</Tag>
        </>
      ) : null}
    </p>
  );
}

function Facts({ header }: { header: SeenHeader }) {
  const [lead, ...others] = header.neighbourhoods;
  return (
    <dl className="app-facts">
      <div>
        <dt>Neighbourhood</dt>
        <dd>
          {lead ? (
            <a className="govuk-link" href={`/neighbourhoods/${lead.force_id}/${lead.code}`}>
              {lead.name}
            </a>
          ) : (
            'None'
          )}
          {others.length > 0 ? `, also ${others.map(({ name }) => name).join(', ')}` : null}
        </dd>
      </div>
      <div>
        <dt>Owner</dt>
        <dd>{header.owner?.name ?? 'Not named yet'}</dd>
      </div>
      <div>
        <dt>Supervisor</dt>
        <dd>{header.supervisor?.name ?? 'Not named yet'}</dd>
      </div>
      <div>
        <dt>Priority</dt>
        <dd>{header.priorities.length > 0 ? header.priorities.join('; ') : 'None'}</dd>
      </div>
    </dl>
  );
}

/** What stands above every tab: reference, title, where it stands, who owns it, what is next. */
export function ProblemHeaderView({ header }: { header: SeenHeader }) {
  return (
    <header>
      <span className="govuk-caption-l">
        {header.reference}
        {header.category ? ` · ${header.category}` : null}{' '}
        {header.restricted ? (
          <Tag colour="red" className="app-tag-line">
            Restricted: named people only
          </Tag>
        ) : null}
        {header.stage === 'closed' ? <Tag colour="grey">Closed</Tag> : null}
      </span>
      <h1 className="govuk-heading-l app-problem-title">{header.title}</h1>
      <StageBar header={header} />
      <Facts header={header} />
      {header.stage === 'closed' && header.closed_at ? (
        <p className="govuk-body">
          Closed on {formatDayOf(header.closed_at)}: {header.closure_reason?.toLowerCase()}.
        </p>
      ) : null}
      <NextLine header={header} />
    </header>
  );
}
