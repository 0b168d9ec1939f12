import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../app/lib/database.types';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from './commands';

let world: SmallWorld;
let sergeant: Person;
let officer: Person;
let landlord: Person;
let problem: { id: string; reference: string };
const dean = mention('Dean Harris', 'dean');
const harris = mention('Harris', 'dean');
const deano = mention('Deano', 'deano');
const kim = mention('Kim Lee', 'kim');
const van = mention('KN12 BZV', 'van', 'vehicle');
const form = () => crypto.randomUUID();

type Page = {
  version: number;
  label: string;
  record_number: string | null;
  record_linked: boolean;
  may_change: boolean;
  roles: { role: string; until_date: string | null }[];
  roles_to_set: string[];
  mentions: { id: string; before: string; after: string; stands_in: string }[];
  others: { label: string }[];
  merged_here: { id: string }[];
  changes: { what: string; from: string; to: string; mentions: number }[];
  looks: { who: string; purpose: string }[];
};

beforeAll(async () => {
  world = await startSmallWorld();
  sergeant = await world.person('supervisor');
  officer = await world.person('officer');
  landlord = await world.person('partner', 'housing');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'housing', sergeant);
  await logEntry(officer, problem.id, {
    body: `${dean.token} rang. ${harris.token} has ${van.token}.`,
    mentions: [dean.stored, harris.stored, van.stored],
  });
  await logEntry(officer, problem.id, {
    body: `${deano.token} came with ${kim.token}.`,
    mentions: [deano.stored, kim.stored],
  });
});
afterAll(() => world.stop());

const identityOf = async (of: { id: string }) => {
  const [row] = await world.sql<{ id: string; version: number }[]>`
    select i.id, i.version from public.identity i join public.mention m on m.identity_id = i.id where m.id = ${of.id}`;
  if (!row) throw new Error('No such mention.');
  return row;
};
const valueOf = async (id: string) =>
  (
    await world.sql<{ value: string }[]>`select value from personal.identity_value where identity_id = ${id}`
  )[0]?.value;
const shown = async () =>
  (
    await world.sql<{ shown: string }[]>`
      select private.shown(body) as shown from public.entry where problem_id = ${problem.id} order by created_at`
  ).map((row) => row.shown);
const see = (person: Person) =>
  person.client.rpc('give_purpose', {
    p_form_token: form(),
    p_problem: problem.id,
    p_words: 'To tell them apart',
  });
const page = async (person: Person, id: string) => {
  const { data, error } = await person.client.rpc('identity_page', {
    p_reference: problem.reference,
    p_identity: id,
  });
  return { page: data as unknown as Page, hint: error?.hint };
};
const merge = async (person: Person, from: { id: string }, into: { id: string }, stale = 0) => {
  const [gone, kept] = [await identityOf(from), await identityOf(into)];
  const { error } = await person.client.rpc('merge_identities', {
    p_form_token: form(),
    p_identity: gone.id,
    p_into: kept.id,
    p_as_read: gone.version - stale,
    p_into_as_read: kept.version,
  });
  return error?.hint;
};
const split = async (person: Person, of: { id: string }, mentions: string[], back?: string) => {
  const { id, version } = await identityOf(of);
  const { data, error } = await person.client.rpc('split_identity', {
    p_form_token: form(),
    p_identity: id,
    p_mentions: mentions,
    p_as_read: version,
    ...(back ? { p_back: back } : {}),
  });
  return { identity: (data as { identity: string } | null)?.identity, hint: error?.hint };
};
const link = async (person: Person, of: { id: string }, number: string) => {
  const { id, version } = await identityOf(of);
  const args = { p_form_token: form(), p_identity: id, p_number: number, p_as_read: version };
  return (await person.client.rpc('link_record', args)).error?.hint;
};
const role = async (person: Person, of: { id: string }, p_role: string) => {
  const { id } = await identityOf(of);
  const args = { p_form_token: form(), p_identity: id, p_role };
  return (await person.client.rpc('set_identity_role', args)).error?.hint;
};

