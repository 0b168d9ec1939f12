import type { AppLoadContext } from '@remix-run/node';
import { attendanceOf } from '~/lib/attendance-form.server';
import { call } from '~/lib/call.server';
import { instantAt } from '~/lib/dates';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { attendanceSchema } from './attendance.schema';

/**
 * Takes the form that records time one step on: faults, both versions of its note, or saved. Without a note there is
 * nothing to check, so it is saved at once.
 * @returns the answer for the page; null when it is saved
 */
export async function recordAttendance(context: AppLoadContext, request: Request, problemId: string) {
  const form = await parseForm(request, attendanceSchema);
  if (!form.ok) return invalid(form);
  const { form_token, when, time, note, source, information, handling } = form.data;
  const checked = await checkTexts(context, problemId, { note }, { note: 'Note' }, form.values);
  if ('check' in checked) return lookFirst(checked);
  try {
    await call(context, 'record_attendance', {
      p_form_token: form_token,
      p_problem: problemId,
      p_attendance: {
        ...attendanceOf(form.data),
        started_at: instantAt(when, time).toISOString(),
        note: checked.texts.note,
        mentions: checked.mentions,
        grading: { source, information, handling },
      },
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}
