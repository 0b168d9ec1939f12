import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { as, callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { loggedProblem, type Person } from './world';

const open = openWorld();
const people = () => open.world.people;
const call = (person: Person, name: string, args: Record<string, unknown>) =>
  callAs(open.sql, person, name, args);
const logged = async (by = people().officer, changes: Record<string, unknown> = {}) =>
  String((await call(by, 'log_problem', { p_problem: loggedProblem(changes) })).id);

describe('an answer', () => {
  const save = (problem: string, version: number, body: string, by = people().officer, more = {}) =>
    call(by, 'save_answer', {
      p_problem: problem,
      p_question: 'harm',
      p_version: version,
      p_answer: { body, ...more },
    });

  test('is saved over the version that was read; a stale save changes nothing', async () => {
    const id = await logged();
    expect(await save(id, 1, 'Second')).toEqual({ version: 2 });
    expect(await refusalOf(save(id, 1, 'Stale'))).toBe('stale_version');
    expect(await refusalOf(save(id, 0, 'Thought it empty'))).toBe('stale_version');
    const [row] = await open.sql`select body, version from stage_answer where question_code = 'harm'`;
    expect(row).toEqual({ body: 'Second', version: 2 });
  });

  test('sent twice is saved once', async () => {
    const id = await logged();
    const args = {
      p_form_token: randomUUID(),
      p_problem: id,
      p_question: 'harm',
      p_version: 1,
      p_answer: { body: 'Second' },
    };
    await call(people().officer, 'save_answer', args);
    expect(await call(people().officer, 'save_answer', args)).toEqual({ version: 2 });
  });

  test('gets a new grading only when the codes differ, and the old one stays', async () => {
    const id = await logged();
    await save(id, 1, 'Same', people().officer, {
      grading: { source: 'B', information: '2', handling: '2' },
    });
    await save(id, 2, 'For the police', people().officer, {
      grading: { source: 'B', information: '2', handling: '1', reason: 'Closer' },
    });
    const gradings = await open.sql`select g.handling, g.replaces is not null as replaced from stage_answer a
      join grading g on g.id = a.grading_id where a.question_code = 'harm'`;
    expect(gradings).toEqual([{ handling: '1', replaced: true }]);
    expect(
      await open.sql`select count(*)::int as n from grading where problem_id = ${id} and handling = '1'`,
    ).toEqual([{ n: 1 }]);
  });

  test('that a partner may not see is not overwritten by it', async () => {
    const id = await logged();
    await save(id, 1, 'For the police', people().officer, {
      grading: { source: 'B', information: '2', handling: '1', reason: 'Closer' },
    });
    const { sergeant, housing } = people();
    const [disclosure] =
      await open.sql`insert into disclosure (problem_id, to_organisation_id, gateway, purpose, authorised_by)
      values (${id}, ${open.world.housing}, 's115', 'Solving', ${sergeant.member}) returning id`;
    await open.sql`insert into participation (problem_id, organisation_id, disclosure_id, admitted_by)
      values (${id}, ${open.world.housing}, ${String(disclosure?.id)}, ${sergeant.member})`;
    expect(await refusalOf(save(id, 0, 'Ours', housing))).toBe('answer_restricted');
  });

  test('on how often and since when is what the problem says of itself', async () => {
    const id = await logged();
    const set = (question: string, answer: object) =>
      call(people().officer, 'save_answer', {
        p_problem: id,
        p_question: question,
        p_version: 0,
        p_answer: answer,
      });
    await set('how_often', { choices: ['daily'] });
    await set('since_when', { from_date: '2024-06-01' });
    const [row] = await open.sql`select frequency, since_on::text from problem where id = ${id}`;
    expect(row).toEqual({ frequency: 'daily', since_on: '2024-06-01' });
  });

  test.each([
    ['choice_unknown', 'cheers', { choices: ['lucky'] }],
    ['question_unknown', 'horoscope', { body: 'Gemini' }],
    ['answer_invalid', 'baseline', { amount: -1 }],
    ['answer_invalid', 'baseline', { amount: 1, from_date: '2025-02-01', until_date: '2025-01-01' }],
  ])('is refused with %s', async (word, question, answer) => {
    const id = await logged();
    const args = { p_problem: id, p_question: question, p_version: 0, p_answer: answer };
    expect(await refusalOf(call(people().officer, 'save_answer', args))).toBe(word);
  });

  test('is written by those who may add to the record', async () => {
    const id = await logged();
    expect(await refusalOf(save(id, 1, 'x', people().auditor))).toBe('not_a_contributor');
    expect(await refusalOf(save(id, 1, 'x', people().housing))).toBe('not_a_contributor');
    expect(await refusalOf(save(randomUUID(), 1, 'x'))).toBe('problem_unknown');
  });
});

describe('roles', () => {
  const give = (by: Person, problem: string, role: string, to: Person) =>
    call(by, 'set_problem_role', { p_problem: problem, p_role: role, p_member: to.member });

  test('a new owner follows the one before, whose days stay on record', async () => {
    const id = await logged();
    expect(await refusalOf(give(people().officer, id, 'lead', people().pcso))).toBe('not_the_supervisor');
    await give(people().sergeant, id, 'lead', people().pcso);
    const leads =
      await open.sql`select member_id, until_date is null as now from problem_role where problem_id = ${id} and role = 'lead' order by now`;
    expect(leads).toEqual([
      { member_id: people().officer.member, now: false },
      { member_id: people().pcso.member, now: true },
    ]);
  });

  test.each([
    ['member_cannot_lead', 'lead', 'council'],
    ['member_cannot_supervise', 'supervisor', 'pcso'],
    ['owner_supervises_self', 'lead', 'sergeant'],
    ['member_not_taking_part', 'deputy', 'council'],
    ['problem_role_invalid', 'named', 'pcso'],
  ] as const)('%s', async (word, role, to) => {
    const id = await logged();
    expect(await refusalOf(give(people().sergeant, id, role, people()[to]))).toBe(word);
  });

  test('a deputy asked in by the owner may submit, until the role ends', async () => {
    const id = await logged();
    await give(people().officer, id, 'deputy', people().pcso);
    const submit = () => call(people().pcso, 'submit_stage', { p_problem: id });
    expect(await refusalOf(submit())).toBe('cheers_not_met');
    const [role] = await open.sql`select id from problem_role where problem_id = ${id} and role = 'deputy'`;
    await call(people().officer, 'end_problem_role', { p_role_id: role?.id });
    expect(await refusalOf(submit())).toBe('not_the_owner');
  });
});

describe('restriction', () => {
  const sees = async (person: Person, id: string) =>
    (await as(open.sql, person, () => open.sql`select 1 from problem where id = ${id}`)).length === 1;

  test('set later hides the problem from all but the named, and lifting it shows it again', async () => {
    const id = await logged();
    const { officer, sergeant, pcso } = people();
    const restrict = () =>
      call(officer, 'restrict_problem', { p_problem: id, p_reason: 'A witness is at risk', p_named: [] });
    await restrict();
    expect([await sees(officer, id), await sees(sergeant, id), await sees(pcso, id)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await refusalOf(restrict())).toBe('already_restricted');
    await call(sergeant, 'lift_restriction', { p_problem: id });
    expect(await sees(pcso, id)).toBe(true);
  });

  test('keeps at least two named people, one a supervisor', async () => {
    const id = await logged();
    await open.sql`update problem_role set until_date = now() where problem_id = ${id} and role = 'supervisor'`;
    const args = { p_problem: id, p_reason: 'Risk', p_named: [people().pcso.member] };
    expect(await refusalOf(call(people().officer, 'restrict_problem', args))).toBe('restricted_needs_two');
  });
});
