import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { as, callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { addPerson, loggedProblem, points, type Person } from './world';

const open = openWorld();

const logged = async (changes: Record<string, unknown> = {}) =>
  (await callAs(open.sql, open.world.people.officer, 'log_problem', {
    p_problem: loggedProblem(changes),
  })) as { id: string; reference: string };
const police = (role: string) =>
  addPerson(open.sql, `a-${role}`, { unit: open.world.team, role, force: 'hampshire' });
const record = (person: Person | null, reference: string, token = randomUUID()) =>
  callAs(open.sql, person, 'record_matching_call', { p_form_token: token, p_reference: reference });
const calls = (id: string) =>
  open.sql`select e.body, e.created_by, g.source || g.information || g.handling as grade from entry e
    join grading g on g.id = e.grading_id where e.problem_id = ${id} and e.kind = 'same_call'`;

describe('a call that matches a live problem', () => {
  test('stands in its log, graded as usual, with no word about the caller; readers of the record see it', async () => {
    const { id, reference } = await logged();
    const handler = await police('call_handler');
    expect(await record(handler, reference)).toEqual({ reference, calls: 1 });
    expect(await calls(id)).toEqual([
      { body: 'A call came in that matches this problem.', created_by: handler.member, grade: 'B22' },
    ]);
    const log = await callAs(open.sql, open.world.people.officer, 'log_page', { p_reference: reference });
    expect(JSON.stringify(log)).toContain('Call that matched this problem');
    // Recording opens nothing: of the log the call handler reads their own line alone.
    await record(open.world.people.officer, reference);
    expect(await as(open.sql, handler, () => open.sql`select created_by from entry`)).toEqual([
      { created_by: handler.member },
    ]);
  });

  test('counts once however often the button is pressed, and again for the next caller', async () => {
    const { id, reference } = await logged();
    const handler = await police('call_handler');
    const token = randomUUID();
    const first = await record(handler, reference, token);
    expect(await record(handler, reference, token)).toEqual(first);
    expect(await calls(id)).toHaveLength(1);
    expect(await record(handler, reference)).toEqual({ reference, calls: 2 });
  });

  test.each([
    ['call_handler', 'allowed'],
    ['officer', 'allowed'],
    ['pcso', 'allowed'],
    ['supervisor', 'allowed'],
    ['inspector', 'allowed'],
    ['coordinator', 'allowed'],
    ['special', 'role_not_allowed'],
    ['analyst', 'role_not_allowed'],
    ['finance', 'role_not_allowed'],
    ['information_manager', 'role_not_allowed'],
    ['scrutineer', 'role_not_allowed'],
    ['auditor', 'role_not_allowed'],
    ['administrator', 'role_not_allowed'],
  ])('%s: %s', async (role, answer) => {
    const { reference } = await logged();
    expect(await refusalOf(record(await police(role), reference))).toBe(answer);
  });

  test.each(['partner', 'partner_lead'])('%s: role_not_allowed', async (role) => {
    const { reference } = await logged();
    const partner = await addPerson(open.sql, `a-${role}`, { unit: open.world.wardens, role });
    expect(await refusalOf(record(partner, reference))).toBe('role_not_allowed');
  });

  test('anonymous callers may not even ask', async () => {
    const { reference } = await logged();
    expect(await refusalOf(record(null, reference))).toMatch(/^42501/);
  });

  test('a restricted problem is unknown here even to those named on it, a closed one and a false one alike', async () => {
    const handler = await police('call_handler');
    const { officer, sergeant } = open.world.people;
    const secret = await logged({ restricted: { reason: 'A vulnerable victim', named: [sergeant.member] } });
    const closed = await logged({ places: [{ kind: 'street', ...points.shirley }] });
    await open.sql`update problem set stage = 'closed', closed_at = now(), closure_reason = 'superseded' where id = ${closed.id}`;
    for (const reference of [secret.reference, closed.reference, 'PR-2026-99999'])
      for (const person of [handler, officer])
        expect(await refusalOf(record(person, reference))).toBe('problem_unknown');
    expect(await open.sql`select 1 from entry where kind = 'same_call'`).toHaveLength(0);
  });
});
