import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { LatestWork } from './components/latest-work';

/** The newest published work, everywhere. */
export async function listLatestWork(context: AppLoadContext, count: number): Promise<LatestWork[]> {
  return call(context, 'published_summaries', { p_limit: count });
}
