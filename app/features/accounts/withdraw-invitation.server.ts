import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';

/** Takes an invitation back: its link stops working. @throws AppError by the table of codes */
export async function withdrawInvitation(
  context: AppLoadContext,
  form: { invitation: string; form_token: string },
) {
  return call(context, 'withdraw_invitation', {
    p_invitation: form.invitation,
    p_form_token: form.form_token,
  });
}
