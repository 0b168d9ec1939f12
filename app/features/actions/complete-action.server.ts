import type { AppLoadContext } from '@remix-run/node';
import { attendanceOf } from '~/lib/attendance-form.server';
import { call } from '~/lib/call.server';
import { instantAt } from '~/lib/dates';
import { invalid, parseForm } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { refusalWords } from '~/lib/upload-refusal';
import { doneSchema } from './action.schema';
import type { Action } from './load-action.server';

/**
 * Takes the form that an action is done one step on: faults, both versions of the words, or saved, which closes the
 * action, writes the entry, records the time and adds the pictures at once.
 * @returns the answer for the page; null when it is saved
 */
export async function completeAction(context: AppLoadContext, request: Request, action: Action) {
  const form = await parseForm(request, doneSchema);
  if (!form.ok) return invalid(form);
  const { form_token, body, when, time, photo, photo_refused, source, information, handling } = form.data;
  if (photo_refused.length > 0)
    return invalid({ errors: { photo: refusalWords(photo_refused) }, values: form.values });
  const checked = await checkTexts(
    context,
    action.problem_id,
    { body },
    { body: 'What was done' },
    form.values,
  );
  if ('check' in checked) return lookFirst(checked);
  try {
    await call(context, 'complete_action', {
      p_form_token: form_token,
      p_action: action.id,
      p_done: {
        body: checked.texts.body,
        mentions: checked.mentions,
        happened_at: instantAt(when, time).toISOString(),
        grading: { source, information, handling },
        attendance: attendanceOf(form.data),
        uploads: photo,
      },
    });
    return null;
  } catch (error) {
    return refusedEdit(context, error, form.values, { table: 'action', id: action.id });
  }
}
