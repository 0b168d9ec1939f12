import type { FormErrors, FormValues } from '~/lib/form-fields';
import { decisionField, isChecked } from './decisions';
import type { KnownIdentity } from './seen';
import type { CheckPiece, FoundWords, SeparatedTexts } from './separate-texts';

/** What the page shows in place of its form: every text in both versions, with the whole form as it was sent. */
export type CheckStep = {
  /** Each field in the order of the form, with what it is called there. */
  fields: { label: string; pieces: CheckPiece[] }[];
  found: FoundWords[];
  identities: readonly KnownIdentity[];
  /** The whole form as it was sent, decisions included. */
  values: FormValues;
  errors: FormErrors;
};

/** What a finding is called where it waits for an answer. */
const askFor = (words: string) => `Say whether “${words}” is taken out or left in`;

/**
 * Why texts cannot be saved as they were sent: a finding too unsure to decide for the author has no answer, or words
 * were marked that stand nowhere. Findings wait for an answer only once the form is sent to be saved.
 */
export function checkFaults(
  { found, nowhere }: Pick<SeparatedTexts<string>, 'found' | 'nowhere'>,
  values: FormValues,
): FormErrors {
  const open = isChecked(values)
    ? found.flatMap((one, i) =>
        'left' in one || !one.ask || one.answer !== undefined
          ? []
          : [[decisionField(i, 'answer'), askFor(one.words)] as const],
      )
    : [];
  const missing = nowhere.map((words) => `“${words}”`).join(', ');
  return {
    ...Object.fromEntries(open),
    ...(missing ? { mark_words: `Spell the words as they stand in the text: ${missing} is not in it` } : {}),
  };
}

/** Whether the texts of a form may be saved: their author has seen both versions and left no question open. */
export function maySave(separated: Pick<SeparatedTexts<string>, 'found' | 'nowhere'>, values: FormValues) {
  return isChecked(values) && Object.keys(checkFaults(separated, values)).length === 0;
}

/**
 * The look at both versions of a form's texts.
 * @param labels what each field is called in the form, in the order in which they are shown
 */
export function checkStepOf<Name extends string>(
  separated: SeparatedTexts<Name>,
  labels: Record<Name, string>,
  values: FormValues,
): CheckStep {
  const names = Object.keys(labels) as Name[];
  return {
    fields: names.map((name) => ({ label: labels[name], pieces: separated.check[name] })),
    found: separated.found,
    identities: separated.identities,
    values,
    errors: checkFaults(separated, values),
  };
}
