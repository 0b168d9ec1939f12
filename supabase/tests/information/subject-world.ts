import type { Person } from '../../../tests/fixtures/small-world';
import { rpc, type EvidenceWorld } from '../evidence-world';
import { logEntry, mention } from './commands';

const rpcOf = (person: Person, name: string, args: Record<string, unknown> = {}) =>
  rpc(person, name, { p_form_token: crypto.randomUUID(), ...args });

/** An officer, the council and the housing association write of Dean Harris; a picture shows him; somebody looked. */
export async function writeOfHim(world: EvidenceWorld): Promise<void> {
  const problem = world.theProblem.id;
  const dean = mention('Dean Harris', 'dean');
  const kelly = mention('Kelly Lee');
  await logEntry(world.officer, problem, {
    body: `${dean.token} shouted at ${kelly.token} by the blue door.`,
    mentions: [dean.stored, kelly.stored],
  });
  const [row] = await world.sql`select identity_id from public.mention where id = ${dean.id}`;
  const identity = String(row?.identity_id);
  const again = (words: string) => mention(words, identity);
  const [theirs, quiet] = [again('Dean'), again('Harris')];
  await logEntry(world.council, problem, { body: `${theirs.token} owes rent.`, mentions: [theirs.stored] });
  await logEntry(world.council, problem, {
    body: `${quiet.token} is watched.`,
    mentions: [quiet.stored],
    grading: { source: 'B', information: '2', handling: '4', reason: 'Ours alone', review_on: '2030-01-01' },
  });
  await logEntry(world.officer, problem, { body: 'Nobody was seen.' });
  const file = await world.record(world.officer);
  await rpcOf(world.officer, 'mark_person_shown', { p_evidence: file, p_identity: identity });
  await rpcOf(world.officer, 'set_identity_role', { p_identity: identity, p_role: 'witness' });
  await rpcOf(world.officer, 'give_purpose', { p_problem: problem, p_words: 'To plan the visit' });
  await rpcOf(world.officer, 'link_record', {
    p_identity: identity,
    p_number: '44/0012345P',
    p_as_read: 1,
  });
  await world.sql`insert into public.disclosure (problem_id, to_organisation_id, kind, gateway, purpose, authorised_by)
    values (${problem}, ${world.organisations.council.id}, 'item', 's115', ${`Before ${theirs.token} is seen.`}, ${world.officer.memberId}),
      (${problem}, ${world.organisations.council.id}, 'item', 's115', 'Of somebody else.', ${world.officer.memberId})`;
  await rpc(world.officer, 'names_shown', { p_reference: world.theProblem.reference });
}
