import { PROBLEM_KINDS } from '../content/problem-kinds.ts';
import { unrepeated } from '../content/repeated-words.ts';
import type { ProblemKind } from '../content/problem-kind.ts';
import { contains, roundPosition, toDegrees, toKilometres } from '../geography/geometry.ts';
import type { Random } from '../random.ts';
import type { DemoMember, DemoNeighbourhood, DemoOrganisation, World } from '../world.ts';
import { drawEvents, type ProblemEvents } from './problem-events.ts';
import { partnersFor, peopleFor, type ProblemPeople } from './problem-people.ts';
import { timelineOf, type Timeline } from './timeline.ts';

export const STAGES = ['scanning', 'analysis', 'response', 'assessment', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** What is settled about a problem before its record is written. */
export interface ProblemPlan {
  readonly id: string;
  readonly dictionaryId: string;
  readonly reference: string;
  readonly kind: ProblemKind;
  readonly neighbourhood: DemoNeighbourhood;
  /** The public point that its texts name. */
  readonly spot: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly timeline: Timeline;
  readonly people: ProblemPeople;
  readonly partners: readonly DemoOrganisation[];
  readonly events: ProblemEvents;
  readonly restricted: boolean;
  readonly dwelling: boolean;
}

/** How many problems stand at each stage: 150 live ones, as in the inspection report, and closed ones. */
const NUMBERS: Readonly<Record<Stage, number>> = {
  scanning: 46,
  analysis: 38,
  response: 42,
  assessment: 24,
  closed: 64,
};
const RESTRICTED = 4;
const TOWN_KM2 = 14;
const RURAL_KM2 = 25;
const SEAFRONT = new Set(
  (
    'Cowes, East Cowes, Ryde, Bembridge, Sandown, Shanklin, Ventnor, Freshwater and Totland, Milford and Hordle, ' +
    'New Milton, Lymington, Fawley and Blackfield, Lee-on-the-Solent, Stubbington and Hill Head, Alverstoke, ' +
    'Southsea, Eastney, Hayling Island'
  ).split(', '),
);
/** Its people are the demo's sign-ins, so its desks should be full. */
const HOME_DISTRICT = 'Portsmouth';

type Draft = Omit<ProblemPlan, 'reference'>;

/** Plans every problem of the demo world; references run in the order in which they were logged. */
export function planProblems(
  world: World,
  neighbourhoods: readonly DemoNeighbourhood[],
  organisations: readonly DemoOrganisation[],
  members: readonly DemoMember[],
): ProblemPlan[] {
  const random = world.randomFor('problems');
  const stages = random.shuffle(STAGES.flatMap((stage) => Array<Stage>(NUMBERS[stage]).fill(stage)));
  const drafts = stages.map((stage, index): Draft => {
    const kind = PROBLEM_KINDS[index % PROBLEM_KINDS.length]!;
    const neighbourhood = chooseNeighbourhood(random, kind, neighbourhoods, index);
    const timeline = timelineOf(random, stage);
    const at = chooseSpot(random, kind, neighbourhood);
    return {
      id: random.uuid(),
      dictionaryId: random.uuid(),
      kind,
      neighbourhood,
      ...at,
      timeline,
      people: peopleFor(random, neighbourhood, members),
      partners: partnersFor(random, kind, neighbourhood, organisations),
      events: drawEvents(world, random, kind, timeline),
      restricted: false,
      dwelling: random.chance(0.08),
    };
  });
  return numbered(world, restrictSome(drafts));
}

/** A few live problems about drugs are known to named people alone. */
function restrictSome(drafts: readonly Draft[]): Draft[] {
  const chosen = new Set(
    drafts
      .filter(({ kind, timeline }) => kind.key === 'drug-dealing' && timeline.stage !== 'closed')
      .slice(0, RESTRICTED),
  );
  return drafts.map((draft) => (chosen.has(draft) ? { ...draft, restricted: true } : draft));
}

function numbered({ calendar }: World, drafts: readonly Draft[]): ProblemPlan[] {
  const counters = new Map<string, number>();
  return [...drafts]
    .sort((one, other) => other.timeline.loggedAgo - one.timeline.loggedAgo)
    .map((draft) => {
      const year = calendar.day(draft.timeline.loggedAgo).slice(0, 4);
      const number = (counters.get(year) ?? 0) + 1;
      counters.set(year, number);
      return { ...draft, reference: `PR-${year}-${String(number).padStart(5, '0')}` };
    });
}

function chooseNeighbourhood(
  random: Random,
  kind: ProblemKind,
  neighbourhoods: readonly DemoNeighbourhood[],
  index: number,
): DemoNeighbourhood {
  const fits = (each: DemoNeighbourhood): boolean =>
    kind.setting === 'any' ||
    (kind.setting === 'seafront' && SEAFRONT.has(each.name)) ||
    (kind.setting === 'town' && each.area < TOWN_KM2) ||
    (kind.setting === 'rural' && each.area > RURAL_KM2);
  const fitting = neighbourhoods.filter(fits);
  const home = fitting.filter(({ district }) => district === HOME_DISTRICT);
  return random.pick(index % 9 === 0 && home.length > 0 ? home : fitting);
}

function chooseSpot(
  random: Random,
  kind: ProblemKind,
  neighbourhood: DemoNeighbourhood,
): Pick<ProblemPlan, 'spot' | 'longitude' | 'latitude'> {
  const nameable = neighbourhood.points.filter(({ addresses }) => addresses >= 8);
  const point = unrepeated(random.pick(nameable), nameable, kind);
  const [east, north] = toKilometres([point.longitude, point.latitude]);
  // Up to 60 metres away and never on the point itself: the exact place of a dwelling must not be a public one.
  const [right, up] = [random.next() - 0.5, random.next() - 0.5].map(
    (part) => part * 0.12 + Math.sign(part) * 0.005,
  );
  const around = [1, 0.5, 0.25, -0.25, -0.5, -1].map((part) =>
    roundPosition(toDegrees([east + (right ?? 0) * part, north + (up ?? 0) * part])),
  );
  const [longitude, latitude] = around.find((place) => contains(neighbourhood.shape, place)) ?? around[2]!;
  return { spot: point.name, longitude, latitude };
}
