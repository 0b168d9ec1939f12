import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

type Verified = { broken: number[]; unsealed: number; seals: number };
const verify = async (person: Person) => (await person.client.rpc('verify_audit', {})).data as Verified;

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

  it('is sealed in a chain that shows a change of any event, and counts its unsealed tail', async () => {
    await world.sql`select private.seal_audit()`;
    await change('Sealed twice');
    expect(await verify(auditor)).toMatchObject({ broken: [], seals: 1 });
    expect((await verify(auditor)).unsealed).toBeGreaterThan(0);
    await world.sql`select private.seal_audit()`;
    expect(await verify(auditor)).toMatchObject({ broken: [], seals: 2, unsealed: 0 });
    await world.sql.begin(async (sql) => {
      await sql`alter table public.audit_event disable trigger append_only`;
      await sql`update public.audit_event set after = '{"title": "Forged"}' where id = (select min(id) from public.audit_event where seal_id = 1)`;
      await sql`alter table public.audit_event enable trigger append_only`;
    });
    expect((await verify(auditor)).broken).toEqual([1]);
    const { error } = await officer.client.rpc('verify_audit', {});
    expect(error?.hint).toBe('role_not_allowed');
  });

  it('does not seal past a transaction that is still open', async () => {
    const other = await world.sql.reserve();
    await other`begin`;
    await other`insert into public.audit_event (what) values ('late')`;
    await change('While another is open');
    await world.sql`select private.seal_audit()`;
    expect((await verify(auditor)).unsealed).toBeGreaterThan(0);
    await other`commit`;
    other.release();
    await world.sql`select private.seal_audit()`;
    expect((await verify(auditor)).unsealed).toBe(0);
  });
});
