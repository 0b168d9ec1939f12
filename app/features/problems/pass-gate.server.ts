import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { checkedTexts } from './checked-texts.server';
import type { StageForm } from './gate.schema';
import type { Stage } from './stages';

/**
 * Does what a form beside a stage asks: submits the present stage, withdraws what waits, reopens this one.
 * @returns null when it is done, else the page to look at first
 * @throws AppError as the command refuses, such as the first condition of the gate that is not met
 */
export async function passGate(
  context: AppLoadContext,
  problem: string,
  stage: Stage,
  form: StageForm,
  values: FormValues,
) {
  if (form.intent === 'withdraw') {
    await call(context, 'withdraw_submission', {
      p_form_token: form.form_token,
      p_submission: form.submission,
    });
    return null;
  }
  const [label, text] = form.intent === 'submit' ? ['Note', form.note] : ['Why it is reopened', form.reason];
  const outcome = await checkedTexts(context, problem, { text: label }, { text }, values);
  if ('look' in outcome) return outcome.look;
  const { texts, mentions } = outcome.checked;
  const common = { p_form_token: form.form_token, p_problem: problem, p_mentions: mentions };
  if (form.intent === 'submit')
    await call(context, 'submit_stage', {
      ...common,
      p_note: texts.text,
      p_closure_reason: form.closure_reason || null,
    });
  else await call(context, 'reopen_stage', { ...common, p_stage: stage, p_reason: texts.text });
  return null;
}
