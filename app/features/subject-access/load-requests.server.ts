import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const day = z.string();

/** A request as the list shows it: dates and states, nobody's details. Days as `YYYY-MM-DD`, moments as ISO texts. */
export const requestFacts = z.object({
  reference: z.string(),
  state: z.enum(['open', 'finished']),
  /** How it ended; null while it is open. */
  outcome: z.enum(['answered', 'withdrawn', 'unproven', 'unfounded', 'excessive']).nullable(),
  received_on: day,
  identity_asked_on: day.nullable(),
  identity_proven_on: day.nullable(),
  extended_on: day.nullable(),
  searched_at: z.string().nullable(),
  finished_at: z.string().nullable(),
  /** The day on which the person was told, or withdrew it; `finished_at` is when that was noted. */
  told_on: day.nullable(),
  /** Who answered it, refused it or noted it as withdrawn. */
  finished_by: z.string().nullable(),
  details_until: day.nullable(),
  details_erased_at: z.string().nullable(),
  due_on: day.nullable(),
});

const list = z.object({ total: z.number(), today: day, requests: z.array(requestFacts) });
export type RequestFacts = z.output<typeof requestFacts>;

/** The requests of the force, open ones first by the day they are due; 50 a page. */
export async function loadRequests(context: AppLoadContext, page: number) {
  return list.parse(await call(context, 'subject_requests', { p_page: page }));
}
