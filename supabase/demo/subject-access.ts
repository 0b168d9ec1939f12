import type { ProblemPlan } from './problems/problem-plan.ts';
import type { Row } from './table-rows.ts';
import { FORCE, type DemoMember, type World } from './world.ts';

const DUE_SOON_AGO = 24;
const ASKED_AGO = 6;

interface Parts {
  readonly plans: readonly ProblemPlan[];
  readonly members: readonly DemoMember[];
}

/** Somebody of the record who will ask: a person of a live problem beside whom an address stands. */
interface Subject {
  readonly name: string;
  readonly address: string;
  readonly problemId: string;
  readonly identityId: string;
}

/** The value of the first identity of a kind in a dictionary, with its id. */
function valueIn({ rows }: World, dictionaryId: string, kind: string): { id: string; value: string } | null {
  const identity = rows
    .of('identity')
    .find((each) => each.dictionary_id === dictionaryId && each.kind === kind);
  const value = rows.of('personal.identity_value').find((each) => each.identity_id === identity?.id);
  return identity && value ? { id: String(identity.id), value: String(value.value) } : null;
}

function findSubject(world: World, plans: readonly ProblemPlan[]): Subject {
  for (const plan of plans) {
    if (plan.restricted || plan.timeline.stage === 'closed') continue;
    const person = valueIn(world, plan.dictionaryId, 'person');
    const address = valueIn(world, plan.dictionaryId, 'address');
    if (person && address)
      return { name: person.value, address: address.value, problemId: plan.id, identityId: person.id };
  }
  throw new Error('No live problem names a person and an address.');
}

/** A file of a problem shows one of its persons, as somebody who knows them has marked. */
function markShown({ rows, calendar, randomFor }: World, { plans }: Parts): void {
  const pictures = rows.of('evidence').filter(({ kind }) => kind === 'picture');
  for (const { id, problem_id, created_by } of pictures) {
    const plan = plans.find((each) => each.id === problem_id);
    const person = rows
      .of('identity')
      .find((each) => each.dictionary_id === plan?.dictionaryId && each.kind === 'person');
    if (!person) continue;
    rows.add('evidence_identity', {
      id: randomFor('who is shown').uuid(),
      problem_id,
      evidence_id: id,
      identity_id: person.id,
      marked_by: created_by,
      marked_at: calendar.time(1, 11),
    });
    return;
  }
}

/** The details of a request; what is not said is empty. */
const details = (row: Row): Row => ({
  request_id: '',
  name: '',
  contact: '',
  other_names: '',
  birth_date: null,
  addresses: '',
  vehicles: '',
  phones: '',
  emails: '',
  acts_for: '',
  identity_check: '',
  extension_reason: '',
  ...row,
});

/** People who ask what is kept on them: one request that is due within days, one that waits for proof of identity. */
export function laySubjectAccess(world: World, parts: Parts): void {
  const { rows, calendar, randomFor } = world;
  const random = randomFor('subject access');
  const manager = parts.members.find(({ role }) => role === 'information_manager')!;
  const subject = findSubject(world, parts.plans);
  const year = calendar.today.slice(0, 4);
  const add = (number: number, ago: number, proven: boolean, row: Row): void => {
    const id = random.uuid();
    rows.add('subject_request', {
      id,
      force_id: FORCE,
      reference: `SAR-${year}-${String(number).padStart(4, '0')}`,
      received_on: calendar.day(ago),
      identity_asked_on: proven ? null : calendar.day(ago - 1),
      identity_proven_on: proven ? calendar.day(ago) : null,
      state: 'open',
      created_by: manager.id,
      created_at: calendar.time(ago, 10),
    });
    rows.add('personal.subject_request', details({ request_id: id, ...row }));
  };
  add(1, DUE_SOON_AGO, true, {
    name: subject.name,
    birth_date: '1987-04-09',
    addresses: subject.address,
    contact: `By post to ${subject.address}`,
    identity_check: 'Driving licence seen at the counter',
  });
  add(2, ASKED_AGO, false, { name: 'Kasia Wojnarowska', contact: 'kasia.wojnarowska@example.org' });
  rows.add('private.subject_request_counter', { year: Number(year), last: 2 });
  markShown(world, parts);
}