describe('saying who is who', () => {
  it('is for those who see names now, whoever else may write here', async () => {
    expect(await merge(officer, deano, dean)).toBe('names_hidden');
    expect(await split(officer, dean, [harris.id])).toMatchObject({ hint: 'names_hidden' });
    expect(await link(officer, dean, 'N/123456')).toBe('names_hidden');
    const colleague = await world.person('analyst');
    expect(await merge(colleague, deano, dean)).toBe('names_not_for_you');
    for (const reader of [
      'auditor',
      'scrutineer',
      'special',
      'call_handler',
      'finance',
      'administrator',
    ] as const)
      expect(await merge(await world.person(reader), deano, dean)).toMatch(
        /^(not_a_contributor|identity_unknown|names_not_for_you)$/,
      );
    expect(await merge(await world.person('partner', 'council'), deano, dean)).toMatch(
      /^(not_a_contributor|identity_unknown)$/,
    );
    const args = {
      p_form_token: form(),
      p_identity: deano.id,
      p_into: dean.id,
      p_as_read: 1,
      p_into_as_read: 1,
    };
    expect((await world.anonymous.rpc('merge_identities', args)).error).not.toBeNull();
    for (const person of [officer, landlord]) expect((await see(person)).error).toBeNull();
  });

  it('makes two labels one without rewriting a text, roles and record number included', async () => {
    expect(await role(officer, deano, 'witness')).toBeUndefined();
    const bodies = () =>
      world.sql`select body from public.entry where problem_id = ${problem.id} order by created_at`;
    const [before, gone] = [await bodies(), await identityOf(deano)];
    expect(await link(officer, deano, 'N/123456')).toBeUndefined();
    expect(await merge(officer, deano, dean, 1)).toBe('identity_changed');
    expect(await merge(officer, deano, van)).toBe('identities_unlike');
    expect(await merge(landlord, deano, dean)).toBeUndefined();
    expect([...(await bodies())]).toEqual([...before]);
    expect(await shown()).toEqual([
      '[person 1] rang. [person 1] has [vehicle 1].',
      '[person 1] came with [person 3].',
    ]);
    const { page: merged } = await page(officer, (await identityOf(dean)).id);
    expect(merged).toMatchObject({ label: '[person 1]', record_number: 'N/123456' });
    expect(merged.roles).toMatchObject([{ role: 'witness', until_date: null }]);
    expect(merged.changes).toMatchObject([
      { what: 'merged', from: '[person 2]', to: '[person 1]', mentions: 1 },
    ]);
    expect(merged.merged_here.map(({ id }) => id)).toEqual([gone.id]);
    expect(await valueOf(gone.id)).toBeUndefined();
    expect(await page(officer, gone.id)).toMatchObject({ hint: 'identity_unknown' });
  });

  it('is undone by a split, back to the label there was', async () => {
    const [back] = (await page(officer, (await identityOf(dean)).id)).page.merged_here;
    const all = [dean.id, harris.id, deano.id];
    expect(await split(officer, dean, [])).toMatchObject({ hint: 'split_takes_none' });
    expect(await split(officer, dean, all)).toMatchObject({ hint: 'split_takes_all' });
    expect(await split(officer, dean, [kim.id])).toMatchObject({ hint: 'mention_unknown' });
    expect(await split(officer, dean, [deano.id], (await identityOf(kim)).id)).toMatchObject({
      hint: 'identity_unknown',
    });
    expect(await split(officer, dean, [deano.id], back?.id)).toEqual({ identity: back?.id, hint: undefined });
    expect((await shown())[1]).toBe('[person 2] came with [person 3].');
    expect(await valueOf(back?.id ?? '')).toBe('Deano');
    const fresh = await split(officer, dean, [dean.id]);
    expect((await shown())[0]).toBe('[person 4] rang. [person 1] has [vehicle 1].');
    expect(await valueOf(fresh.identity ?? '')).toBe('Dean Harris');
    expect(await valueOf((await identityOf(harris)).id)).toBe('Harris');
    expect(await merge(officer, harris, dean)).toBeUndefined();
  });

  it('leaves its trace in the audit without a value', async () => {
    const events = await world.sql<{ what: string; table_name: string; words: Json }[]>`
      select what, table_name, concat(before, after) as words from public.audit_event where problem_id = ${problem.id}`;
    const of = (table: string) =>
      events.filter(({ table_name }) => table_name === table).map(({ what }) => what);
    expect(of('identity_change')).toHaveLength(4);
    expect(of('personal.record_number')).toContain('insert');
    expect(JSON.stringify(events)).not.toMatch(/Deano|Harris|N\/123456/);
  });
});

