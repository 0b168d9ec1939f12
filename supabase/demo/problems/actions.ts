import type { Agency, PlannedAction } from '../content/problem-kind.ts';
import type { DemoRate } from '../rates.ts';
import type { Row } from '../table-rows.ts';
import { FORCE, type DemoMember } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import { layEntry } from './entries.ts';
import { STAGES } from './problem-plan.ts';

type Status = 'open' | 'done' | 'dropped';

const DONE_ROLE: Readonly<Record<Agency, string>> = {
  police: 'pcso',
  council: 'council_asb',
  housing: 'housing_officer',
  fire: 'firefighter',
  health: 'analyst',
  voluntary: 'volunteer',
  probation: 'analyst',
  ambulance: 'paramedic',
};
const DONE_WORDS = [
  'Done as agreed: {task}.',
  'Finished today. {task}.',
  '{task}: done, with two small changes after talking to residents.',
] as const;

/** The actions of a problem: all of its kind from response on, one or two that could not wait before. */
export function layActions(file: CaseFile, rates: readonly DemoRate[]): Row[] {
  const { plan, random } = file;
  const early = STAGES.indexOf(plan.timeline.stage) < STAGES.indexOf('response');
  const planned = early ? random.shuffle(plan.kind.actions).slice(0, random.whole(0, 2)) : plan.kind.actions;
  return planned.flatMap((action) => {
    const owner = ownerFor(file, action[0]);
    return owner ? [layAction(file, action, owner, early, rates)] : [];
  });
}

/** One police job in three goes to the special constable, where there is one who may know of the problem. */
function ownerFor(file: CaseFile, agency: Agency): DemoMember | undefined {
  const { special } = file.plan.people;
  const forSpecial = agency === 'police' && special && !file.plan.restricted && file.random.chance(1 / 3);
  return forSpecial ? special : file.authorFrom(agency);
}

function layAction(
  file: CaseFile,
  [agency, task, mechanism, technique]: PlannedAction,
  owner: DemoMember,
  early: boolean,
  rates: readonly DemoRate[],
): Row {
  const { plan, random, world } = file;
  const { timeline, people } = plan;
  const approved = timeline.approvals.find(({ stage }) => stage === 'response')?.ago;
  const since = early ? timeline.loggedAgo : (approved ?? timeline.stageAgo);
  const createdAgo = Math.max(1, Math.min(timeline.loggedAgo, since + random.whole(0, 6)));
  const closedAgo = timeline.stage === 'closed' ? timeline.stageAgo : 1;
  const dueAgo = Math.max(closedAgo - 45, createdAgo - random.whole(10, 75));
  const status = statusOf(file, dueAgo);
  const doneAgo = Math.max(closedAgo, Math.min(createdAgo, dueAgo + random.whole(-6, 9)));
  const finished = status === 'done' ? layDone(file, agency, task, owner, doneAgo, rates) : null;
  const row = {
    id: random.uuid(),
    force_id: FORCE,
    problem_id: plan.id,
    task: file.plain(task),
    mechanism: file.plain(mechanism),
    technique,
    owner_organisation_id: owner.organisationId,
    owner_member_id: owner.id,
    due_on: world.calendar.day(dueAgo),
    status,
    done_at: finished ? world.calendar.time(doneAgo, 21) : null,
    done_by: finished ? owner.id : null,
    done_entry_id: finished,
    dropped_reason: status === 'dropped' ? 'No longer needed: another action did it.' : null,
    grading_id: file.grade(people.owner, world.calendar.time(createdAgo, 12), 'B22'),
    controller_unit_id: people.owner.unitId,
    version: 1,
    created_by: people.owner.id,
    created_at: world.calendar.time(createdAgo, 12),
  };
  world.rows.add('action', row);
  return row;
}

/** What was due is mostly done; one in five is overdue while the problem is live. */
function statusOf({ plan, random }: CaseFile, dueAgo: number): Status {
  const chance = random.next();
  if (chance < 0.06) return 'dropped';
  if (plan.timeline.stage === 'closed') return 'done';
  if (dueAgo <= 0) return chance > 0.9 ? 'done' : 'open';
  return chance < 0.26 ? 'open' : 'done';
}

function layDone(
  file: CaseFile,
  agency: Agency,
  task: string,
  owner: DemoMember,
  ago: number,
  rates: readonly DemoRate[],
): string {
  const words = file.random.pick(DONE_WORDS).replace('{task}', file.plain(task));
  const minutes = file.random.whole(2, 16) * 15;
  return layEntry(
    file,
    [agency, owner.role === 'special' ? 'special' : DONE_ROLE[agency], minutes, words],
    owner,
    ago,
    rates,
    'action_done',
  ).id;
}
