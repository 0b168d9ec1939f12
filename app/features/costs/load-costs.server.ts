import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const side = z.enum(['problem', 'solution']);
const kind = z.object({ code: z.string(), label: z.string() });

const costs = z.object({
  problem_id: z.string(),
  reference: z.string(),
  title: z.string(),
  own_organisation_id: z.string(),
  may_add: z.boolean(),
  cost_roles: z.array(kind),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  totals: z.array(
    z.object({
      organisation: z.string(),
      side,
      pounds: z.number(),
      minutes: z.number(),
      unpriced_minutes: z.number(),
      illustrative: z.boolean(),
    }),
  ),
  sources: z.array(z.string()),
  total: z.number(),
  lines: z.array(
    z.object({
      attendance_id: z.string(),
      line_id: z.string(),
      started_at: z.string(),
      side,
      note: z.string(),
      entry_id: z.string().nullable(),
      organisation: z.string(),
      cost_role: z.string(),
      people: z.number(),
      minutes: z.number(),
      pounds_per_hour: z.number().nullable(),
      percent: z.number(),
      pounds: z.number().nullable(),
      illustrative: z.boolean(),
      source: z.string().nullable(),
      by_name: z.string().nullable(),
      may_share: z.boolean(),
    }),
  ),
});
export type Costs = z.output<typeof costs>;
export type CostLine = Costs['lines'][number];

/** How many lines of the ledger a page shows. */
export const LINES_A_PAGE = 50;

/**
 * The ledger of a problem as the viewer may see it, newest first, with the totals over all of it.
 * @param page counted from 1
 * @throws AppError `problem_unknown` for who may not know of the problem
 */
export async function loadCosts(context: AppLoadContext, reference: string, page = 1): Promise<Costs> {
  return costs.parse(await call(context, 'costs_page', { p_reference: reference, p_page: page }));
}
