import type { AppLoadContext } from '@remix-run/node';
import { isAuthError } from '@supabase/supabase-js';
import { AppError } from '~/lib/errors';

/** Whether the sign-in service refused with this code, or with any when none is named. */
export function wasRefused(error: unknown, ...codes: string[]): boolean {
  if (!isAuthError(error)) return false;
  return codes.length === 0 || codes.includes(error.code ?? '');
}

/**
 * Passes on what is no answer of the sign-in service to the question asked: that it does not answer, or wants the
 * caller to wait. An ordinary refusal returns.
 * @throws AppError `unavailable` or `too_many`
 */
export function refuseOutage(context: AppLoadContext, error: unknown): void {
  const status = isAuthError(error) ? (error.status ?? 0) : 0;
  if (status === 429) throw new AppError('too_many', { requestId: context.requestId });
  if (status === 0 || status >= 500) {
    context.log.error({ reason: String(error) }, 'sign-in service does not answer');
    throw new AppError('unavailable', { requestId: context.requestId });
  }
}

/** Runs work that takes at least so long, so that how long it took says nothing about whom it was for. */
export async function inEvenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const least = new Promise((resolve) => setTimeout(resolve, milliseconds));
  const [result] = await Promise.allSettled([work(), least]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
