import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from '../information/commands';

let world: SmallWorld;
let sergeant: Person, officer: Person, landlord: Person, warden: Person;
let problem: { id: string; reference: string };

const form = () => crypto.randomUUID();
const header = async (reader: Person, reference = problem.reference) =>
  (await reader.client.rpc('problem_header', { p_reference: reference })).data as Record<string, unknown>;

beforeAll(async () => {
  world = await startSmallWorld();
  sergeant = await world.person('supervisor');
  officer = await world.person('officer');
  landlord = await world.person('partner', 'housing');
  warden = await world.person('partner', 'council');
  problem = await world.problem(officer);
  const [submission] = await world.sql<{ id: string }[]>`
    insert into public.submission (problem_id, stage, number, state, submitted_by)
    values (${problem.id}, 'scanning', 1, 'returned', ${officer.memberId}) returning id`;
  await world.sql`insert into public.review (submission_id, decision, reason, reviewed_by)
    values (${submission?.id ?? ''}, 'returned', 'The covert work is missing.', ${sergeant.memberId})`;
  await world.sql`insert into public.submission (problem_id, stage, number, submitted_by) values (${problem.id}, 'analysis', 1, ${officer.memberId})`;
  await world.admit(problem.id, 'council', sergeant);
});
afterAll(() => world.stop());

describe('who sees no more than that a problem exists', () => {
  it('reads no review of it, nor that one waits', async () => {
    expect(await header(officer)).toMatchObject({ returned: { reason: 'The covert work is missing.' } });
    for (const reader of [landlord, await world.person('call_handler')]) {
      expect(await header(reader)).toMatchObject({ access: 'overview', returned: null, waiting: null });
    }
  });

  it('is not told who takes part', async () => {
    const log = async (reader: Person) => {
      const { data } = await reader.client.rpc('log_page', { p_reference: problem.reference });
      const { organisations } = data as { organisations: { name: string }[] };
      return organisations.map((one) => one.name);
    };
    expect(await log(officer)).toContain('The council');
    expect(await log(landlord)).toEqual(['The housing']);
    const costs = await landlord.client.rpc('costs_page', { p_reference: problem.reference });
    expect(JSON.stringify(costs.data)).not.toContain('The council');
  });
});

describe('a partner whose agreement has lapsed', () => {
  it('learns the title from no page and no list', async () => {
    const { id, reference } = await world.problem(officer);
    await world.admit(id, 'housing', sergeant);
    const action = await landlord.client.rpc('add_action', {
      p_form_token: form(),
      p_problem: id,
      p_action: { task: 'Mend the gate.', due_on: '2024-01-01', member_id: landlord.memberId },
    });
    expect(action.error).toBeNull();
    await world.sql`delete from public.agreement_party where organisation_id = ${landlord.organisationId}`;
    try {
      const calls = {
        header: await landlord.client.rpc('problem_header', { p_reference: reference }),
        log: await landlord.client.rpc('log_page', { p_reference: reference }),
        costs: await landlord.client.rpc('costs_page', { p_reference: reference }),
        desk: await landlord.client.rpc('open_desk', {}),
        actions: await landlord.client.rpc('my_actions', {}),
        action: await landlord.client.rpc('action_page', { p_action: (action.data as { id: string }).id }),
      };
      for (const [name, { data, error }] of Object.entries(calls)) {
        expect(error, name).toBeNull();
        expect(JSON.stringify(data), name).toMatch(/PR-|Mend|problem_id/);
        expect(JSON.stringify(data), name).not.toContain('Bins are set alight');
      }
    } finally {
      await world.sql`insert into public.agreement_party select id, ${landlord.organisationId} from public.agreement`;
    }
  });
});

describe('names', () => {
  it('stay hidden from auditors, whatever role somebody gives them on a problem', async () => {
    const one = await world.problem(officer);
    const said = mention('Dean Harris');
    await logEntry(officer, one.id, { body: `Saw ${said.token}.`, mentions: [said.stored] });
    for (const role of ['auditor', 'administrator', 'call_handler', 'finance'] as const) {
      const outsider = await world.person(role);
      const { error } = await sergeant.client.rpc('set_problem_role', {
        p_form_token: form(),
        p_problem: one.id,
        p_role: 'co_lead',
        p_member: outsider.memberId,
      });
      expect(error?.hint, role).toBe('member_role_unfit');
      await world.sql`insert into public.problem_role (problem_id, member_id, role) values (${one.id}, ${outsider.memberId}, 'named')`;
      const purpose = await outsider.client.rpc('give_purpose', {
        p_form_token: form(),
        p_problem: one.id,
        p_words: 'Looking around.',
      });
      expect(purpose.error, role).not.toBeNull();
    }
  });

  it('written as a label give no fuller wording than the author may read', async () => {
    const one = await world.problem(officer);
    await world.admit(one.id, 'council', sergeant);
    const short = mention('Harris', 'h');
    await logEntry(officer, one.id, { body: `Saw ${short.token}.`, mentions: [short.stored] });
    const [identity] = await world.sql<
      { id: string }[]
    >`select identity_id as id from public.mention where id = ${short.id}`;
    const full = mention('Dean Harris', identity?.id);
    await logEntry(officer, one.id, {
      body: `It is ${full.token}.`,
      mentions: [full.stored],
      grading: { handling: '4', reason: 'Covert', review_on: '2090-01-01' },
    });
    const label = mention('[person 1]', identity?.id);
    await logEntry(warden, one.id, { body: `Rang ${label.token}.`, mentions: [label.stored] });
    await warden.client.rpc('give_purpose', {
      p_form_token: form(),
      p_problem: one.id,
      p_words: 'To ring them.',
    });
    const { data } = await warden.client.rpc('names_shown', { p_reference: one.reference });
    expect((data as { words: Record<string, string> }).words).toEqual({
      [short.id]: 'Harris',
      [label.id]: 'Harris',
    });
  });
});

describe('the audit of a restricted problem', () => {
  it('shows nothing to who may not know of it, not even time spent without an entry', async () => {
    const hidden = await world.problem(officer, { restricted: true });
    const { error } = await officer.client.rpc('record_attendance', {
      p_form_token: form(),
      p_problem: hidden.id,
      p_attendance: {
        started_at: '2024-01-01T10:00:00Z',
        minutes: 30,
        side: 'solution',
        note: 'A watch from the roof.',
        lines: [{ cost_role: 'constable', people: 2 }],
      },
    });
    expect(error).toBeNull();
    for (const role of ['auditor', 'information_manager'] as const) {
      const reader = await world.person(role);
      const { data } = await reader.client
        .from('audit_event')
        .select('table_name, row_key')
        .like('table_name', 'attendance%');
      expect(JSON.stringify(data), role).toBe('[]');
    }
  });
});
