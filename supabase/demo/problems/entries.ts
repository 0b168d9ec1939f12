import { COMMON_ENTRIES } from '../content/common-entries.ts';
import type { WrittenEntry } from '../content/problem-kind.ts';
import { rateOn, type DemoRate } from '../rates.ts';
import { FORCE, type DemoMember } from '../world.ts';
import type { CaseFile } from './case-file.ts';

/** Roles whose time the problem causes: it would fall if it were solved. All other time is spent on the solution. */
const REACTIVE = new Set(['constable', 'paramedic', 'watch_manager', 'call_handler']);
/** The kind of an entry by how its text begins, else by who was there. */
const KINDS_BY_OPENING: readonly (readonly [opening: RegExp, kind: string])[] = [
  [/^(Call|Attended after)/, 'call'],
  [/^(Letter|Warning|Two cards|Barrier|Film)/, 'note'],
  [/^(Meeting|Walk|Agreed|First talk|Spoke with)/, 'meeting'],
  [/^(Visit|Inspect|Saw|Met|Second visit|Door-knocking|Licensing)/, 'visit'],
  [/^(Statement|Figures|Counted|Interview|Collected|Papers)/, 'information'],
];
const KINDS_BY_ROLE: Readonly<Record<string, string>> = {
  pcso: 'patrol',
  special: 'patrol',
  constable: 'incident',
  paramedic: 'incident',
  watch_manager: 'incident',
  sergeant: 'meeting',
  warden: 'visit',
  housing_officer: 'visit',
  environmental_health: 'visit',
  volunteer: 'patrol',
};

function kindOf(role: string, text: string): string {
  return KINDS_BY_OPENING.find(([opening]) => opening.test(text))?.[1] ?? KINDS_BY_ROLE[role] ?? 'note';
}

/** An entry that others refer to: its author, and the item's id. */
export interface LaidEntry {
  readonly id: string;
  readonly author: DemoMember;
  readonly ago: number;
}

/** The log of a problem from the day after it was logged until yesterday, or its closure, with the time spent. */
export function layEntries(file: CaseFile, rates: readonly DemoRate[]): LaidEntry[] {
  const { plan, random } = file;
  const { loggedAgo, stage, stageAgo } = plan.timeline;
  const until = stage === 'closed' ? stageAgo : 1;
  const wanted = Math.min(22, Math.max(3, Math.round((loggedAgo - until) / 16) + random.whole(1, 4)));
  const written = [...random.shuffle(plan.kind.entries), ...random.shuffle(COMMON_ENTRIES)].slice(0, wanted);
  return written.flatMap((entry, index) => {
    const author = file.authorFrom(entry[0]);
    if (!author) return [];
    const ago = Math.max(
      until,
      Math.round(loggedAgo - ((loggedAgo - until) * (index + random.next())) / wanted),
    );
    return [layEntry(file, entry, author, ago, rates)];
  });
}

/** One entry with its attendance, when somebody was there. */
export function layEntry(
  file: CaseFile,
  [, role, minutes, text]: WrittenEntry,
  author: DemoMember,
  ago: number,
  rates: readonly DemoRate[],
  kind = kindOf(role, text),
): LaidEntry {
  const { plan, random, world } = file;
  const id = random.uuid();
  const hour = random.whole(8, 21);
  const minute = random.whole(0, 11) * 5;
  const gradedAt = world.calendar.time(ago, hour + 1);
  const grading_id = file.grade(author, gradedAt, plan.restricted && random.chance(0.3) ? 'B24' : undefined);
  world.rows.add('entry', {
    id,
    force_id: FORCE,
    problem_id: plan.id,
    kind,
    body: file.separated(text, author),
    happened_at: world.calendar.time(ago, hour, minute),
    grading_id,
    controller_unit_id: author.unitId,
    version: 1,
    created_by: author.id,
    created_at: world.calendar.time(ago, hour + 1, random.whole(0, 59)),
  });
  if (minutes > 0)
    layAttendance(file, { entry: id, author, role, minutes, ago, hour, minute, grading_id }, rates);
  return { id, author, ago };
}

interface Attended {
  readonly entry: string;
  readonly author: DemoMember;
  readonly role: string;
  readonly minutes: number;
  readonly ago: number;
  readonly hour: number;
  readonly minute: number;
  readonly grading_id: string;
}

function layAttendance(
  { plan, random, world }: CaseFile,
  attended: Attended,
  rates: readonly DemoRate[],
): void {
  const { author, role, minutes, ago, hour, minute, grading_id } = attended;
  const { rows, calendar } = world;
  const id = random.uuid();
  rows.add('attendance', {
    id,
    force_id: FORCE,
    entry_id: attended.entry,
    started_at: calendar.time(ago, hour, minute),
    minutes,
    side: REACTIVE.has(role) ? 'problem' : 'solution',
    note: '',
    grading_id,
    controller_unit_id: author.unitId,
    version: 1,
    created_by: author.id,
    created_at: calendar.time(ago, hour + 1, 59),
  });
  const rate = rateOn(rates, role, calendar.day(ago));
  rows.add('attendance_line', {
    id: random.uuid(),
    attendance_id: id,
    organisation_id: author.organisationId,
    cost_role: role,
    people: role === 'volunteer' ? random.whole(2, 9) : random.pick([1, 1, 2, 2, 3]),
    minutes,
    rate_id: rate?.id ?? null,
    pounds_per_hour: rate?.pounds ?? null,
  });
  rows.add('attendance_allocation', { attendance_id: id, problem_id: plan.id, percent: 100 });
}
