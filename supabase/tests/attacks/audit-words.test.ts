import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry } from '../information/commands';

let world: SmallWorld;
let officer: Person, warden: Person, keeper: Person, auditor: Person;
let problem: { id: string; reference: string };

type Page = { events: { table: string; closed: boolean; changes: { after: string | null }[] }[] };
const readAudit = async (reader: Person, table: string) =>
  (await reader.client.rpc('read_audit', { p_table: table, p_rows: 500 })).data as Page;
const kept = { source: 'B', information: '2', handling: '4', reason: 'Only for us', review_on: '2090-01-01' };

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  warden = await world.person('partner', 'council');
  keeper = await world.person('information_manager');
  auditor = await world.person('auditor');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'council', officer);
});
afterAll(() => world.stop());

describe('the audit', () => {
  it('tells the information manager that a partner wrote what it keeps to itself, not what', async () => {
    const entry = await logEntry(warden, problem.id, { body: 'A neighbour told us of him.', grading: kept });
    await logEntry(warden, problem.id, { body: 'The lamp is broken.' });
    expect((await keeper.client.from('entry').select('id').eq('id', entry)).data).toEqual([]);
    const events = (await readAudit(keeper, 'entry')).events;
    expect(events.filter(({ closed }) => closed)).toHaveLength(1);
    expect(JSON.stringify(events)).toContain('The lamp is broken.');
    expect(JSON.stringify(events)).not.toContain('A neighbour told us');
    expect(JSON.stringify(await readAudit(keeper, 'grading'))).not.toContain('Only for us');
    expect(JSON.stringify(await readAudit(auditor, 'entry'))).toContain('A neighbour told us');
  });

  it('follows the grading as it is now, for what was written before', async () => {
    const entry = await logEntry(warden, problem.id, { body: 'He works at the garage.' });
    expect(JSON.stringify(await readAudit(keeper, 'entry'))).toContain('at the garage');
    const { error } = await warden.client.rpc('regrade_entry', {
      p_form_token: crypto.randomUUID(),
      p_entry: entry,
      p_version: 1,
      p_grading: kept,
    });
    expect(error).toBeNull();
    expect(JSON.stringify(await readAudit(keeper, 'entry'))).not.toContain('at the garage');
  });

  it('gives its words through the page alone', async () => {
    for (const reader of [keeper, auditor]) {
      expect((await reader.client.from('audit_event').select('after').limit(1)).error?.code).toBe('42501');
      expect((await reader.client.from('audit_event').select('id').limit(1)).data).toHaveLength(1);
    }
  });

  it('gives no mail address of another force’s people', async () => {
    await world.sql`insert into public.force (id, name) values ('othershire', 'Othershire')`;
    const [unit] = await world.sql<{ id: string }[]>`
      with o as (insert into public.organisation (name, short_name, kind, force_id) values ('Othershire Police', 'Othershire', 'police', 'othershire') returning id)
      insert into public.unit (organisation_id, name) select id, 'Team' from o returning id`;
    const { accountId } = await world.signUp('covert@othershire.example', 'Somebody');
    await world.sql`insert into public.member (account_id, unit_id, role, force_id, from_date)
      values (${accountId}, ${unit?.id ?? ''}, 'officer', 'othershire', '2020-01-01')`;
    for (const reader of [keeper, auditor]) {
      const said = JSON.stringify(await readAudit(reader, 'account'));
      expect(said).not.toContain('covert@othershire.example');
      expect(said).toContain('@example.org');
    }
  });
});
