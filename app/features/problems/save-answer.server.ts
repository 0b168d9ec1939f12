import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { checkedTexts } from './checked-texts.server';
import type { AnswerForm } from './answer.schema';
import type { Question } from './stage.schema';

/**
 * Saves the answer to one question over the version that was read, once its author has seen both versions of its text.
 * @returns null when it is saved, else the page to look at first
 * @throws AppError `stale_version` when somebody saved first
 */
export async function saveAnswer(
  context: AppLoadContext,
  problem: string,
  question: Pick<Question, 'code' | 'heading' | 'answer'>,
  form: AnswerForm,
  values: FormValues,
) {
  const { form_token, version, body, source, information, handling, ...answer } = form;
  const outcome = await checkedTexts(context, problem, { body: question.heading }, { body }, values);
  if ('look' in outcome) return outcome.look;
  const { texts, mentions } = outcome.checked;
  // One that is there keeps its grading: it is graded again on a page of its own, with a reason.
  const chosen = source && information && handling ? { source, information, handling } : undefined;
  const grading = question.answer ? undefined : chosen;
  await call(context, 'save_answer', {
    p_form_token: form_token,
    p_problem: problem,
    p_question: question.code,
    p_version: version,
    p_answer: { ...answer, body: texts.body, mentions, grading },
  });
  return null;
}
