import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { describeSchema } from './evidence.schema';

/**
 * Takes the form that says what a file shows one step on: faults, both versions of its words, or saved.
 * @returns the answer for the page; null when it is saved
 */
export async function describeEvidence(
  context: AppLoadContext,
  request: Request,
  file: { id: string; problem_id: string },
) {
  const form = await parseForm(request, describeSchema);
  if (!form.ok) return invalid(form);
  const { form_token, version, caption, description } = form.data;
  const labels = { caption: 'Caption', description: 'Description' };
  const checked = await checkTexts(context, file.problem_id, { caption, description }, labels, form.values);
  if ('check' in checked) return lookFirst(checked);
  try {
    await call(context, 'describe_evidence', {
      p_form_token: form_token,
      p_evidence: file.id,
      p_version: version,
      p_caption: checked.texts.caption,
      p_description: checked.texts.description,
      p_mentions: checked.mentions,
    });
    return null;
  } catch (error) {
    return refusedEdit(context, error, form.values, { table: 'evidence', id: file.id });
  }
}
