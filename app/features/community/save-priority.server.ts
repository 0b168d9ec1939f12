import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { PriorityForm } from './priority.schema';

/**
 * Adds a priority or changes one, with the problems it stands for.
 * @throws AppError stale_version when somebody changed it meanwhile, and the refusals of `community`
 */
export async function savePriority(
  context: AppLoadContext,
  neighbourhood: string,
  form: PriorityForm,
): Promise<void> {
  await call(context, 'save_priority', {
    p_form_token: form.form_token,
    p_neighbourhood: neighbourhood,
    p_priority: form.priority,
    p_version: form.version,
    p_position: form.position,
    p_title: form.title,
    p_promise: form.promise,
    p_promised_on: form.promised_on,
    p_done: form.done,
    p_done_on: form.done_on,
    p_result: form.result,
    p_result_on: form.result_on,
    p_say_this: form.say_this,
    p_grade_it: form.grade_it,
    p_owner: form.owner,
    p_from_date: form.from_date,
    p_until_date: form.until_date,
    p_problems: form.problems,
  });
}
