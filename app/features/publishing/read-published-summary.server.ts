import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { publishedOrWithdrawn } from './published-summary';

/**
 * Published work by its reference: the newest version, or the one asked for; or why it is not there.
 * @throws AppError `not_found` when nothing was ever published there
 */
export async function readPublishedSummary(
  context: AppLoadContext,
  reference: string,
  version: number | null,
) {
  const answer = publishedOrWithdrawn.parse(
    await call(context, 'published_summary', {
      p_reference: reference,
      ...(version && { p_version: version }),
    }),
  );
  if (!answer) throw new AppError('not_found', { requestId: context.requestId });
  return answer;
}
