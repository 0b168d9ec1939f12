import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from './commands';

let world: SmallWorld;
let officer: Person;
let colleague: Person;
let landlord: Person;
let problem: { id: string; reference: string };
const dean = mention('Dean Harris', 'dean');
const wrong = mention('the', 'lad');
const lad = mention('The lad in the red cap', 'lad');
const crime = mention('44260012345', 'crime', 'device');
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  colleague = await world.person('analyst');
  landlord = await world.person('partner', 'housing');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'housing', await world.person('supervisor'));
  await logEntry(officer, problem.id, {
    body: `${lad.token} met ${wrong.token} warden and ${dean.token}, see ${crime.token}.`,
    mentions: [lad.stored, wrong.stored, dean.stored, crime.stored],
  });
  const purpose = { p_form_token: form(), p_problem: problem.id, p_words: 'To put it right' };
  expect((await officer.client.rpc('give_purpose', purpose)).error).toBeNull();
});
afterAll(() => world.stop());

const identityOf = async (of: { id: string }) => {
  const [row] = await world.sql<{ id: string; version: number; kind: string }[]>`
    select i.id, i.version, i.kind from public.identity i join public.mention m on m.identity_id = i.id where m.id = ${of.id}`;
  if (!row) throw new Error('No such mention.');
  return row;
};
const text = async () =>
  (
    await world.sql<{ shown: string }[]>`
    select private.shown(body) as shown from public.entry where problem_id = ${problem.id}`
  )[0]?.shown;
const release = async (person: Person, of: { id: string }, mentions: string[], stale = 0) => {
  const { id, version } = await identityOf(of);
  const args = { p_form_token: form(), p_identity: id, p_mentions: mentions, p_as_read: version - stale };
  const { data, error } = await person.client.rpc('release_mentions', args);
  return error?.hint ?? (data as { identity: string | null }).identity;
};
const takeOut = async (person: Person, mentions: string[]) => {
  const args = { p_form_token: form(), p_problem: problem.id, p_mentions: mentions };
  return (await person.client.rpc('take_out_again', args)).error?.hint;
};
const rekind = async (person: Person, of: { id: string }, p_kind: string) => {
  const { id, version } = await identityOf(of);
  const args = { p_form_token: form(), p_identity: id, p_as_read: version, p_kind };
  return (await person.client.rpc('change_identity_kind', args)).error?.hint;
};
const known = async (p_text: string) => {
  const { data } = await officer.client.rpc('known_words', { p_problem: problem.id, p_text });
  return data as unknown as { known: { words: string }[]; harmless: string[] };
};
type PeoplePage = { identities: { label: string }[]; plain: { id: string; words: string; label: string }[] };
const people = async (person: Person) => {
  const { data } = await person.client.rpc('people_page', { p_reference: problem.reference });
  return data as unknown as PeoplePage;
};

describe('words that identify nobody after all', () => {
  it('are given back by those who see names now, and by nobody else', async () => {
    expect(await release(landlord, lad, [wrong.id])).toBe('names_hidden');
    expect(await release(colleague, lad, [wrong.id])).toBe('names_not_for_you');
    expect(await release(await world.person('partner', 'council'), lad, [wrong.id])).toMatch(
      /^(not_a_contributor|identity_unknown)$/,
    );
    expect(await release(officer, lad, [])).toBe('split_takes_none');
    expect(await release(officer, lad, [dean.id])).toBe('mention_unknown');
    expect(await release(officer, lad, [wrong.id], 1)).toBe('identity_changed');
    expect(await text()).toBe('[person 1] met [person 1] warden and [person 2], see [device 1].');
  });

  it('stand in clear, are harmless in later texts, and leave the rest of the person as it was', async () => {
    const stored = () => world.sql`select body from public.entry where problem_id = ${problem.id}`;
    const before = [...(await stored())];
    expect((await known('the man')).known).not.toEqual([]);
    expect(await release(officer, lad, [wrong.id])).toBe((await identityOf(lad)).id);
    expect([...(await stored())]).toEqual(before);
    expect(await text()).toBe('[person 1] met the warden and [person 2], see [device 1].');
    expect((await people(landlord)).plain).toMatchObject([{ words: 'the', label: '[person 1]' }]);
    expect((await known('the man')).harmless).toEqual(['the']);
  });

  it('leave the dictionary with the last of them, its roles ended, never its police record unseen', async () => {
    const { id, version } = await identityOf(lad);
    const linked = { p_form_token: form(), p_identity: id, p_as_read: version };
    await officer.client.rpc('link_record', { ...linked, p_number: 'N/123456' });
    expect(await release(officer, lad, [lad.id])).toBe('identity_of_person');
    await officer.client.rpc('link_record', {
      ...linked,
      p_form_token: form(),
      p_as_read: version + 1,
      p_number: '',
    });
    await officer.client.rpc('set_identity_role', {
      p_form_token: form(),
      p_identity: id,
      p_role: 'witness',
    });
    expect(await release(officer, lad, [lad.id])).toBeNull();
    expect(await text()).toBe('The lad in the red cap met the warden and [person 2], see [device 1].');
    expect((await people(officer)).identities.map(({ label }) => label)).toEqual([
      '[person 2]',
      '[device 1]',
    ]);
    expect((await known('A lad with a red cap, the lad in the red cap')).known).toEqual([]);
    const [left] = await world.sql`
      select (select count(*)::int from personal.identity_value where identity_id = ${id}) as values,
        (select count(*)::int from public.identity_role where identity_id = ${id} and until_date is null) as roles,
        jsonb_array_length(private.dictionary_findings(${problem.id}, 'The lad in the red cap')) as findings`;
    expect(left).toEqual({ values: 0, roles: 0, findings: 0 });
  });

  it('are taken out again by whoever may write here, and found again', async () => {
    expect(await takeOut(officer, [])).toBe('split_takes_none');
    expect(await takeOut(officer, [dean.id])).toBe('mention_unknown');
    expect(await takeOut(await world.person('auditor'), [lad.id])).toMatch(/not_a_contributor|not_for_you/);
    expect(await takeOut(landlord, [lad.id])).toBeUndefined();
    expect(await text()).toBe('[person 1] met the warden and [person 2], see [device 1].');
    const found = await known('the lad in the red cap');
    expect(found.known.map(({ words }) => words)).toContain('The lad in the red cap');
    expect(found.harmless).toEqual(['the']);
    const changes = await world.sql<{ what: string }[]>`
      select what from public.identity_change where problem_id = ${problem.id} order by changed_at, id`;
    expect(changes.map(({ what }) => what).sort()).toEqual(['released', 'released', 'taken_out']);
  });
});

