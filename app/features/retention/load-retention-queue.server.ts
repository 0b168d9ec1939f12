import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const queue = z.object({
  entries: z.number(),
  problems: z.array(
    z.object({
      reference: z.string(),
      title: z.string().nullable(),
      stage: z.string().nullable(),
      closed: z.string().nullable(),
      restricted: z.boolean(),
      open: z.boolean(),
      entries: z.number(),
      due_on: z.string(),
      /** How many of the entries are past their day. */
      overdue: z.number(),
    }),
  ),
});
export type RetentionQueue = z.output<typeof queue>;

/** Problems with entries whose date of review comes within so many days, the longest due first. */
export async function loadRetentionQueue(context: AppLoadContext, days: number): Promise<RetentionQueue> {
  return queue.parse(await call(context, 'retention_queue', { p_days: days }));
}
