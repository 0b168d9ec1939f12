import { Button } from '~/components/govuk/button';
import { InsetText } from '~/components/govuk/inset-text';
import { WarningText } from '~/components/govuk/warning-text';
import { FormToken } from '~/components/form-token';
import { formatMoment } from '~/lib/dates';
import type { AuditState } from '../load-audit-state.server';

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function Broken({ last }: { last: NonNullable<AuditState['last']> }) {
  return (
    <div className="app-alarm" role="alert">
      <WarningText>
        The chain is broken in {counted(last.broken.length, 'place', 'places')}. Somebody changed or removed
        events past PRIME.
      </WarningText>
      <p className="govuk-body">
        Change nothing, keep the last backup and the log of the server, and tell whoever runs PRIME and your
        data protection officer today.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {last.broken.map(({ seal, events, from, until }) => (
          <li key={seal}>
            Seal {seal}
            {events === null || until === null
              ? ' is gone: the end of the chain was cut off or written anew.'
              : `: ${counted(events, 'event', 'events')}${from ? ` from ${formatMoment(from)}` : ''} to ${formatMoment(until)}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LastCheck({ last }: { last: AuditState['last'] }) {
  if (!last) return <p className="govuk-body">The chain has not been checked yet.</p>;
  if (last.broken.length > 0) return <Broken last={last} />;
  return (
    <InsetText>
      The chain is whole: {counted(last.events, 'event', 'events')} under{' '}
      {counted(last.seals, 'seal', 'seals')}, checked {formatMoment(last.finished_at)} by {last.asked_by}.
    </InsetText>
  );
}

/** What the last check of the chain found, and the button that asks for another one. A broken link is said first. */
export function ChainState({ state }: { state: AuditState }) {
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m">Is the audit whole?</h2>
      <LastCheck last={state.last} />
      <p className="govuk-body">
        {counted(state.unsealed, 'event is', 'events are')} not sealed yet: the newest are sealed every 10
        minutes.
      </p>
      {state.under_way ? (
        <p className="govuk-body" role="status">
          A check is under way.{' '}
          <a className="govuk-link" href="/information/audit">
            See whether it has finished
          </a>
        </p>
      ) : (
        <form method="post">
          <FormToken />
          <Button variant="secondary">Check the chain now</Button>
        </form>
      )}
    </section>
  );
}
