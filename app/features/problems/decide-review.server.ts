import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { checkedTexts } from './checked-texts.server';
import type { Decision, ReviewPage } from './review.schema';

/**
 * Approves a submission or returns it with reasons by field.
 * @returns null when it is done, else the page to look at first
 * @throws AppError as the command refuses: own work, not the supervisor, decided meanwhile
 */
export async function decideReview(
  context: AppLoadContext,
  page: ReviewPage,
  form: Decision,
  values: FormValues,
) {
  const words = Object.fromEntries(Object.entries(form.words).filter(([, text]) => text !== ''));
  const labels: Record<string, string> = { reason: 'Your reason' };
  const texts: Record<string, string> = { reason: form.reason };
  for (const [code, text] of Object.entries(words)) {
    labels[`words.${code}`] = page.answers.find((answer) => answer.code === code)?.heading ?? code;
    texts[`words.${code}`] = text;
  }
  const outcome = await checkedTexts(context, page.problem_id, labels, texts, values);
  if ('look' in outcome) return outcome.look;
  const { checked } = outcome;
  await call(context, 'review_submission', {
    p_form_token: form.form_token,
    p_submission: page.id,
    p_decision: form.verdict,
    p_reason: checked.texts.reason ?? '',
    p_reasons: Object.keys(words).map((code) => ({
      question_code: code,
      words: checked.texts[`words.${code}`] ?? '',
    })),
    p_mentions: checked.mentions,
  });
  return null;
}
