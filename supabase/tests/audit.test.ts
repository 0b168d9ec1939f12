import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAudit } from '../../server/jobs/check-audit';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
let officer: Person, auditor: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  auditor = await world.person('auditor');
  problem = await world.problem(officer);
  await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by) values (${problem.id}, 'scanning', 1, 'approved', ${officer.memberId})`;
});
afterAll(() => world.stop());

async function change(title: string) {
  const { error } = await officer.client.rpc('save_summary', {
    p_problem: problem.id,
    p_edit_version:
      (await world.sql`select edit_version from public.summary where problem_id = ${problem.id}`)[0]
        ?.edit_version ?? null,
    p_title: title,
    p_the_problem: 'Bins are set alight.',
    p_found_out: '',
    p_did: '',
    p_changed: '',
    p_learned: '',
    p_organisations: [],
    p_form_token: randomUUID(),
  });
  expect(error).toBeNull();
}

type State = {
  under_way: boolean;
  unsealed: number;
  last: { events: number; seals: number; broken: { seal: number; events: number | null }[] } | null;
};
const stateFor = async (person: Person) => (await person.client.rpc('audit_state', {})).data as State;

/** Asks for a check as a person and does what the worker does; gives the broken seals. */
async function check(person: Person): Promise<number[]> {
  const { error } = await person.client.rpc('ask_audit_check', { p_form_token: randomUUID() });
  expect(error).toBeNull();
  expect((await stateFor(person)).under_way).toBe(true);
  const [job] = await world.sql`delete from private.job where kind = 'check_audit' returning payload`;
  await checkAudit.run(job?.payload, { sql: world.sql, log: pino({ enabled: false }), filesDir: null });
  const { under_way, last } = await stateFor(person);
  expect(under_way).toBe(false);
  return last?.broken.map(({ seal }) => seal) ?? [];
}

/** Does what nobody may: writes past PRIME, as the owner of the database. */
const forge = (statement: string) =>
  world.sql.begin(async (sql) => {
    await sql`alter table public.audit_event disable trigger append_only`;
    await sql.unsafe(statement);
    await sql`alter table public.audit_event enable trigger append_only`;
  });

describe('the audit', () => {
  it('says who changed what, from what to what, in which request', async () => {
    await change('Before');
    await change('After');
    const [event] =
      await world.sql`select * from public.audit_event where table_name = 'summary' and what = 'update' order by id desc limit 1`;
    expect(event).toMatchObject({
      member_id: officer.memberId,
      account_id: officer.accountId,
      problem_id: problem.id,
      request_id: 'test',
      before: { title: 'Before' },
      after: { title: 'After' },
    });
  });

  it('leaves nothing of a command that fails', async () => {
    const count = async () => Number((await world.sql`select count(*) from public.audit_event`)[0]?.count);
    const before = await count();
    const { error } = await officer.client.rpc('withdraw_summary', {
      p_problem: problem.id,
      p_reason: 'x',
      p_form_token: randomUUID(),
    });
    expect(error).not.toBeNull();
    expect(await count()).toBe(before);
  });

  it('holds no personal value: field names and a keyed hash instead', async () => {
    const [identity] =
      await world.sql`insert into public.identity (dictionary_id, kind, ordinal, controller_unit_id, created_by)
      select dictionary_id, 'person', 1, ${officer.unitId}, ${officer.memberId} from public.problem where id = ${problem.id} returning id`;
    await world.sql`insert into personal.identity_value (identity_id, value) values (${identity?.id}, 'Dean Harris')`;
    const [event] =
      await world.sql`select after from public.audit_event where table_name = 'personal.identity_value' order by id desc limit 1`;
    expect(event?.after).toEqual({
      fields: ['identity_id', 'subject_id', 'value'],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await world.sql`select 1 from public.audit_event e where e::text like '%Harris%'`).toHaveLength(0);
  });

  it('is append-only, even for the owner of the database', async () => {
    for (const statement of [
      'update public.audit_event set what = what',
      'delete from public.audit_event',
      'truncate public.audit_event',
    ])
      await expect(world.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('is sealed in a chain that shows a change of any event, to auditors alone', async () => {
    await world.sql`select private.seal_audit()`;
    await change('Sealed twice');
    expect((await stateFor(auditor)).unsealed).toBeGreaterThan(0);
    expect(await check(auditor)).toEqual([]);
    expect((await stateFor(auditor)).last).toMatchObject({ seals: 2 });
    await forge(`update public.audit_event set after = '{"title": "Forged"}'
      where id = (select min(id) from public.audit_event where seal_id = 1)`);
    expect(await check(auditor)).toEqual([1]);
    const told = await world.sql`select to_address from private.mail where unique_key like 'audit_broken:%'`;
    expect(told).toHaveLength(1);
    for (const command of ['audit_state', 'audit_choices', 'read_audit'] as const)
      expect((await officer.client.rpc(command, {})).error?.hint).toBe('role_not_allowed');
    const asked = await officer.client.rpc('ask_audit_check', { p_form_token: randomUUID() });
    expect(asked.error?.hint).toBe('role_not_allowed');
  });

  it('shows that its end was cut off, which leaves a chain that is whole in itself', async () => {
    await change('Soon to be cut off');
    await world.sql`select private.run_audit_check()`;
    const [end] = await world.sql<{ id: number }[]>`select max(id)::int as id from private.audit_seal`;
    await forge(`delete from public.audit_event where seal_id = ${end?.id}`);
    await world.sql`delete from private.audit_seal where id = ${end?.id ?? 0}`;
    expect(await check(auditor)).toContain(end?.id);
  });

  it('does not seal past a transaction that is still open', async () => {
    const other = await world.sql.reserve();
    await other`begin`;
    await other`insert into public.audit_event (what) values ('late')`;
    await change('While another is open');
    await world.sql`select private.seal_audit()`;
    expect((await stateFor(auditor)).unsealed).toBeGreaterThan(0);
    await other`commit`;
    other.release();
    // Another transaction of the machine's own, such as a vacuum, may hold the seal up for a moment.
    const sealed = async () => {
      await world.sql`select private.seal_audit()`;
      return (await stateFor(auditor)).unsealed;
    };
    await expect.poll(sealed, { timeout: 10_000 }).toBe(0);
  });

  type Page = {
    total: number;
    events: { who: string; table: string; changes: { field: string; after: string }[] }[];
  };
  const read = async (args: object) => (await auditor.client.rpc('read_audit', args)).data as Page;

  it('is read by problem, person, act and table, in words that name nobody', async () => {
    const all = await read({ p_problem: problem.reference });
    expect(all.total).toBeGreaterThan(3);
    const summaries = await read({ p_problem: problem.reference, p_table: 'summary', p_what: 'update' });
    expect(summaries.total).toBeLessThan(all.total);
    expect(summaries.events[0]?.changes.map(({ field }) => field)).toContain('title');
    expect((await read({ p_who: 'nobody of that name' })).total).toBe(0);
    expect((await read({ p_from: '2001-01-01', p_to: '2001-12-31' })).total).toBe(0);
    expect((await read({ p_problem: 'PR-1999-00001' })).total).toBe(0);
  });

  it('shows readings of several things at once, whatever their events say', async () => {
    const manager = await world.person('information_manager');
    await world.sql`update public.problem set restricted = false where id = ${problem.id}`;
    await world.sql`insert into public.audit_event (force_id, member_id, what, table_name, after)
      select force_id, ${manager.memberId}, 'read challenges', 'challenge', v from public.problem, jsonb_array_elements('[["a", "b"], "one", 7, null, {"id": 1, "until": 2}]') v
      where id = ${problem.id}`;
    const page = await read({ p_what: 'read challenges' });
    expect(page.events.map(({ changes }) => changes.map(({ field, after }) => [field, after]))).toEqual([
      [['until', '2']],
      [],
      [['what', '7']],
      [['what', 'one']],
      [['what', '["a", "b"]']],
    ]);
  });

  it('shows nothing of a restricted problem, and tells of each export', async () => {
    const supervisor = await world.person('supervisor');
    const hidden = await world.problem(officer);
    await world.sql`insert into public.problem_role (problem_id, member_id, role) values (${hidden.id}, ${supervisor.memberId}, 'supervisor')`;
    expect((await read({ p_problem: hidden.reference })).total).toBeGreaterThan(0);
    await world.sql`update public.problem set restricted = true where id = ${hidden.id}`;
    expect((await read({ p_problem: hidden.reference })).total).toBe(0);
    await read({ p_table: 'summary', p_rows: 5000, p_export: true });
    expect((await read({ p_what: 'audit_export' })).total).toBe(1);
  });
});
