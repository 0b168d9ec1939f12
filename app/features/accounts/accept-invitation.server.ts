import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { inEvenTime, refuseOutage } from './auth-answer.server';
import { keepSession } from './keep-session.server';
import type { OpenInvitation } from './load-invitation.server';

/**
 * Joins by an invitation: signs the address up with the password chosen, or in where it can sign in already, and
 * takes up the post.
 * @returns `wrong_password` for an address that is known with another password
 * @throws AppError by the table of codes
 */
export async function acceptInvitation(
  context: AppLoadContext,
  invitation: OpenInvitation,
  token: string,
  password: string,
): Promise<'accepted' | 'wrong_password'> {
  const { email, known } = invitation;
  const identity = `sign-in:identity:${email.toLowerCase()}`;
  if (!(await context.attempt(identity, 10, 15 * 60)))
    throw new AppError('too_many', { requestId: context.requestId });
  const { auth } = context.supabase;
  const { data, error } = known
    ? await inEvenTime(400, () => auth.signInWithPassword({ email, password }))
    : await auth.signUp({ email, password });
  if (error) {
    refuseOutage(context, error);
    if (known) return 'wrong_password';
    context.log.error({ reason: error.message }, 'sign-up refused');
    throw new AppError('unexpected', { requestId: context.requestId });
  }
  if (!data.session) throw new AppError('email_unconfirmed', { requestId: context.requestId });
  keepSession(context, data.session);
  await call(context, 'accept_invitation', { p_token: token });
  return 'accepted';
}