describe('an entry of the wrong kind', () => {
  it('becomes one of the right kind, label and all, for those who see names now', async () => {
    expect(await rekind(landlord, crime, 'crime_reference')).toBe('names_hidden');
    expect(await rekind(officer, crime, 'device')).toBe('identity_kind_invalid');
    expect(await rekind(officer, crime, 'spaceship')).toBe('identity_kind_invalid');
    expect(await rekind(officer, crime, 'crime_reference')).toBeUndefined();
    expect(await text()).toMatch(/see \[crime reference 1\]\.$/);
    const { id, kind } = await identityOf(crime);
    expect(kind).toBe('crime_reference');
    const values = await world.sql`select value from personal.identity_value where identity_id = ${id}`;
    expect([...values]).toEqual([{ value: '44260012345' }]);
    const { data } = await officer.client.rpc('identity_page', {
      p_reference: problem.reference,
      p_identity: id,
    });
    expect((data as { changes: unknown[] }).changes).toMatchObject([
      { what: 'rekinded', from: '[device 1]', to: '[crime reference 1]' },
    ]);
  });

  it('stays a person while a role says that it is one; another kind of person takes it along', async () => {
    const { id } = await identityOf(dean);
    await officer.client.rpc('set_identity_role', {
      p_form_token: form(),
      p_identity: id,
      p_role: 'suspect',
    });
    expect(await rekind(officer, dean, 'address')).toBe('identity_of_person');
    expect(await rekind(officer, dean, 'family')).toBeUndefined();
    const roles = await world.sql`select role from public.identity_role
      where identity_id = ${(await identityOf(dean)).id} and until_date is null`;
    expect([...roles]).toEqual([{ role: 'suspect' }]);
  });
});

describe('erasing an entry into which others went', () => {
  it('tells beforehand which labels go with it, and afterwards that it stands for nobody any more', async () => {
    const manager = await world.person('information_manager');
    const kept = async () => {
      const { data } = await manager.client.rpc('retention_page', { p_reference: problem.reference });
      return (data as { entries: { id: string; label: string; merged: string[] }[] }).entries;
    };
    const { id } = await identityOf(crime);
    // Of another kind once more: both labels that it had go with it.
    expect(await rekind(officer, crime, 'pnc')).toBeUndefined();
    const now = await identityOf(crime);
    expect((await kept()).find((entry) => entry.id === now.id)).toMatchObject({
      label: '[pnc 1]',
      merged: ['[crime reference 1]', '[device 1]'],
    });
    expect((await kept()).find((entry) => entry.label === '[person 1]')?.merged).toEqual([]);
    const erasure = { p_problem: problem.id, p_basis: 'mistake', p_reason: 'Written here by mistake' };
    const nothing = { p_places: [], p_particulars: [], p_evidence: [], p_mentions: [] };
    const args = { p_form_token: form(), ...erasure, p_identities: [now.id], ...nothing };
    expect((await officer.client.rpc('erase_personal', args)).error).not.toBeNull();
    expect((await manager.client.rpc('erase_personal', args)).error).toBeNull();
    const [erased] = await world.sql`select identities from public.erasure where problem_id = ${problem.id}`;
    expect(new Set(erased?.identities as string[]).has(id)).toBe(true);
    const { data } = await officer.client.rpc('people_page', { p_reference: problem.reference });
    const { identities } = data as { identities: { label: string; erased: boolean }[] };
    expect(identities.filter((one) => one.erased).map(({ label }) => label)).toEqual(['[pnc 1]']);
    const log = await officer.client.rpc('log_page', { p_reference: problem.reference });
    const [entry] = (
      log.data as { entries: { labels: Record<string, { label: string; erased: boolean }> }[] }
    ).entries;
    expect(entry?.labels[crime.id]).toMatchObject({ label: '[pnc 1]', erased: true });
    expect(entry?.labels[dean.id]).toMatchObject({ erased: false });
  });
});
