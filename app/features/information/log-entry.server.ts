import { redirect, type AppLoadContext } from '@remix-run/node';
import { attendanceOf } from '~/lib/attendance-form.server';
import { call } from '~/lib/call.server';
import { instantAt } from '~/lib/dates';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { refusalWords } from '~/lib/upload-refusal';
import { entrySchema } from './entry.schema';
import { loadLog } from './load-log.server';

const labels = {
  body: 'What happened',
  reason: 'Why it stays within your agency',
  conditions: 'Conditions',
  purpose: 'Why they need it',
};

/**
 * Takes the form of a new entry one step on: faults come back with what was typed, unchecked text comes back in both
 * versions, checked text is saved with its grading and attendance.
 * @returns the answer for the page; a redirect to the entry when it is saved
 */
export async function logEntry(context: AppLoadContext, request: Request, reference: string) {
  const form = await parseForm(request, entrySchema);
  if (!form.ok) return invalid(form);
  const { data: entry, values } = form;
  if (entry.photo_refused.length > 0)
    return invalid({ errors: { photo: refusalWords(entry.photo_refused) }, values });
  const { problem_id, organisations } = await loadLog(context, reference);
  const { body, reason, conditions, purpose } = entry;
  const fields = { body, reason, conditions, purpose };
  const checked = await checkTexts(context, problem_id, fields, labels, values);
  const { source, information, handling, recipients, review, law, law_words } = entry;
  if ('check' in checked) {
    const readers = organisations.filter(({ id }) => recipients.includes(id)).map(({ name }) => name);
    return lookFirst({ ...checked, handling, readers });
  }
  const { texts, mentions } = checked;
  try {
    await call(context, 'log_entry', {
      p_form_token: entry.form_token,
      p_problem: problem_id,
      p_entry: {
        body: texts.body,
        kind: entry.kind,
        happened_at: instantAt(entry.when, entry.time).toISOString(),
        mentions,
        grading: {
          source,
          information,
          handling,
          recipients,
          reason: texts.reason,
          conditions: texts.conditions,
          purpose: texts.purpose,
          gateway: law,
          gateway_words: law_words,
          review_on: review,
        },
        attendance: attendanceOf(entry),
        uploads: entry.photo,
      },
    });
  } catch (error) {
    return refused(error, values);
  }
  return redirect(`/problems/${reference}/log?saved=1`);
}
