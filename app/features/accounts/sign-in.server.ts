import type { AppLoadContext } from '@remix-run/node';
import { AppError } from '~/lib/errors';
import { getViewer } from '~/lib/viewer.server';
import { inEvenTime, refuseOutage } from './auth-answer.server';
import { keepSession } from './keep-session.server';

const QUARTER_OF_AN_HOUR = 15 * 60;

/** Longer than hashing a password takes, so that an unknown address is answered no sooner than a wrong password. */
const EVEN_MS = 400;

type SignInResult = 'signed_in' | 'wrong' | 'no_post';

/**
 * Signs in with e-mail and password. At most 10 tries in 15 minutes for an identity and those of the settings (50) for an address.
 * @returns `wrong` alike for an unknown address and a wrong password; `no_post` for the right password of an account
 *   that is disabled or has no post today, which is signed out again
 * @throws AppError `too_many`, or `unavailable`
 */
export async function signIn(
  context: AppLoadContext,
  email: string,
  password: string,
): Promise<SignInResult> {
  const identity = `sign-in:identity:${email.toLowerCase()}`;
  const allowed = await Promise.all([
    context.attempt(identity, 10, QUARTER_OF_AN_HOUR),
    context.attempt(
      `sign-in:address:${context.address}`,
      context.settings.signInsPerAddress,
      QUARTER_OF_AN_HOUR,
    ),
  ]);
  if (allowed.includes(false)) throw new AppError('too_many', { requestId: context.requestId });
  const { data, error } = await inEvenTime(EVEN_MS, () =>
    context.supabase.auth.signInWithPassword({ email, password }),
  );
  if (error) {
    refuseOutage(context, error);
    return 'wrong';
  }
  keepSession(context, data.session);
  if (await getViewer(context)) return 'signed_in';
  await context.supabase.auth.admin.signOut(data.session.access_token, 'local');
  return 'no_post';
}
