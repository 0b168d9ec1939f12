import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import type { CallScreen } from '../call-screen.schema';

/** The problem to which a call was just added, and how many matched it in the last 30 days. */
export type Matched = { reference: string; calls: number };

type Props = Pick<CallScreen, 'problems'> & {
  /** Whether a point was named, so that distances mean something. */
  near: boolean;
  mayRecord: boolean;
  matched: Matched | null;
};

function ThisCallMatches({ reference, title }: { reference: string; title: string }) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="reference" value={reference} />
      <Button variant="secondary" className="call__match" preventDoubleClick>
        This call matches<span className="govuk-visually-hidden">: {title}</span>
      </Button>
    </form>
  );
}

/** The live problems of a place, nearest first, each with the one press that counts the call. */
export function LiveProblems({ problems, near, mayRecord, matched }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{near ? 'Live problems within 500 m' : 'Live problems here'}</h2>
      <p className="govuk-body-s call__recorded" role="status">
        {matched ? `Call recorded in ${matched.reference}: ${matched.calls} in the last 30 days.` : null}
      </p>
      {problems.length === 0 ? <p className="govuk-body">None.</p> : null}
      <ul className="govuk-list call__problems">
        {problems.map(({ reference, title, metres, place, owner }) => (
          <li key={reference}>
            <div>
              <a className="govuk-link" href={`/problems/${reference}`}>
                {title}
              </a>
              <br />
              <span className="app-muted">
                {[metres === null ? null : `${metres} m`, place, owner ? `owner ${owner}` : null]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            {mayRecord ? <ThisCallMatches reference={reference} title={title} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
