import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { sharesSchema } from './share.schema';

/**
 * Shares an attendance over several problems.
 * @returns null when it is done, else the messages with what was typed
 */
export async function shareAttendance(context: AppLoadContext, request: Request, attendance: string) {
  const form = await parseForm(request, sharesSchema);
  if (!form.ok) return invalid(form);
  try {
    await call(context, 'share_attendance', {
      p_form_token: form.data.form_token,
      p_attendance: attendance,
      p_as_read: form.data.as_read,
      p_shares: form.data.shares,
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}
