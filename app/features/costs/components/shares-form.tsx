import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Fieldset } from '~/components/govuk/fieldset';
import { Input } from '~/components/govuk/input';
import { useFormState } from '~/lib/form-state';
import type { AttendanceShares } from '../load-shares.server';

/** How many more problems the form has room for. */
const MORE = 3;

type RowProps = { index: number; shares: AttendanceShares['shares'] };

function Row({ index, shares }: RowProps) {
  const form = useFormState();
  const saved = shares[index];
  const reference = form.field(`shares.${index}.reference`, saved?.reference);
  const title = shares.find((share) => share.reference === reference.defaultValue)?.title;
  const origin = saved?.recorded_here === true;
  return (
    <Fieldset
      legend={origin ? `${saved.reference}: ${title}` : `Another problem${title ? `: ${title}` : ''}`}
      legendClass="govuk-fieldset__legend--s"
    >
      {origin ? (
        <input type="hidden" name={reference.name} value={saved.reference} />
      ) : (
        <Input
          label="Reference"
          hint={saved ? 'Empty both boxes to share it no longer.' : 'Like PR-2026-00042'}
          className="govuk-input--width-10"
          {...form.field(`shares.${index}.reference`, saved?.reference)}
        />
      )}
      <Input
        label="Share"
        suffix="%"
        inputMode="decimal"
        className="govuk-input--width-4"
        {...form.field(`shares.${index}.percent`, saved && String(saved.percent))}
      />
    </Fieldset>
  );
}

/** The shares of an attendance as they stand, and the form that changes them. */
export function SharesForm({ attendance }: { attendance: AttendanceShares }) {
  const { values } = useFormState();
  const { shares, as_read } = attendance;
  const typed = Object.keys(values).filter((name) => /^shares\.\d+\.percent$/.test(name)).length;
  const rows = Math.max(shares.length + MORE, typed);
  return (
    <>
      <p className="govuk-body">
        Saved now: {shares.map(({ reference, percent }) => `${reference} ${percent}%`).join(', ')}.
      </p>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="as_read" value={as_read} />
        {Array.from({ length: rows }, (_, index) => (
          <Row key={index} index={index} shares={shares} />
        ))}
        <Button>Save the shares</Button>
      </form>
    </>
  );
}
