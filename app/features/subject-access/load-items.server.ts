import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { DECISIONS } from './item-words';

const decision = z.enum(DECISIONS);

/** Why something may be kept back, each with its law. */
export const withholdingReason = z.object({ code: z.string(), label: z.string(), source: z.string() });
export type WithholdingReason = z.output<typeof withholdingReason>;

const item = z.object({
  id: z.string(),
  part: z.string(),
  problem: z.string(),
  restricted: z.boolean(),
  state: z.enum(['to_decide', 'to_ask', 'waiting', 'overdue', 'decided']),
  at: z.string().nullable(),
  /** Whether the viewer may read it; `words` is as the person who asks would read it. */
  readable: z.boolean(),
  words: z.string().nullable(),
  controller: z.string(),
  /** Controlled by the viewer's own force. */
  home: z.boolean(),
  /** The evidence that the item is. */
  file: z.string().nullable(),
  decision: decision.nullable(),
  reason_code: z.string().nullable(),
  reason: z.string(),
  blanked: z.array(z.string()),
  decided_by: z.string().nullable(),
  asked_at: z.string().nullable(),
  answer_due_on: z.string().nullable(),
  answer: decision.nullable(),
  answered_by: z.string().nullable(),
  answer_words: z.string(),
  without_answer: z.boolean(),
});

const page = z.object({
  total: z.number(),
  counts: z.partialRecord(item.shape.state, z.number()),
  reasons: z.array(withholdingReason),
  items: z.array(item),
});

export type SubjectItem = z.output<typeof item>;
export type SubjectItems = z.output<typeof page>;

/** The items of a request, undecided ones first. What is shown of them is logged. */
export async function loadItems(
  context: AppLoadContext,
  reference: string,
  at: number,
): Promise<SubjectItems> {
  return page.parse(await call(context, 'subject_items', { p_reference: reference, p_page: at }));
}
