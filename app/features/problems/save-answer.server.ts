import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { checkedTexts } from './checked-texts.server';
import type { AnswerForm } from './answer.schema';

/**
 * Saves the answer to one question over the version that was read, once its author has seen both versions of its text.
 * @returns null when it is saved, else the page to look at first
 * @throws AppError `stale_version` when somebody saved first
 */
export async function saveAnswer(
  context: AppLoadContext,
  problem: string,
  question: { code: string; heading: string },
  form: AnswerForm,
  values: FormValues,
) {
  const { form_token, version, body, source, information, handling, ...answer } = form;
  const outcome = await checkedTexts(context, problem, { body: question.heading }, { body }, values);
  if ('look' in outcome) return outcome.look;
  const { texts, mentions } = outcome.checked;
  const grading = source && information && handling ? { source, information, handling } : undefined;
  await call(context, 'save_answer', {
    p_form_token: form_token,
    p_problem: problem,
    p_question: question.code,
    p_version: version,
    p_answer: { ...answer, body: texts.body, mentions, grading },
  });
  return null;
}
