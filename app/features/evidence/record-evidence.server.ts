import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { addFilesSchema } from './evidence.schema';
import { refusalWords } from '~/lib/upload-refusal';

/**
 * Makes the files of the sent form evidence of the problem.
 * @returns how many were added and the reasons of those that were not, or the form's answer when none could be added
 */
export async function recordEvidence(context: AppLoadContext, request: Request, problemId: string) {
  const form = await parseForm(request, addFilesSchema, context);
  const reasons = form.values.file_refused ?? [];
  if (!form.values.file?.length) {
    const message = reasons.length > 0 ? refusalWords(reasons) : 'Choose at least one file';
    return invalid({ errors: { file: message }, values: form.values });
  }
  if (!form.ok) return invalid(form);
  const { file, form_token, source, information, handling } = form.data;
  try {
    await call(context, 'record_evidence', {
      p_problem: problemId,
      p_uploads: file,
      p_source: source,
      p_information: information,
      p_handling: handling,
      p_form_token: form_token,
    });
  } catch (error) {
    return refused(error, form.values, 'file');
  }
  return { added: file.length, reasons };
}
