import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { queueShape, reviewShape, type QueueRow, type ReviewPage } from './review.schema';

/** What waits for the viewer's review, oldest first. */
export async function readQueue(context: AppLoadContext): Promise<QueueRow[]> {
  return queueShape.parse(await call(context, 'review_queue', {}));
}

/**
 * One submission as it was submitted, with the one before it.
 * @throws AppError `not_found` for who may not know of it
 */
export async function readReview(context: AppLoadContext, submission: string): Promise<ReviewPage> {
  const page = reviewShape.parse(await call(context, 'review_page', { p_submission: submission }));
  if (!page) throw new AppError('not_found');
  return page;
}
