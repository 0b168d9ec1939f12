import type { Random } from '../random.ts';
import type { CaseFile } from './case-file.ts';

const PURPOSES = [
  'To plan a joint visit',
  'To prepare for the tasking meeting',
  'To answer the complainant',
  'To tell two people of one family apart',
] as const;

/** A label that turned out to be one of the others: nothing mentions it any more. */
function layMerged({ world, plan, persons }: CaseFile, random: Random, number: number): void {
  const [kept] = persons;
  if (!kept) return;
  const merged = random.uuid();
  world.rows.add('identity', {
    id: merged,
    dictionary_id: plan.dictionaryId,
    kind: 'person',
    ordinal: number,
    controller_unit_id: plan.people.owner.unitId,
    created_by: plan.people.owner.id,
  });
  world.rows.add('identity_change', {
    id: random.uuid(),
    problem_id: plan.id,
    what: 'merged',
    from_identity: merged,
    to_identity: kept.id,
    mentions: 1,
    changed_by: plan.people.owner.id,
    changed_at: world.calendar.time(random.whole(1, 9), 10, 20),
  });
}

/** The owner looked at the names, for a purpose that is over. */
function layLook({ world, plan, persons }: CaseFile, random: Random): void {
  const [daysAgo, hour] = [random.whole(1, 12), random.whole(8, 16)];
  const id = random.uuid();
  world.rows.add('purpose', {
    id,
    problem_id: plan.id,
    member_id: plan.people.owner.id,
    words: random.pick(PURPOSES),
    given_at: world.calendar.time(daysAgo, hour),
    expires_at: world.calendar.time(daysAgo, hour + 1),
  });
  for (const person of persons)
    world.rows.add('identity_look', {
      identity_id: person.id,
      problem_id: plan.id,
      member_id: plan.people.owner.id,
      purpose_id: id,
      looked_at: world.calendar.time(daysAgo, hour, 1),
    });
}

/** What the officers of a problem did with its dictionary: looked, merged two labels, linked a person to a police record. */
export function layDictionary(file: CaseFile): void {
  const { world, plan, persons } = file;
  const random = world.randomFor(`dictionary ${plan.id}`);
  const [first, second] = persons;
  if (!first) return;
  if (random.chance(0.5)) layLook(file, random);
  if (random.chance(0.25)) layMerged(file, random, persons.length + 1);
  if (random.chance(0.4))
    world.rows.add('personal.record_number', {
      identity_id: first.id,
      number: `N/${random.whole(100_000, 999_999)}`,
      linked_by: plan.people.owner.id,
    });
  // Somebody may be more than one thing at once: a witness of one night is the victim of another.
  if (second && second.role !== 'victim' && random.chance(0.4))
    world.rows.add('identity_role', {
      id: random.uuid(),
      identity_id: second.id,
      role: 'victim',
      recorded_by: plan.people.owner.id,
      from_date: world.calendar.day(random.whole(1, 9)),
    });
}
