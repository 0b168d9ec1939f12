import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from '../evidence-world';
import { logEntry, mention } from './commands';

let world: EvidenceWorld;
let officer: Person;
let file: string;
let dean: string;
let kelly: string;

type Shown = {
  shown: { mark: string; label: string; may_end: boolean }[];
  may_mark: boolean;
  persons: { identity: string; label: string }[];
};
const read = async (person: Person, evidence = file) =>
  (await rpc(person, 'persons_in_evidence', { p_evidence: evidence })) as Shown;
const mark = (person: Person, identity: string, evidence = file) =>
  rpc(person, 'mark_person_shown', {
    p_form_token: crypto.randomUUID(),
    p_evidence: evidence,
    p_identity: identity,
  });
const end = (person: Person, markId: string) =>
  rpc(person, 'end_person_shown', { p_form_token: crypto.randomUUID(), p_mark: markId });

beforeAll(async () => {
  world = await startEvidenceWorld();
  officer = world.officer;
  const [first, phone, second] = [
    mention('Dean Harris'),
    mention('07700 900123', 'p', 'phone'),
    mention('Kelly Lee'),
  ];
  await logEntry(officer, world.theProblem.id, {
    body: `${first.token} gave ${phone.token}.`,
    mentions: [first.stored, phone.stored],
  });
  await logEntry(officer, world.theProblem.id, {
    body: `${second.token} saw it.`,
    mentions: [second.stored],
    grading: { source: 'B', information: '2', handling: '1' },
  });
  file = await world.record(officer);
  const identityOf = async (id: string) =>
    String((await world.sql`select identity_id from public.mention where id = ${id}`)[0]?.identity_id);
  dean = await identityOf(first.id);
  kelly = await identityOf(second.id);
});
afterAll(() => world.stop());

describe('who is shown in a file', () => {
  it('is marked by label among the persons that the contributor may read of', async () => {
    expect((await read(officer)).persons.map(({ label }) => label)).toEqual(['[person 1]', '[person 2]']);
    // The second person stands only in an entry that goes to law enforcement.
    expect((await read(world.housing)).persons.map(({ label }) => label)).toEqual(['[person 1]']);
    await expect(mark(world.housing, kelly)).rejects.toMatchObject({ hint: 'identity_unknown' });
    await mark(officer, dean);
    await mark(world.neighbour, dean);
    expect((await read(officer)).shown).toMatchObject([{ label: '[person 1]', may_end: true }]);
    expect(JSON.stringify(await read(officer))).not.toMatch(/Dean|Harris|Kelly/);
  });

  it('is taken back by whoever marked it or may describe the file, and stays on record as ended', async () => {
    await mark(world.neighbour, kelly);
    const marked = (await read(officer)).shown.find(({ label }) => label === '[person 2]')?.mark ?? '';
    await expect(end(world.housing, marked)).rejects.toMatchObject({ hint: 'not_the_marker' });
    await end(officer, marked);
    await expect(end(officer, marked)).rejects.toMatchObject({ hint: 'evidence_unknown' });
    expect((await read(officer)).shown).toHaveLength(1);
    const [row] = await world.sql`select ended_by from public.evidence_identity where id = ${marked}`;
    expect(row?.ended_by).toBe(officer.memberId);
  });

  it('shows to who sees the file alone, and only contributors mark', async () => {
    const own = await world.record(officer, '4');
    await mark(officer, dean, own);
    await expect(read(world.council, own)).rejects.toMatchObject({ hint: 'evidence_unknown' });
    await expect(mark(world.council, dean, own)).rejects.toMatchObject({ hint: 'evidence_unknown' });
    expect(await read(world.auditor)).toMatchObject({ may_mark: false, persons: [] });
    await expect(mark(world.auditor, dean)).rejects.toMatchObject({ hint: 'not_a_contributor' });
  });
});
