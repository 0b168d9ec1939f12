import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { decisionsOf, isChecked } from './decisions';
import { separateFields } from './separate-fields.server';
import type { CheckPiece, FoundWords, StoredMention } from './separate-texts';

/** What the page shows in place of its form: every text in both versions, with the whole form as it was sent. */
export type TextCheck = {
  check: { fields: { label: string; pieces: CheckPiece[] }[]; found: FoundWords[]; values: FormValues };
};

/** Texts that their author has seen in both versions, ready for a command. */
export type CheckedTexts<Name extends string> = { texts: Record<Name, string>; mentions: StoredMention[] };

/**
 * The step between writing and saving. Unchecked text is to be shown to its author (`TextCheck`, by `SeparationCheck`);
 * checked text is ready for a command, and what was declared harmless is remembered.
 * @param labels what each field is called in the form
 * @throws AppError as `call` does
 */
export async function checkTexts<Name extends string>(
  context: AppLoadContext,
  problemId: string,
  texts: Record<Name, string>,
  labels: Record<Name, string>,
  values: FormValues,
): Promise<TextCheck | CheckedTexts<Name>> {
  const separated = await separateFields(context, problemId, texts, decisionsOf(values));
  if (!isChecked(values)) {
    const names = Object.keys(texts) as Name[];
    const fields = names.map((name) => ({ label: labels[name], pieces: separated.check[name] }));
    return { check: { fields, found: separated.found, values } };
  }
  if (separated.harmless.length > 0)
    await call(context, 'declare_harmless', { p_problem: problemId, p_words: separated.harmless });
  return { texts: separated.texts, mentions: separated.mentions };
}
