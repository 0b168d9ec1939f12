import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { ITEM_KINDS, itemKind } from './item-words';
import { grading } from './load-entry.server';
import { gateway } from './load-log.server';

const named = z.object({ id: z.string(), name: z.string() });
const disclosure = z.object({
  id: z.string(),
  to: z.string(),
  gateway: z.string(),
  reason: z.string(),
  conditions: z.string().nullable(),
  by: z.string(),
  on_date: z.string(),
  ended_at: z.string().nullable(),
  end_reason: z.string().nullable(),
  members: z.array(z.string()),
  reads: z.boolean(),
  /** Its code names them: it ends when the item is graded again. */
  by_code: z.boolean(),
});
export type ItemDisclosure = z.output<typeof disclosure>;

const page = z.object({
  problem_id: z.string(),
  kind: z.enum(ITEM_KINDS),
  id: z.string(),
  /** Depersonalised. */
  words: z.string(),
  by: z.string(),
  controller: z.string(),
  question: z.string().nullable(),
  /** Newest first; the first is the one in force. */
  gradings: z.array(grading).min(1),
  may_grade: z.boolean(),
  may_disclose: z.boolean(),
  /** Who may be named under codes 5 and C. */
  organisations: z.array(named),
  receivers: z.array(named.extend({ reads: z.boolean(), members: z.array(named) })),
  gateways: z.array(gateway),
  disclosures: z.array(disclosure),
});
export type ItemPage = z.output<typeof page>;

/**
 * An item of any kind, by its id (an answer by the code of its question, too), with its gradings and disclosures. Times are ISO texts, days `YYYY-MM-DD`.
 * @throws AppError item_unknown, for who may not see it, too
 */
export async function loadItem(
  context: AppLoadContext,
  reference: string,
  kind: string,
  item: string,
): Promise<ItemPage> {
  const of = itemKind.safeParse(kind);
  const found = z.uuid().safeParse(item).success || (kind === 'answer' && /^[a-z_0-9]{1,60}$/.test(item));
  if (!of.success || !found) throw new AppError('item_unknown');
  return page.parse(
    await call(context, 'item_page', { p_reference: reference, p_kind: of.data, p_item: item }),
  );
}
