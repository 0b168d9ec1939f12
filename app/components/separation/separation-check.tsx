import type { ReactNode } from 'react';
import type { CheckStep } from '~/lib/separated-text/check-step';
import { isDecisionField } from '~/lib/separated-text/decisions';
import type { CheckPiece } from '~/lib/separated-text/separate-texts';
import { Button } from '../govuk/button';
import { ErrorSummary } from '../govuk/error-summary';
import { FoundWordsList } from './found-words-list';
import { MarkWords } from './mark-words';
import { TwoVersions } from './two-versions';

/** `values`: the whole form as it was sent, form token included; it goes along unseen and is sent again. */
export type SeparationCheckProps = CheckStep & {
  /** What the saving button says. */
  saveText: string;
  /** Set where what is saved cannot be undone. */
  warns?: boolean;
  /** What has to be read before anything else. */
  first?: ReactNode;
  /** Where to go without saving. */
  backHref: string;
  /** What that is called; where it leads to the form itself, with what was written, no other way back is offered. */
  backText?: string;
  /** Anything to read before saving, such as what the chosen grade means. */
  children?: ReactNode;
};

const waits = (piece: CheckPiece): boolean => 'ask' in piece && piece.ask;

/**
 * The step between writing and saving: both versions of every text, a choice for each value found, room for what was
 * missed. Sends `step` as `check` or `save` with the decisions that `decisionsOf` reads. Works without scripts.
 */
export function SeparationCheck({ fields, values, errors, ...props }: SeparationCheckProps) {
  const { found, misplaced, identities, saveText, warns, first, backHref, backText, children } = props;
  const carried = Object.entries(values).flatMap(([name, sent]) =>
    isDecisionField(name) ? [] : sent.map((value) => ({ name, value })),
  );
  return (
    <form method="post">
      <ErrorSummary errors={errors} />
      {first}
      <p className="govuk-body">
        Nothing is saved yet. What is yellow is taken out
        {fields.some(({ pieces }) => pieces.some(waits)) ? '; what is dashed waits for your answer' : ''}.
      </p>
      {carried.map(({ name, value }, i) => (
        <input key={`${name}-${i}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ label, pieces }) =>
        pieces.length > 0 ? <TwoVersions key={label} label={label} pieces={pieces} /> : null,
      )}
      <h2 className="govuk-heading-m">What is taken out</h2>
      <FoundWordsList found={found} identities={identities} errors={errors} />
      <MarkWords typed={misplaced} error={errors.mark_words} />
      {children}
      <div className="govuk-button-group">
        <Button name="step" value="save" variant={warns ? 'warning' : undefined}>
          {saveText}
        </Button>
        <Button name="step" value="check" variant="secondary">
          Show both versions again
        </Button>
        {backText ? null : (
          <Button name="step" value="write" variant="secondary">
            Change what you wrote
          </Button>
        )}
        <a className="govuk-link" href={backHref}>
          {backText ?? 'Cancel'}
        </a>
      </div>
    </form>
  );
}
