import { FORCE, type World } from './world.ts';

/** Pounds an hour at full cost in the present year: placeholders of plausible size, invented, never published. */
const POUNDS_PER_HOUR: Readonly<Record<string, number>> = {
  inspector: 90,
  sergeant: 80,
  constable: 68,
  pcso: 45,
  special: 20,
  call_handler: 40,
  analyst: 48,
  council_asb: 46,
  warden: 34,
  housing_officer: 40,
  environmental_health: 52,
  youth_worker: 36,
  firefighter: 48,
  watch_manager: 60,
  paramedic: 52,
  volunteer: 0,
};
const YEARLY_RISE = 1.03;
/** Nobody has priced these for the present year, so hours stand as "not yet priced". */
const NOT_YET_PRICED = ['environmental_health'];

/** A rate in force from one day to the day before another. */
export interface DemoRate {
  readonly id: string;
  readonly role: string;
  readonly from: string;
  readonly until: string;
  readonly pounds: number;
}

/** The rate card of this financial year (from 1 April) and the three before, labelled illustrative. */
export function layRates(world: World): DemoRate[] {
  const random = world.randomFor('rates');
  const { today } = world.calendar;
  const present = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  const rates: DemoRate[] = [];
  for (const [role, full] of Object.entries(POUNDS_PER_HOUR)) {
    for (const ago of [3, 2, 1, 0]) {
      if (ago === 0 && NOT_YET_PRICED.includes(role)) continue;
      const year = present - ago;
      const pounds = Math.round((full / YEARLY_RISE ** ago) * 100) / 100;
      const rate = { id: random.uuid(), role, from: `${year}-04-01`, until: `${year + 1}-04-01`, pounds };
      rates.push(rate);
      world.rows.add('rate', {
        id: rate.id,
        force_id: FORCE,
        cost_role: role,
        pounds_per_hour: pounds,
        period: `[${rate.from},${rate.until})`,
        basis: 'full',
        illustrative: true,
        source: 'Invented for demonstration; force finance sets the real rates',
      });
    }
  }
  return rates;
}

/** The rate of a role on a day, or undefined when none is set. */
export function rateOn(rates: readonly DemoRate[], role: string, day: string): DemoRate | undefined {
  return rates.find((rate) => rate.role === role && rate.from <= day && day < rate.until);
}
