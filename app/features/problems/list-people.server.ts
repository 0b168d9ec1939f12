import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { roles } from '~/lib/viewer';

const people = z.array(
  z.object({
    member_id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    unit: z.string(),
    supervises: z.boolean(),
  }),
);
export type PersonNear = z.output<typeof people>[number];

/**
 * Police members who serve in or supervise a neighbourhood: who may own, supervise or be named on its problems.
 * `supervises`: this one would supervise what the viewer logs there.
 */
export async function listPeople(context: AppLoadContext, neighbourhood: string): Promise<PersonNear[]> {
  return people.parse(await call(context, 'neighbourhood_people', { p_neighbourhood: neighbourhood }));
}
