import type { ReactNode } from 'react';
import type { FormValues } from '~/lib/form-fields';
import { DECISION_FIELDS } from '~/lib/separated-text/decisions';
import type { CheckPiece, FoundWords } from '~/lib/separated-text/separate-texts';
import { Button } from '../govuk/button';
import { InsetText } from '../govuk/inset-text';
import { FoundWordsList } from './found-words-list';
import { MarkWords } from './mark-words';
import { TwoVersions } from './two-versions';

export type SeparationCheckProps = {
  /** Each field in the order of the form, with what it is called there. Empty ones are not shown. */
  fields: readonly { label: string; pieces: readonly CheckPiece[] }[];
  found: readonly FoundWords[];
  /** The whole form as it was sent, form token included: it goes along unseen and is sent again. */
  values: FormValues;
  /** What the saving button says. */
  saveText: string;
  /** Where to go to write it anew. */
  backHref: string;
  /** Anything to read before saving, such as what the chosen grade means. */
  children?: ReactNode;
};

/**
 * The step between writing and saving: both versions of every text, a choice for each value found, room for what was
 * missed. Sends `step` as `check` or `save` with the decisions that `decisionsOf` reads. Works without scripts.
 */
export function SeparationCheck({
  fields,
  found,
  values,
  saveText,
  backHref,
  children,
}: SeparationCheckProps) {
  const carried = Object.entries(values).flatMap(([name, sent]) =>
    DECISION_FIELDS.includes(name) ? [] : sent.map((value) => ({ name, value })),
  );
  return (
    <form method="post">
      <InsetText>Nothing is saved yet. Read what follows, then press “{saveText}” at its end.</InsetText>
      {carried.map(({ name, value }, i) => (
        <input key={`${name}-${i}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ label, pieces }) =>
        pieces.length > 0 ? <TwoVersions key={label} label={label} pieces={pieces} /> : null,
      )}
      <h2 className="govuk-heading-m">What will be taken out</h2>
      <FoundWordsList found={found} />
      <MarkWords />
      {children}
      <div className="govuk-button-group">
        <Button name="step" value="save">
          {saveText}
        </Button>
        <Button name="step" value="check" variant="secondary">
          Show both versions again
        </Button>
        <a className="govuk-link" href={backHref}>
          Cancel
        </a>
      </div>
    </form>
  );
}
