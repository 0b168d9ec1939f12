import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { entry, gateway, named } from './load-log.server';

/** A grading as it is shown among those an item has had. */
export const grading = z.object({
  id: z.string(),
  source: z.string(),
  information: z.string(),
  handling: z.string(),
  reason: z.string().nullable(),
  conditions: z.string().nullable(),
  review_on: z.string().nullable(),
  /** Organisations that codes 5 and C name. */
  recipients: z.array(z.string()),
  by: z.string(),
  at: z.string(),
});

const page = z.object({
  problem_id: z.string(),
  entry,
  /** Newest first; the first is the one in force. */
  gradings: z.array(grading).min(1),
  may_grade: z.boolean(),
  organisations: z.array(named),
  gateways: z.array(gateway),
});

export type EntryPage = z.output<typeof page>;
export type PastGrading = EntryPage['gradings'][number];

/**
 * One entry with every grading it has had. Times are ISO texts, days `YYYY-MM-DD`.
 * @throws AppError entry_unknown, for who may not see it, too
 */
export async function loadEntry(
  context: AppLoadContext,
  reference: string,
  entryId: string,
): Promise<EntryPage> {
  if (!z.uuid().safeParse(entryId).success) throw new AppError('entry_unknown');
  return page.parse(await call(context, 'entry_page', { p_reference: reference, p_entry: entryId }));
}
