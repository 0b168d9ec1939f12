import type { ReactNode } from 'react';
import type { CheckStep } from '~/lib/separated-text/check-step';
import { isDecisionField } from '~/lib/separated-text/decisions';
import { Button } from '../govuk/button';
import { ErrorSummary } from '../govuk/error-summary';
import { FoundWordsList } from './found-words-list';
import { MarkWords } from './mark-words';
import { TwoVersions } from './two-versions';

/** `values`: the whole form as it was sent, form token included; it goes along unseen and is sent again. */
export type SeparationCheckProps = CheckStep & {
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
export function SeparationCheck({ fields, values, errors, ...props }: SeparationCheckProps) {
  const { found, identities, saveText, backHref, children } = props;
  const carried = Object.entries(values).flatMap(([name, sent]) =>
    isDecisionField(name) ? [] : sent.map((value) => ({ name, value })),
  );
  return (
    <form method="post">
      <ErrorSummary errors={errors} />
      <p className="govuk-body">Nothing is saved yet. Everything in yellow is taken out.</p>
      {carried.map(({ name, value }, i) => (
        <input key={`${name}-${i}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ label, pieces }) =>
        pieces.length > 0 ? <TwoVersions key={label} label={label} pieces={pieces} /> : null,
      )}
      <h2 className="govuk-heading-m">What is taken out</h2>
      <FoundWordsList found={found} identities={identities} errors={errors} />
      <MarkWords typed={values.mark_words} error={errors.mark_words} />
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
