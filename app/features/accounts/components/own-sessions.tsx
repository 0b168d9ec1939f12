import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { formatMoment } from '~/lib/dates';
import type { OwnAccount } from '../load-own-account.server';

/** Where one is signed in, and the ways to end it. */
export function OwnSessions({ sessions }: Pick<OwnAccount, 'sessions'>) {
  return (
    <section>
      <h2 className="govuk-heading-m">Where you are signed in</h2>
      <ul className="govuk-list">
        {sessions.map((session) => (
          <li key={session.id}>
            {session.this ? (
              <>Here, since {formatMoment(session.since)}</>
            ) : (
              <form method="post">
                <FormToken />
                <input type="hidden" name="session" value={session.id} />
                Elsewhere, since {formatMoment(session.since)}{' '}
                <button className="app-link-button" name="intent" value="end-session">
                  Sign out there
                  <span className="govuk-visually-hidden">, since {formatMoment(session.since)}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action="/sign-out-everywhere">
        <FormToken />
        <Button variant="warning">Sign out everywhere</Button>
      </form>
    </section>
  );
}