describe('a police record number', () => {
  it('is linked, read and unlinked by police who see names, each look being kept', async () => {
    expect(await link(landlord, kim, 'N/9')).toBe('not_police');
    expect(await link(officer, van, 'N/999')).toBe('identity_no_person');
    expect(await link(officer, kim, 'x')).toBe('record_number_invalid');
    expect(await link(officer, kim, 'N/777')).toBeUndefined();
    const { id } = await identityOf(kim);
    expect((await page(officer, id)).page).toMatchObject({
      record_number: 'N/777',
      record_linked: true,
      may_change: true,
    });
    expect((await page(officer, id)).page.looks).toMatchObject([{ purpose: 'To tell them apart' }]);
    expect((await page(landlord, id)).page).toMatchObject({ record_number: null, record_linked: true });
    expect((await page(sergeant, id)).page).toMatchObject({ record_number: null, may_change: false });
    expect(await link(officer, dean, 'N/778')).toBeUndefined();
    expect(await merge(officer, kim, dean)).toBe('record_numbers_differ');
    expect(await link(officer, kim, '')).toBeUndefined();
    expect((await page(officer, id)).page.record_linked).toBe(false);
  });

  it('goes with the name when that is erased', async () => {
    const { id } = await identityOf(dean);
    await world.sql`delete from personal.identity_value where identity_id = ${id}`;
    expect((await page(officer, id)).page.record_linked).toBe(false);
    expect(await link(officer, dean, 'N/778')).toBe('identity_erased');
  });
});

describe('the page of one label', () => {
  it('shows each mention that may be read among the words around it, depersonalised but for who sees names', async () => {
    const { page: named } = await page(officer, (await identityOf(kim)).id);
    expect(named.mentions).toMatchObject([{ before: 'Deano came with ', after: '.' }]);
    const { page: read } = await page(sergeant, (await identityOf(kim)).id);
    expect(read.mentions).toMatchObject([{ before: '[person 2] came with ', after: '.', stands_in: 'log' }]);
    expect(JSON.stringify(read)).not.toMatch(/Deano|Harris|Kim/);
    expect(read.others.map(({ label }) => label)).not.toContain('[vehicle 1]');
    expect((await page(await world.person('partner', 'council'), (await identityOf(kim)).id)).hint).toMatch(
      /^(not_a_contributor|problem_unknown)$/,
    );
  });

  it('lets partners that do not prosecute say victim, witness and complainant alone', async () => {
    expect(await role(landlord, kim, 'suspect')).toBe('role_of_law_enforcement');
    expect(await role(landlord, kim, 'victim')).toBeUndefined();
    expect((await page(landlord, (await identityOf(kim)).id)).page.roles_to_set).toEqual([
      'victim',
      'witness',
      'complainant',
    ]);
    await world.admit(problem.id, 'council', sergeant);
    expect(await role(await world.person('partner', 'council'), kim, 'suspect')).toBeUndefined();
    expect(await role(officer, kim, 'victim')).toBeUndefined();
    expect((await page(officer, (await identityOf(kim)).id)).page.roles).toMatchObject([
      { role: 'suspect', until_date: null },
      { role: 'victim', until_date: expect.any(String) },
    ]);
  });
});
