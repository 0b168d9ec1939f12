import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { ErrorMessage } from '~/components/govuk/error-message';
import { Input } from '~/components/govuk/input';
import { useFormState } from '~/lib/form-state';
import { BOX_PARTS, type RedactionBox } from '../redaction-boxes';

const LABELS = { x: 'From the left', y: 'From the top', width: 'Width', height: 'Height' } as const;

/** Empty rows below the boxes there are. */
const EMPTY_ROWS = 2;

type RowProps = { row: number; saved: RedactionBox | undefined; form: ReturnType<typeof useFormState> };

function BoxRow({ row, saved, form }: RowProps) {
  return (
    <fieldset className="govuk-fieldset app-redact-row" data-redact-row>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Box {row + 1}</legend>
      <div className="app-redact-row__parts">
        {BOX_PARTS.map((part) => (
          <Input
            key={part}
            label={LABELS[part]}
            suffix="%"
            inputMode="decimal"
            className="govuk-input--width-4"
            data-part={part}
            {...form.field(`boxes.${row}.${part}`, saved ? String(saved[part]) : null)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** How many rows came back with the form, if it did. */
function sentRows(values: Record<string, unknown>): number {
  const rows = Object.keys(values).map((name) => Number(/^boxes\.(\d+)\./.exec(name)?.[1] ?? -1));
  return Math.max(0, ...rows.map((row) => row + 1));
}

/**
 * The boxes by their numbers, and what is to become of them. Everything that dragging does can be done here alone.
 * @param saved the boxes of the newest version, from which the next one starts
 */
export function RedactionForm({ saved }: { saved: RedactionBox[] }) {
  const form = useFormState();
  const rows = form.sent ? Math.max(sentRows(form.values), 1) : saved.length + EMPTY_ROWS;
  return (
    <form method="post" className="app-redact-form">
      <FormToken />
      <p className="govuk-body" data-redact-hint hidden>
        Draw over every face, number plate, house number and name. Each drag makes a box.
      </p>
      <div id="boxes">
        {form.errors.boxes ? <ErrorMessage>{form.errors.boxes}</ErrorMessage> : null}
        {Array.from({ length: rows }, (_, row) => (
          <BoxRow key={row} row={row} saved={saved[row]} form={form} />
        ))}
      </div>
      <div className="govuk-button-group">
        <Button name="intent" value="preview" variant="secondary">
          Show the boxes on the picture
        </Button>
        <Button name="intent" value="redact">
          Save the redacted copy
        </Button>
      </div>
      <h3 className="govuk-heading-m">Nothing to hide?</h3>
      <p className="govuk-body">
        Look at the picture at its full size first: reflections, screens and name badges count as well.
      </p>
      <Button name="intent" value="nothing" variant="secondary">
        Nothing has to be hidden
      </Button>
    </form>
  );
}
