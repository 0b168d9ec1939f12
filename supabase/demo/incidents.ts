import type postgres from 'postgres';
import type { Random } from './random.ts';
import type { ProblemPlan } from './problems/problem-plan.ts';
import { FORCE, type DemoNeighbourhood, type World } from './world.ts';

const DAYS = 730;
const SOURCE = 'demo';

/** Incidents a year for each hundred in all, and the months that have more, by slug of data.police.uk. */
const MIX: readonly (readonly [category: string, share: number, busier: readonly number[]])[] = [
  ['anti-social-behaviour', 31, [5, 6, 7, 8, 9]],
  ['violent-crime', 26, [6, 7, 8]],
  ['criminal-damage-arson', 10, [10, 11]],
  ['other-theft', 7, []],
  ['shoplifting', 7, [11, 12]],
  ['vehicle-crime', 6, [11, 12, 1]],
  ['burglary', 5, [11, 12, 1, 2]],
  ['public-order', 4, [7, 8]],
  ['drugs', 2, []],
  ['bicycle-theft', 1, [6, 7, 8, 9]],
  ['theft-from-the-person', 1, [12]],
];
const TOWN_YEARLY = 78;
const RURAL_YEARLY = 34;
const TOWN_KM2 = 14;

interface Columns {
  readonly category: string[];
  readonly happenedAt: string[];
  readonly longitude: number[];
  readonly latitude: number[];
  readonly neighbourhood: string[];
}

/** Two years of incidents: those of the problems, and what happens everywhere. Tens of thousands in a few statements. */
export async function layIncidents(
  world: World,
  sql: postgres.TransactionSql,
  neighbourhoods: readonly DemoNeighbourhood[],
  plans: readonly ProblemPlan[],
): Promise<void> {
  const columns: Columns = { category: [], happenedAt: [], longitude: [], latitude: [], neighbourhood: [] };
  for (const plan of plans) addProblem(world, columns, plan);
  const random = world.randomFor('incidents');
  for (const neighbourhood of neighbourhoods) addEveryday(world, random, columns, neighbourhood);
  await sql`
    insert into public.incident (force_id, category, happened_at, longitude, latitude, neighbourhood_id, source, external_id)
    select ${FORCE}, category, happened_at, longitude, latitude, neighbourhood_id, ${SOURCE}, 'D' || number
    from unnest(${columns.category}::text[], ${columns.happenedAt}::timestamptz[], ${columns.longitude}::float8[],
      ${columns.latitude}::float8[], ${columns.neighbourhood}::uuid[]) with ordinality
      as incident (category, happened_at, longitude, latitude, neighbourhood_id, number)`;
}

/** An incident's point is a street point: that of the place which the problem is named by. */
function addProblem({ calendar }: World, columns: Columns, plan: ProblemPlan): void {
  const { longitude, latitude } = plan.neighbourhood.points.find(({ name }) => name === plan.spot)!;
  for (const { ago, hour, minute } of plan.events.incidents) {
    push(
      columns,
      plan.kind.incidentCategory,
      calendar.time(ago, hour, minute),
      longitude,
      latitude,
      plan.neighbourhood.id,
    );
  }
}

function addEveryday(
  { calendar }: World,
  random: Random,
  columns: Columns,
  neighbourhood: DemoNeighbourhood,
): void {
  const { points, area, id } = neighbourhood;
  const yearly = (area < TOWN_KM2 ? TOWN_YEARLY : RURAL_YEARLY) * (0.6 + random.next() * 0.8);
  for (const [category, share, busier] of MIX) {
    const wanted = Math.round((yearly * share * 2) / 100);
    for (let index = 0; index < wanted; index += 1) {
      const ago = dayInSeason(calendar.month, random, busier);
      // The first points are the busiest, as a few places are everywhere.
      const point = points[Math.floor(random.next() ** 2 * points.length)]!;
      const time = calendar.time(ago, random.whole(0, 23), random.whole(0, 59));
      push(columns, category, time, point.longitude, point.latitude, id);
    }
  }
}

function dayInSeason(month: (ago: number) => number, random: Random, busier: readonly number[]): number {
  const day = random.whole(1, DAYS);
  return busier.length === 0 || busier.includes(month(day)) || random.chance(0.65)
    ? day
    : random.whole(1, DAYS);
}

function push(
  columns: Columns,
  category: string,
  happenedAt: string,
  longitude: number,
  latitude: number,
  neighbourhood: string,
): void {
  columns.category.push(category);
  columns.happenedAt.push(happenedAt);
  columns.longitude.push(longitude);
  columns.latitude.push(latitude);
  columns.neighbourhood.push(neighbourhood);
}
