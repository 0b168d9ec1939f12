import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { spanOf } from '~/lib/day-or-month';
import type { PlacedDraft } from './logging.schema';

const duplicates = z.array(
  z.object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    metres: z.number(),
    stage: z.enum(['scanning', 'analysis', 'response', 'assessment', 'closed']),
    age_days: z.number(),
    owner: z.string().nullable(),
    entries_this_month: z.number(),
    record: z.boolean(),
  }),
);
export type Duplicate = z.output<typeof duplicates>[number];

/** Up to five problems that may be the same as the draft, of those that the viewer may see. */
export async function findDuplicates(
  context: AppLoadContext,
  { where, what }: PlacedDraft,
): Promise<Duplicate[]> {
  return duplicates.parse(
    await call(context, 'likely_duplicates', {
      p_longitude: where.longitude,
      p_latitude: where.latitude,
      p_title: what.title,
      p_since_on: spanOf(what.since).from,
    }),
  );
}
