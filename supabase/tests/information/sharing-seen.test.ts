import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../app/lib/database.types';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry } from './commands';

let world: SmallWorld;
let officer: Person;
let sergeant: Person;
let warden: Person;
let colleague: Person;
let keeper: Person;
let problem: { id: string; reference: string };
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  sergeant = await world.person('supervisor');
  warden = await world.person('partner', 'council');
  colleague = await world.person('partner', 'council');
  keeper = await world.person('information_manager');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'council', sergeant);
});
afterAll(() => world.stop());

const own = { source: 'B', information: '2', handling: '4', reason: 'Ours alone', review_on: '2999-01-01' };
const logged = (grading: Record<string, string> = own) =>
  logEntry(officer, problem.id, { body: 'Seen from the flats.', grading });
const share = (by: Person, entry: string, more: Record<string, string | string[]> = {}) =>
  by.client.rpc('record_disclosure', {
    p_form_token: form(),
    p_problem: problem.id,
    p_disclosure: {
      items: [{ kind: 'entry', id: entry }],
      organisation_id: warden.organisationId,
      gateway: 's115',
      reason: 'They hold the tenancy.',
      ...more,
    },
  });
const idOf = (data: unknown) => (data as { id: string }).id;
const register = async (filters: Record<string, string>) => {
  const { data } = await keeper.client.rpc('disclosure_register', { p_filters: filters });
  return data as { total: number; rows: { id: string; given: object[] }[] };
};

describe('an item shared beyond its code', () => {
  it('stands beside the item for whoever it was shared with, and tells nobody else why code 4 kept it', async () => {
    const entry = await logged();
    await share(sergeant, entry, { members: [warden.memberId], conditions: 'Not to be told to the tenant' });
    const log = async (person: Person) => {
      const { data } = await person.client.rpc('log_page', { p_reference: problem.reference });
      return (
        data as { entries: { id: string; shared: object[]; kept_reason: string | null }[] }
      ).entries.find(({ id }) => id === entry);
    };
    expect(await log(warden)).toMatchObject({
      kept_reason: null,
      shared: [
        {
          gateway: 'Crime and Disorder Act 1998, section 115',
          reason: 'They hold the tenancy.',
          conditions: 'Not to be told to the tenant',
          members: [expect.any(String)],
        },
      ],
    });
    expect(await log(officer)).toMatchObject({ kept_reason: 'Ours alone', shared: [] });
    const pageOf = async (person: Person) =>
      JSON.stringify(
        (
          await person.client.rpc('item_page', {
            p_reference: problem.reference,
            p_kind: 'entry',
            p_item: entry,
          })
        ).data,
      );
    expect(await pageOf(warden)).not.toContain('Ours alone');
    expect(await pageOf(officer)).toContain('Ours alone');
    const entryPage = await warden.client.rpc('entry_page', {
      p_reference: problem.reference,
      p_entry: entry,
    });
    expect(JSON.stringify(entryPage.data)).not.toContain('Ours alone');
    expect((await warden.client.from('grading').select('reason')).error?.code).toBe('42501');
    const item = { p_kind: 'entry', p_item: entry };
    expect((await warden.client.rpc('shared_specially', item)).data).toHaveLength(1);
    expect((await colleague.client.rpc('shared_specially', item)).data).toEqual([]);
  });

  it('names its people in the register and tells its items apart', async () => {
    const [first, second] = [await logged(), await logged()];
    const ids = [
      idOf((await share(sergeant, first, { members: [warden.memberId] })).data),
      idOf((await share(sergeant, second)).data),
    ];
    const { rows } = await register({ problem: problem.reference, kind: 'item' });
    const [mine, all] = ids.map((id) => rows.find((row) => row.id === id));
    expect(mine).toMatchObject({
      people: expect.stringMatching(/^partner/),
      given: [{ kind: 'entry', id: first }],
    });
    expect(all).toMatchObject({ people: null, given: [{ kind: 'entry', id: second, opens: true }] });
  });
});

