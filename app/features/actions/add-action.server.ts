import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { newActionSchema } from './action.schema';

/**
 * Takes the form of a new action one step on: faults, both versions of its texts, or saved.
 * @returns the answer for the page; null when it is saved
 */
export async function addAction(context: AppLoadContext, request: Request, problemId: string) {
  const form = await parseForm(request, newActionSchema);
  if (!form.ok) return invalid(form);
  const { form_token, task, mechanism, technique, organisation, owner, due, source, information, handling } =
    form.data;
  const labels = { task: 'What is to be done', mechanism: 'Why it should work' };
  const checked = await checkTexts(context, problemId, { task, mechanism }, labels, form.values);
  if ('check' in checked) return lookFirst(checked);
  try {
    await call(context, 'add_action', {
      p_form_token: form_token,
      p_problem: problemId,
      p_action: {
        ...checked.texts,
        mentions: checked.mentions,
        technique,
        organisation_id: organisation,
        member_id: owner,
        due_on: due,
        grading: { source, information, handling },
      },
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}
