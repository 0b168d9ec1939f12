import type { AppLoadContext } from '@remix-run/node';
import { AppError } from '~/lib/errors';
import { inEvenTime, refuseOutage } from './auth-answer.server';

const HOUR = 60 * 60;
const EVEN_MS = 400;

/**
 * Has a link to choose a new password sent, if the address is known; the caller cannot tell whether it is. At most 3
 * an hour for an address, and 20 from one place.
 * @throws AppError `too_many`, or `unavailable`
 */
export async function askForNewPassword(context: AppLoadContext, email: string): Promise<void> {
  const allowed = await Promise.all([
    context.attempt(`forgotten-password:identity:${email.toLowerCase()}`, 3, HOUR),
    context.attempt(`forgotten-password:address:${context.address}`, 20, HOUR),
  ]);
  if (allowed.includes(false)) throw new AppError('too_many', { requestId: context.requestId });
  const { error } = await inEvenTime(EVEN_MS, () => context.supabase.auth.resetPasswordForEmail(email));
  // Hosted Supabase refuses an address that was written to a moment ago; saying so would tell that it is known.
  if (error && error.code !== 'over_email_send_rate_limit') refuseOutage(context, error);
}
