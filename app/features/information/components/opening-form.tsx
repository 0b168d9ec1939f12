import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { FormToken } from '~/components/form-token';
import { formatDayOf, formatTime } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { RestrictedProblem } from '../list-restricted.server';

/** Chooses a restricted problem and says why it is opened. */
export function OpeningForm({ problems }: { problems: readonly RestrictedProblem[] }) {
  const form = useFormState();
  const closed = problems.filter(({ open_until }) => open_until === null);
  if (closed.length === 0) return null;
  return (
    <form method="post">
      <h2 className="govuk-heading-m">Open one</h2>
      <FormToken />
      <Radios
        {...form.choice('reference')}
        legend="Problem"
        className="govuk-radios--small"
        items={closed.map(({ reference, since }) => ({
          value: reference,
          label: reference,
          hint: since ? `Restricted since ${formatDayOf(since)}` : undefined,
        }))}
      />
      <Textarea
        {...form.field('reason')}
        label="Why you open it"
        hint="Everybody named on the problem is told by mail, with this reason. Leave names out."
        rows={3}
      />
      <Button>Open for 8 hours</Button>
    </form>
  );
}

/** The problems that are open to the viewer now, each with its end. */
export function OpenNow({ problems }: { problems: readonly RestrictedProblem[] }) {
  const open = problems.flatMap(({ reference, open_until }) =>
    open_until ? [{ reference, open_until }] : [],
  );
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Open to you now</h2>
      <ul className="govuk-list">
        {open.map(({ reference, open_until }) => (
          <li key={reference}>
            <a className="govuk-link" href={`/problems/${reference}`}>
              {reference}
            </a>{' '}
            until {formatTime(open_until)} on {formatDayOf(open_until)}
          </li>
        ))}
      </ul>
    </>
  );
}
