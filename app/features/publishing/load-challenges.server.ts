import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { challengeKinds } from './challenge';

const kinds = Object.keys(challengeKinds) as [keyof typeof challengeKinds];

const challenges = z.array(
  z.object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    kind: z.enum(kinds),
    received_at: z.string(),
    due_on: z.string(),
    words: z.string().nullable(),
    contact: z.string().nullable(),
    outcome: z.enum(['changed', 'withdrawn', 'stays']).nullable(),
    decided_words: z.string(),
    decided_at: z.string().nullable(),
    decided_by: z.string().nullable(),
    /** It is kept from residents by this challenge. */
    away: z.boolean(),
    published: z.boolean(),
    /** A mail address was left with it. */
    may_answer: z.boolean(),
    /** What became of the answer to it; null where none was sent, or that is long ago. */
    answer: z.enum(['waiting', 'sent', 'failed']).nullable(),
  }),
);
export type Challenge = z.output<typeof challenges>[number];

/**
 * Challenges of published pages that the viewer may judge, open ones first: of one problem, or for null of all. What
 * people wrote is personal, so reading it is an event.
 */
export async function loadChallenges(context: AppLoadContext, problem: string | null): Promise<Challenge[]> {
  return challenges.parse(await call(context, 'open_challenges', { p_problem: problem ?? undefined }));
}
