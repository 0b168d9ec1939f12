import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import type { HypothesisForm } from './answer.schema';
import { checkedTexts } from './checked-texts.server';

const labels = { statement: 'What you think', test: 'How you tested it', finding: 'What you found' };

/**
 * Saves a hypothesis, new (`id` null) or over the version that was read.
 * @returns null when it is saved, else the page to look at first
 * @throws AppError `stale_version` when somebody saved first, `hypothesis_without_test` for an outcome without a test
 */
export async function saveHypothesis(
  context: AppLoadContext,
  problem: string,
  id: string | null,
  form: HypothesisForm,
  values: FormValues,
) {
  const { statement, test, finding } = form;
  const outcome = await checkedTexts(context, problem, labels, { statement, test, finding }, values);
  if ('look' in outcome) return outcome.look;
  const { texts, mentions } = outcome.checked;
  await call(context, 'save_hypothesis', {
    p_form_token: form.form_token,
    p_problem: problem,
    p_hypothesis: id,
    p_version: form.version,
    p_words: { ...texts, outcome: form.outcome, data_sources: form.data_sources, mentions },
  });
  return null;
}
