import type { AppLoadContext } from '@remix-run/node';
import { AppError } from '~/lib/errors';
import { refuseOutage, wasRefused } from './auth-answer.server';

type Chosen = 'changed' | 'link_used';

/**
 * Sets a new password with the token of the message, and signs the account out everywhere: whoever knew the old
 * password is out too. The token is spent by this alone, not by opening the page, so that a mail scanner spends none.
 * @returns `link_used` for a token that was used, is more than an hour old or never was
 * @throws AppError `too_many`, or `unavailable`
 */
export async function chooseNewPassword(
  context: AppLoadContext,
  tokenHash: string,
  password: string,
): Promise<Chosen> {
  if (!(await context.attempt(`reset-password:address:${context.address}`, 20, 60 * 60)))
    throw new AppError('too_many', { requestId: context.requestId });
  const { auth } = context.supabase;
  const verified = await auth.verifyOtp({ token_hash: tokenHash, type: 'recovery' });
  if (verified.error || !verified.data.session) {
    refuseOutage(context, verified.error);
    return 'link_used';
  }
  const { error } = await auth.updateUser({ password });
  // The same password as before: it is what the person wants, and known to nobody else for that.
  if (error && !wasRefused(error, 'same_password')) {
    refuseOutage(context, error);
    throw new AppError('unexpected', { requestId: context.requestId });
  }
  await auth.admin.signOut(verified.data.session.access_token, 'global');
  context.session.clear();
  return 'changed';
}
