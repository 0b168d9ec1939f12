import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FormValues } from '~/lib/form-fields';
import { checkedTexts } from './checked-texts.server';
import type { SeenHeader } from './header.schema';
import { joinProblem } from './join-problem.server';
import type { ManageForm } from './manage.schema';

/** What came of a form of the overview: done, or both versions of its reason to look at first. */
type Outcome = 'done' | Extract<Awaited<ReturnType<typeof checkedTexts>>, { look: unknown }>;

async function withReason(
  context: AppLoadContext,
  header: SeenHeader,
  form: Extract<ManageForm, { reason: string }>,
  values: FormValues,
): Promise<Outcome> {
  const dictionary = header.may.contribute ? header.id : null;
  const outcome = await checkedTexts(
    context,
    dictionary,
    { reason: 'Reason' },
    { reason: form.reason },
    values,
  );
  if ('look' in outcome) return outcome;
  const { texts, mentions } = outcome.checked;
  if (form.intent === 'join')
    await joinProblem(context, { id: header.id, words: texts.reason, mentions, formToken: form.form_token });
  else
    await call(context, 'restrict_problem', {
      p_form_token: form.form_token,
      p_problem: header.id,
      p_reason: texts.reason,
      p_named: form.named,
      p_mentions: mentions,
    });
  return 'done';
}

/**
 * Does what a form of the overview asks: join, add a neighbourhood, restrict, lift a restriction, answer for a district.
 * @throws AppError as the command refuses
 */
export async function manageProblem(
  context: AppLoadContext,
  header: SeenHeader,
  form: ManageForm,
  values: FormValues,
): Promise<Outcome> {
  const common = { p_form_token: form.form_token, p_problem: header.id };
  switch (form.intent) {
    case 'join':
    case 'restrict':
      return withReason(context, header, form, values);
    case 'neighbourhood':
      await call(context, 'add_problem_neighbourhood', { ...common, p_neighbourhood: form.neighbourhood });
      return 'done';
    case 'lift':
      await call(context, 'lift_restriction', common);
      return 'done';
    case 'district':
      await call(context, 'answer_district', {
        ...common,
        p_district: form.district,
        p_accept: form.answer === 'accept',
      });
      return 'done';
  }
}