describe('a code that names receivers', () => {
  const named = (more: Record<string, unknown> = {}) => ({
    source: 'B',
    information: '2',
    handling: '5',
    recipients: [warden.organisationId],
    conditions: 'Ask first',
    purpose: 'They hold the tenancy.',
    gateway: 's115',
    ...more,
  });
  const write = (grading: Record<string, unknown>) =>
    officer.client.rpc('log_entry', {
      p_form_token: form(),
      p_problem: problem.id,
      p_entry: { body: 'Seen from the flats.', grading } as Json,
    });
  const reads = async (reader: Person, entry: string) =>
    (await reader.client.from('entry').select('id').eq('id', entry)).data?.length === 1;
  const rowsOf = async (entry: string) =>
    world.sql`select d.id, d.purpose, d.conditions, d.gateway_code, d.to_organisation_id, d.authorised_by, d.ended_at is null as in_force
      from public.disclosure d join public.disclosure_item x on x.disclosure_id = d.id where x.item_id = ${entry} order by d.ended_at nulls last`;
  const regrade = async (entry: string, grading: Record<string, unknown>) => {
    const [row] = await world.sql<
      { id: string }[]
    >`select grading_id as id from public.entry where id = ${entry}`;
    return officer.client.rpc('regrade_item', {
      p_form_token: form(),
      p_kind: 'entry',
      p_item: entry,
      p_seen_grading: row?.id ?? '',
      p_grading: grading as Json,
    });
  };

  it('is a disclosure to each of them, which wants purpose and law, and one’s own organisation is none', async () => {
    expect((await write(named({ purpose: ' ' }))).error?.hint).toBe('disclosure_purpose_missing');
    expect((await write(named({ gateway: null }))).error?.hint).toBe('gateway_missing');
    expect((await write(named({ gateway: 'other' }))).error?.hint).toBe('gateway_missing');
    const ours = await write(
      named({ recipients: [officer.organisationId], purpose: undefined, gateway: undefined }),
    );
    expect(await rowsOf(idOf(ours.data))).toEqual([]);
    const entry = idOf(
      (await write(named({ recipients: [warden.organisationId, officer.organisationId] }))).data,
    );
    expect(await rowsOf(entry)).toMatchObject([
      {
        purpose: 'They hold the tenancy.',
        conditions: 'Ask first',
        gateway_code: 's115',
        to_organisation_id: warden.organisationId,
        authorised_by: officer.memberId,
        in_force: true,
      },
    ]);
    expect(await reads(warden, entry)).toBe(true);
    const { rows } = await register({ problem: problem.reference, kind: 'item', state: 'in_force' });
    expect(rows.some(({ given }) => JSON.stringify(given).includes(entry))).toBe(true);
  });

  it('ends with the code: graded otherwise they read it no more, and the register says so', async () => {
    const entry = idOf((await write(named())).data);
    const [row] = await rowsOf(entry);
    const byHand = await sergeant.client.rpc('end_disclosure', {
      p_form_token: form(),
      p_disclosure: String(row?.id),
      p_reason: 'No more',
    });
    expect(byHand.error?.hint).toBe('disclosure_by_code');
    expect(
      (await regrade(entry, named({ reason: 'Heard again', conditions: 'Tell nobody' }))).error,
    ).toBeNull();
    expect((await rowsOf(entry)).map((one) => [one.conditions, one.in_force])).toEqual([
      ['Ask first', false],
      ['Tell nobody', true],
    ]);
    expect((await regrade(entry, own)).error).toBeNull();
    expect((await rowsOf(entry)).every((one) => !one.in_force)).toBe(true);
    expect(await reads(warden, entry)).toBe(false);
  });

  it('covers what was recorded with the entry, and stays when one item of it alone is shared further', async () => {
    const written = await officer.client.rpc('log_entry', {
      p_form_token: form(),
      p_problem: problem.id,
      p_entry: {
        body: 'Patrol.',
        grading: named(),
        attendance: { minutes: 30, side: 'solution', lines: [{ cost_role: 'pcso', people: 1 }] },
      } as Json,
    });
    const entry = idOf(written.data);
    const items = await world.sql`select x.kind from public.disclosure_item x where x.disclosure_id in (
      select disclosure_id from public.disclosure_item where item_id = ${entry}) order by 1`;
    expect(items.map(({ kind }) => kind)).toEqual(['attendance', 'entry']);
    const housing = world.organisations.housing.id;
    expect((await share(sergeant, entry, { organisation_id: housing })).error).toBeNull();
    expect(await rowsOf(entry)).toHaveLength(2);
    expect(await reads(warden, entry)).toBe(true);
    expect((await regrade(entry, own)).error).toBeNull();
    expect((await rowsOf(entry)).map((one) => [one.to_organisation_id, one.in_force])).toEqual([
      [warden.organisationId, false],
      [housing, true],
    ]);
  });
});
