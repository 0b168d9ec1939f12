import { redirect, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { regradeSchema } from './entry.schema';
import { loadEntry } from './load-entry.server';

/**
 * Takes the form of another grading one step on: faults come back with what was typed, the unchecked reason comes back
 * in both versions, the checked one is saved with the grading. The earlier grading is kept.
 * @returns the answer for the page; a redirect to the entry's page when it is saved
 * @throws AppError entry_unknown, not_the_grader
 */
export async function regradeEntry(
  context: AppLoadContext,
  request: Request,
  reference: string,
  entryId: string,
) {
  const form = await parseForm(request, regradeSchema);
  if (!form.ok) return invalid(form);
  const { data, values } = form;
  const { problem_id, entry, gradings } = await loadEntry(context, reference, entryId);
  const { reason, conditions, purpose } = data;
  const fields = { reason, conditions, purpose };
  const labels = {
    reason: 'Why it is graded again',
    conditions: 'Conditions',
    purpose: 'Why they need it',
  };
  const checked = await checkTexts(context, problem_id, fields, labels, values);
  if ('check' in checked) return lookFirst(checked);
  const { texts, mentions } = checked;
  try {
    const { source, information, handling, recipients, review, law, law_words } = data;
    await call(context, 'regrade_entry', {
      p_form_token: data.form_token,
      p_entry: entry.id,
      p_version: data.version,
      p_mentions: mentions,
      p_grading: {
        source,
        information,
        handling,
        recipients,
        review_on: review,
        gateway: law,
        gateway_words: law_words,
        ...texts,
      },
    });
  } catch (error) {
    return refusedEdit(context, error, values, gradings[0] ?? null);
  }
  return redirect(`/problems/${reference}/log/${entry.id}?saved=1`);
}
