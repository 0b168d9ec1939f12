import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { byRole, type RoleRates } from './rate-card';

const rateCard = z.object({
  cost_roles: z.array(z.object({ code: z.string(), label: z.string() })),
  rates: z.array(
    z.object({
      id: z.string(),
      cost_role: z.string(),
      basis: z.enum(['full', 'direct']),
      pounds_per_hour: z.number(),
      from: z.string(),
      until: z.string().nullable(),
      now: z.boolean(),
      illustrative: z.boolean(),
      source: z.string(),
      set_by: z.string().nullable(),
      used: z.boolean(),
    }),
  ),
  waiting: z.array(
    z.object({
      cost_role: z.string(),
      people_minutes: z.number(),
      first_day: z.string(),
      last_day: z.string(),
      can_be_priced: z.number(),
    }),
  ),
});

/**
 * The rate card of the viewer's force, role by role.
 * @throws AppError `role_not_allowed` for everybody but finance
 */
export async function loadRateCard(context: AppLoadContext): Promise<RoleRates[]> {
  const { cost_roles, rates, waiting } = rateCard.parse(await call(context, 'rate_card', {}));
  return byRole(cost_roles, rates, waiting);
}
