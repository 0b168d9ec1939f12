import { json, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormAnswer, FormValues } from '~/lib/form-fields';
import { checkStepOf, maySave, type CheckStep } from './check-step';
import { decisionsOf, writesAgain } from './decisions';
import { separateFields } from './separate-fields.server';
import type { SeparatedTexts, StoredMention } from './separate-texts';

/** What a page's action answers when the author has to look first. */
export type TextCheck = { check: CheckStep };

/** Texts that their author has seen in both versions, ready for a command. */
export type CheckedTexts<Name extends string> = { texts: Record<Name, string>; mentions: StoredMention[] };

/**
 * The answer that shows a check: 400 like any form with messages while something in it is wrong, with what it carries.
 * For an author who wants to change their words it is the form as they sent it.
 */
export function lookFirst<Answer extends TextCheck>(answer: Answer) {
  const { values } = answer.check;
  if (writesAgain(values)) return json<FormAnswer>({ errors: {}, values });
  return json(answer, { status: Object.keys(answer.check.errors).length > 0 ? 400 : 200 });
}

/** Keeps what the author declared harmless in this problem, and forgets what they took back. */
export async function rememberHarmless(
  context: AppLoadContext,
  problemId: string,
  { harmless, forgotten }: Pick<SeparatedTexts<string>, 'harmless' | 'forgotten'>,
): Promise<void> {
  if (harmless.length > 0)
    await call(context, 'declare_harmless', { p_problem: problemId, p_words: harmless });
  if (forgotten.length > 0)
    await call(context, 'forget_harmless', { p_problem: problemId, p_words: forgotten });
}

/**
 * The step between writing and saving. Unchecked text is to be shown to its author (`TextCheck`, by `SeparationCheck`),
 * and so is text with a question still open; checked text is ready for a command, and what was declared harmless is
 * remembered. Texts that are all empty need no look, nor does a short reason beside a button in which nothing was found.
 * @param problemId whose dictionary counts; null where the author may not write in its record
 * @param labels what each field is called in the form
 * @throws AppError as `call` does
 */
export async function checkTexts<Name extends string>(
  context: AppLoadContext,
  problemId: string | null,
  texts: Record<Name, string>,
  labels: Record<Name, string>,
  values: FormValues,
  { shortReason = false } = {},
): Promise<TextCheck | CheckedTexts<Name>> {
  if (Object.values<string>(texts).every((text) => text.trim() === '')) return { texts, mentions: [] };
  const separated = await separateFields(context, problemId, texts, decisionsOf(values));
  const nothingToSee = shortReason && separated.found.length === 0 && !writesAgain(values);
  if (!nothingToSee && !maySave(separated, values)) return { check: checkStepOf(separated, labels, values) };
  if (problemId !== null) await rememberHarmless(context, problemId, separated);
  return { texts: separated.texts, mentions: separated.mentions };
}
