import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';

const history = z
  .object({
    total: z.number(),
    events: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        at: z.string(),
        by: z.string().nullable(),
        title: z.string(),
        body: z.string().nullable(),
      }),
    ),
  })
  .nullable();
export type History = NonNullable<z.output<typeof history>>;

/** How many events a page of the history has. */
export const EVENTS_A_PAGE = 50;

/** The kinds of events that the history can be narrowed to, as `problem_history` names them. */
export const eventKinds = {
  entry: 'Entries',
  review: 'Stages and reviews',
  action: 'Actions',
  evidence: 'Evidence',
  role: 'People who work on it',
  organisation: 'Organisations',
  summary: 'Publication',
  restriction: 'Restriction',
} as const;

/**
 * One page of what happened on a problem, newest first.
 * @throws AppError `not_a_contributor` for who sees the overview alone
 */
export async function readHistory(
  context: AppLoadContext,
  problem: string,
  page: number,
  kind: string | null,
): Promise<History> {
  const found = history.parse(
    await call(context, 'problem_history', { p_problem: problem, p_page: page, p_kind: kind }),
  );
  if (!found) throw new AppError('not_a_contributor');
  return found;
}
