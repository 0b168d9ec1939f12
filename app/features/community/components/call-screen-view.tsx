import { ButtonLink } from '~/components/govuk/button';
import type { CallScreen } from '../call-screen.schema';
import { LiveProblems, type Matched } from './live-problems';

function Priorities({ priorities }: Pick<CallScreen, 'priorities'>) {
  if (priorities.length === 0)
    return <p className="govuk-body">No priorities are set here. Grade the call as usual.</p>;
  return (
    <ol className="govuk-list call__priorities">
      {priorities.map(({ title, say_this, grade_it }) => (
        <li key={title}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
          <dl className="call__words">
            <dt>Say this</dt>
            <dd>{say_this || 'Nothing agreed: thank the caller and take the details.'}</dd>
            <dt>Grade it so</dt>
            <dd>{grade_it || 'As usual.'}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  screen: CallScreen;
  /** Whether a point was named, so that distances mean something. */
  near: boolean;
  /** Whether the viewer may note that a call matches a problem. */
  mayRecord: boolean;
  matched: Matched | null;
}

/** All that a call handler needs for one place, on one screen. */
export function CallScreenView({ screen, near, mayRecord, matched }: Props) {
  const { name, district, team, priorities, problems, notes } = screen;
  const report = `/problems/new?${new URLSearchParams({ place: screen.name })}`;
  return (
    <section className="call" aria-labelledby="call-place">
      <p className="call__place" id="call-place">
        <strong>{name}</strong>, {district} · {team.map((one) => one.name).join(', ') || 'no team named'}
      </p>
      {notes.map((note) => (
        <p className="govuk-inset-text" key={note}>
          {note}
        </p>
      ))}
      <div className="call__columns">
        <div>
          <h2 className="govuk-heading-m">Priorities</h2>
          <Priorities priorities={priorities} />
        </div>
        <div>
          <LiveProblems problems={problems} near={near} mayRecord={mayRecord} matched={matched} />
          <ButtonLink href={report} variant="secondary">
            Report for the caller
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
