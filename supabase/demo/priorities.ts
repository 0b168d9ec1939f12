import { PRIORITY_TEXTS } from './content/priority-texts.ts';
import { PROBLEM_KINDS } from './content/problem-kinds.ts';
import { unrepeated } from './content/repeated-words.ts';
import type { ProblemPlan } from './problems/problem-plan.ts';
import type { Random } from './random.ts';
import { FORCE, type DemoMember, type DemoNeighbourhood, type World } from './world.ts';

const EACH = 3;
/** A few neighbourhoods have not set theirs yet: their pages say how to take part. */
const NOT_YET_SET = 0.06;

/** Three priorities for almost every neighbourhood, those of its own problems first. */
export function layPriorities(
  world: World,
  neighbourhoods: readonly DemoNeighbourhood[],
  plans: readonly ProblemPlan[],
  members: readonly DemoMember[],
): void {
  const random = world.randomFor('priorities');
  for (const neighbourhood of neighbourhoods) {
    if (random.chance(NOT_YET_SET)) continue;
    const owner = members.find(
      ({ role, neighbourhoods: codes }) => role === 'officer' && codes.includes(neighbourhood.code),
    )!;
    const own = plans.filter((plan) => plan.neighbourhood.id === neighbourhood.id && !plan.restricted);
    for (const [index, kind] of kindsFor(random, neighbourhood, own).entries()) {
      layPriority(world, random, neighbourhood, kind, index + 1, owner, own);
    }
  }
}

function kindsFor(random: Random, { area }: DemoNeighbourhood, own: readonly ProblemPlan[]): string[] {
  const fitting = PROBLEM_KINDS.filter(
    ({ setting }) => setting === 'any' || (area < 14 ? setting === 'town' : area > 25 && setting === 'rural'),
  ).map(({ key }) => key);
  return [...new Set([...own.map(({ kind }) => kind.key), ...random.shuffle(fitting)])].slice(0, EACH);
}

function layPriority(
  { rows, calendar }: World,
  random: Random,
  neighbourhood: DemoNeighbourhood,
  kind: string,
  position: number,
  owner: DemoMember,
  own: readonly ProblemPlan[],
): void {
  const texts = PRIORITY_TEXTS[kind]!;
  const problems = own.filter((plan) => plan.kind.key === kind);
  const { points } = neighbourhood;
  const drawn = problems[0] ? points.find(({ name }) => name === problems[0]?.spot) : random.pick(points);
  const spot = unrepeated(drawn!, points, texts).name;
  const fill = (text: string): string =>
    text.replaceAll('{area}', neighbourhood.name).replaceAll('{spot}', spot);
  const promisedAgo = random.whole(20, 120);
  const done = random.chance(0.75);
  const doneAgo = Math.max(2, promisedAgo - random.whole(15, 90));
  const result = done && random.chance(0.6);
  const resultAgo = Math.max(1, doneAgo - random.whole(3, 40));
  const id = random.uuid();
  rows.add('priority', {
    id,
    force_id: FORCE,
    neighbourhood_id: neighbourhood.id,
    position,
    title: fill(random.pick(texts.title)),
    promise: texts.promise,
    promised_on: calendar.day(promisedAgo),
    done: done ? texts.done : '',
    done_on: done ? calendar.day(doneAgo) : null,
    result: result ? texts.result : '',
    result_on: result ? calendar.day(resultAgo) : null,
    say_this: texts.sayThis,
    grade_it: texts.gradeIt,
    owner_id: owner.id,
    from_date: calendar.day(promisedAgo),
    updated_at: calendar.time(result ? resultAgo : done ? doneAgo : promisedAgo, 12),
    updated_by: owner.id,
    created_by: owner.id,
    version: 1,
  });
  for (const { id: problem_id } of problems) rows.add('priority_problem', { priority_id: id, problem_id });
}
