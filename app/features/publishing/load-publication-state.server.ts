import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const notice = z.object({
  id: z.string(),
  organisation: z.string(),
  own: z.boolean(),
  due_on: z.string(),
  overdue: z.boolean(),
  answer: z.enum(['agreed', 'objected', 'silent']).nullable(),
  words: z.string(),
  answered_at: z.string().nullable(),
  answered_by: z.string().nullable(),
  settled_words: z.string(),
  settled_by: z.string().nullable(),
});

const state = z.object({
  not_before: z.string().nullable(),
  /** Null too for those whose reason it is not. */
  not_before_reason: z.string().nullable(),
  may_hold: z.boolean(),
  early: z.boolean(),
  notices: z.array(notice),
  /** What was said to words that were taken back or changed since, the latest first. */
  earlier: z.array(notice),
  answers: z.array(z.object({ words: z.string(), answer: z.string(), by: z.string().nullable() })),
});
export type PublicationState = z.output<typeof state>;
export type Notice = z.output<typeof notice>;

/** What stands between the signatures and residents: a day, what each organisation named says, the approver's answers. */
export async function loadPublicationState(
  context: AppLoadContext,
  reference: string,
): Promise<PublicationState> {
  return state.parse(await call(context, 'publication_state', { p_reference: reference }));
}
