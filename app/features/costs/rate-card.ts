import type { Day } from '~/lib/dates';
import type { Pounds } from '~/lib/money';

/** A rate: pounds an hour of a role from a day on; `until` is its last day, null while no other follows. */
export type Rate = {
  id: string;
  cost_role: string;
  basis: 'full' | 'direct';
  pounds_per_hour: Pounds;
  from: Day;
  until: Day | null;
  now: boolean;
  illustrative: boolean;
  source: string;
  set_by: string | null;
  used: boolean;
};

/** Hours of a role that had no rate on their days, in people-minutes; `can_be_priced` of them have one by now. */
export type WaitingHours = {
  cost_role: string;
  people_minutes: number;
  first_day: Day;
  last_day: Day;
  can_be_priced: number;
};

type CostRole = { code: string; label: string };

/** A role's rates and, where it has none on a day that counted, its waiting hours. */
export type RoleRates = CostRole & { rates: Rate[]; waiting: WaitingHours | null };

/**
 * The card role by role: the roles of the list in its order, then roles that have left the list and still have rates or
 * waiting hours, under their codes. Each role's rates keep their order.
 */
export function byRole(
  roles: readonly CostRole[],
  rates: readonly Rate[],
  waiting: readonly WaitingHours[],
): RoleRates[] {
  const listed = new Set(roles.map(({ code }) => code));
  const left = [...new Set([...rates, ...waiting].map(({ cost_role }) => cost_role))]
    .filter((code) => !listed.has(code))
    .map((code) => ({ code, label: code }));
  return [...roles, ...left].map((role) => ({
    ...role,
    rates: rates.filter(({ cost_role }) => cost_role === role.code),
    waiting: waiting.find(({ cost_role }) => cost_role === role.code) ?? null,
  }));
}
