import type { AppLoadContext } from '@remix-run/node';
import type { FormValues } from '~/lib/form-fields';
import {
  checkTexts,
  lookFirst,
  type CheckedTexts,
  type TextCheck,
} from '~/lib/separated-text/check-texts.server';

/**
 * Takes what identifies people out of the texts of a form. Until its author has seen both versions and answered what was
 * asked, the answer is the page that shows them.
 * @param problem whose dictionary counts; null where the author may not write in its record
 * @param labels what each text is called on the page, in order
 */
export async function checkedTexts<Name extends string>(
  context: AppLoadContext,
  problem: string | null,
  labels: Record<Name, string>,
  texts: Record<Name, string>,
  values: FormValues,
): Promise<{ checked: CheckedTexts<Name> } | { look: ReturnType<typeof lookFirst<TextCheck>> }> {
  const answer = await checkTexts(context, problem, texts, labels, values);
  return 'check' in answer ? { look: lookFirst(answer) } : { checked: answer };
}
