import type { FormErrors, FormValues } from '~/lib/form-fields';
import { decisionField, isChecked } from './decisions';
import type { KnownIdentity } from './seen';
import type { CheckPiece, FoundWords, SeparatedTexts } from './separate-texts';

/** What the page shows in place of its form: every text in both versions, with the whole form as it was sent. */
export type CheckStep = {
  /** Each field in the order of the form, with what it is called there. */
  fields: { label: string; pieces: CheckPiece[] }[];
  found: FoundWords[];
  /** What was marked and cannot be taken out as it is typed. */
  misplaced: readonly string[];
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
  { found, nowhere, everywhere }: Pick<SeparatedTexts<string>, 'found' | 'nowhere' | 'everywhere'>,
  values: FormValues,
): FormErrors {
  const open = isChecked(values)
    ? found.flatMap((one, i) =>
        'left' in one || !one.ask || one.answer !== undefined
          ? []
          : [[decisionField(i, 'answer'), askFor(one.words)] as const],
      )
    : [];
  const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join(', ');
  const wrong = [
    ...(nowhere.length ? [`Spell the words as they stand in the text: ${quoted(nowhere)} is not in it`] : []),
    ...(everywhere.length ? [`Give more than ${quoted(everywhere)}: every sentence has such words`] : []),
  ];
  return {
    ...Object.fromEntries(open),
    ...(wrong.length ? { mark_words: wrong.join('. ') } : {}),
  };
}

/** Whether the texts of a form may be saved: their author has seen both versions and left no question open. */
export function maySave(separated: Parameters<typeof checkFaults>[0], values: FormValues) {
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
    misplaced: [...separated.nowhere, ...separated.everywhere],
    identities: separated.identities,
    values,
    errors: checkFaults(separated, values),
  };
}
