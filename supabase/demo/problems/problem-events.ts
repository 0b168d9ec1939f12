import type { ProblemKind } from '../content/problem-kind.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import type { Timeline } from './timeline.ts';

/** The recorded incidents that make up a problem. */
export interface ProblemEvents {
  /** Each by days ago, hour and minute. */
  readonly incidents: readonly { readonly ago: number; readonly hour: number; readonly minute: number }[];
  /** Incidents in the twelve weeks before it was logged. */
  readonly before: number;
  /** Incidents in twelve weeks after the response began; null while that time has not passed. */
  readonly after: number | null;
  /** First and last day of those weeks, in days ago. */
  readonly afterFrom: number;
  readonly afterUntil: number;
}

/** Twelve weeks: the length of the periods that are compared. */
export const PERIOD_DAYS = 84;
const SETTLING_DAYS = 14;
const FIRST_DAY = 728;
/** Share of its later strength at which such things happened anyway. */
const BEFORE_IT_BEGAN = 0.45;
const EVENING_HOURS = [15, 16, 17, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 0, 1] as const;

/**
 * Draws the incidents of a problem over up to two years: from before it was logged until yesterday, fewer once the
 * response was approved, more in its season.
 */
export function drawEvents(
  { calendar }: World,
  random: Random,
  kind: ProblemKind,
  timeline: Timeline,
): ProblemEvents {
  const daily = (1.3 + random.next() * 1.9) / 7;
  const left = 0.2 + random.next() * 0.4;
  const responseAgo = timeline.approvals.find(({ stage }) => stage === 'response')?.ago ?? 0;
  const beganAgo = timeline.loggedAgo + random.whole(100, 240);
  const incidents: { ago: number; hour: number; minute: number }[] = [];
  for (let ago = FIRST_DAY; ago >= 1; ago -= 1) {
    const season = kind.season.length === 0 ? 1 : kind.season.includes(calendar.month(ago)) ? 1.2 : 0.75;
    const strength = ago > beganAgo ? BEFORE_IT_BEGAN : ago < responseAgo ? left : 1;
    const likely = daily * season * strength;
    if (!random.chance(likely)) continue;
    incidents.push({ ago, hour: random.pick(EVENING_HOURS), minute: random.whole(0, 59) });
  }
  const count = (from: number, until: number): number =>
    incidents.filter(({ ago }) => ago <= from && ago >= until).length;
  const afterFrom = responseAgo - SETTLING_DAYS;
  const afterUntil = afterFrom - PERIOD_DAYS + 1;
  return {
    incidents,
    before: count(timeline.loggedAgo + PERIOD_DAYS, timeline.loggedAgo + 1),
    after: afterUntil >= 1 ? count(afterFrom, afterUntil) : null,
    afterFrom,
    afterUntil,
  };
}
