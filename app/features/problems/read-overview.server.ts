import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const side = z.object({ pounds: z.number(), minutes: z.number(), unpriced_minutes: z.number() });
const overview = z.object({
  statement: z.string().nullable(),
  frequency: z.string().nullable(),
  since_on: z.string().nullable(),
  places: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['public_place', 'street', 'area', 'dwelling']),
      label: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      neighbourhood: z.string().nullable(),
      by_hand: z.boolean(),
    }),
  ),
  entries: z.array(z.object({ id: z.string(), body: z.string(), happened_at: z.string(), by: z.string() })),
  actions: z.array(
    z.object({
      id: z.string(),
      task: z.string(),
      due_on: z.string(),
      overdue: z.boolean(),
      organisation: z.string(),
      owner: z.string().nullable(),
    }),
  ),
  cost: z.object({ problem: side, solution: side }),
  problem_cost: z
    .object({ pounds: z.number(), from_date: z.string().nullable(), until_date: z.string().nullable() })
    .nullable(),
  organisations: z.array(z.string()),
  districts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.enum(['asked', 'accepted', 'declined']),
      mine: z.boolean(),
    }),
  ),
  alike: z.object({ reference: z.string(), title: z.string() }).nullable(),
});
export type Overview = z.output<typeof overview>;

/**
 * The overview of a problem as the viewer may see it.
 * @throws AppError as `call` does
 */
export async function readOverview(context: AppLoadContext, problem: string): Promise<Overview> {
  return overview.parse(await call(context, 'problem_overview', { p_problem: problem }));
}
