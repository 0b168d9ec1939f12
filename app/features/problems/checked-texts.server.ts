import { data, type AppLoadContext } from '@remix-run/node';
import type { FormValues } from '~/lib/form-fields';
import { call } from '~/lib/call.server';
import { decisionsOf, isChecked } from '~/lib/separated-text/decisions';
import { separateFields } from '~/lib/separated-text/separate-fields.server';
import type { CheckPiece, FoundWords, StoredMention } from '~/lib/separated-text/separate-texts';

/** Both versions of a form's texts, for its author to look at before it is saved. */
export type CheckStep = {
  fields: { label: string; pieces: CheckPiece[] }[];
  found: FoundWords[];
  values: FormValues;
};
/** What a page's action answers when the author has to look first. */
export type CheckAnswer = { check: CheckStep };

type Checked<Name extends string> = { texts: Record<Name, string>; mentions: StoredMention[] };

/**
 * Takes what identifies people out of the texts of a form. Until its author has seen both versions, the answer is the
 * page that shows them; texts that are all empty need no look.
 * @param problem whose dictionary counts; null where the author may not write in its record
 * @param labels what each text is called on the page, in order
 */
export async function checkedTexts<Name extends string>(
  context: AppLoadContext,
  problem: string | null,
  labels: Record<Name, string>,
  texts: Record<Name, string>,
  values: FormValues,
): Promise<{ checked: Checked<Name> } | { look: ReturnType<typeof data<CheckAnswer>> }> {
  const separated = await separateFields(context, problem, texts, decisionsOf(values));
  const names = Object.keys(labels) as Name[];
  if (names.every((name) => texts[name].trim() === '')) return { checked: { texts, mentions: [] } };
  if (!isChecked(values)) {
    const fields = names.map((name) => ({ label: labels[name], pieces: separated.check[name] }));
    return { look: data({ check: { fields, found: separated.found, values } }) };
  }
  if (problem !== null && separated.harmless.length > 0)
    await call(context, 'declare_harmless', { p_problem: problem, p_words: separated.harmless });
  return { checked: { texts: separated.texts, mentions: separated.mentions } };
}
