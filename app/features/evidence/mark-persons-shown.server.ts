import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { endShownSchema, markShownSchema } from './evidence.schema';

/** Marks a person of the problem as shown in a file; null when it is done, else the form's answer. */
export async function markPersonShown(context: AppLoadContext, request: Request, evidence: string) {
  const form = await parseForm(request, markShownSchema);
  if (!form.ok) return invalid(form);
  try {
    await call(context, 'mark_person_shown', {
      p_form_token: form.data.form_token,
      p_evidence: evidence,
      p_identity: form.data.person,
    });
    return null;
  } catch (error) {
    return refused(error, form.values, 'person');
  }
}

/** Takes such a mark back; null when it is done, else the form's answer. */
export async function endPersonShown(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, endShownSchema);
  if (!form.ok) return invalid(form);
  await call(context, 'end_person_shown', { p_form_token: form.data.form_token, p_mark: form.data.mark });
  return null;
}
