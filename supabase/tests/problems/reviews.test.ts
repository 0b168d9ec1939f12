import { describe, expect, test } from 'vitest';
import { as, refusalOf } from './calls';
import { openWorld } from './open-world';
import { stageSteps } from './stage-steps';
import { addPost, type Person } from './world';

const open = openWorld();
const { answer, at, call, fill, logged, people, review, submit } = stageSteps(open);

describe('a submission', () => {
  async function waiting(by = people().officer) {
    const id = await logged(by);
    await fill(id, 'scanning', by);
    const { id: submission } = await submit(id, by);
    return { id, submission: String(submission) };
  }

  test('is a frozen copy: answers are locked, entries go on', async () => {
    const { id, submission } = await waiting();
    expect(await refusalOf(answer(id, 'harm', { body: 'More' }, people().officer, 1))).toBe('stage_waiting');
    expect(await refusalOf(answer(id, 'why', { body: 'Next stage' }, people().officer))).toBe('allowed');
    expect(
      await refusalOf(call(people().officer, 'join_problem', { p_problem: id, p_words: 'Seen again' })),
    ).toBe('allowed');
    const frozen =
      await open.sql`select question_code from submission_answer where submission_id = ${submission} order by position`;
    expect(frozen.map((row) => row.question_code)).toEqual([
      'problem_statement',
      'sources',
      'harm',
      'cheers',
      'baseline',
    ]);
  });

  test('can be withdrawn by its owner, once, and submitted again under the next number', async () => {
    const { id, submission } = await waiting();
    const withdraw = (by: Person) => call(by, 'withdraw_submission', { p_submission: submission });
    expect(await refusalOf(withdraw(people().pcso))).toBe('not_the_owner');
    expect(await refusalOf(submit(id, people().officer))).toBe('stage_waiting');
    await withdraw(people().officer);
    expect(await refusalOf(withdraw(people().officer))).toBe('not_waiting');
    await submit(id, people().officer);
    expect(
      await open.sql`select number, state from submission where problem_id = ${id} order by number`,
    ).toEqual([
      { number: 1, state: 'withdrawn' },
      { number: 2, state: 'waiting' },
    ]);
  });

  test('is reviewed by who supervises that neighbourhood, not by another sergeant or the owner', async () => {
    const { submission } = await waiting();
    expect(await refusalOf(review(submission, people().otherSergeant, 'approved'))).toBe(
      'not_the_supervisor',
    );
    expect(await refusalOf(review(submission, people().officer, 'approved'))).toBe('not_the_supervisor');
    expect(await refusalOf(review(submission, people().sergeant, 'approved'))).toBe('allowed');
  });

  test('is reviewed by whoever covers for the supervisor', async () => {
    const { submission } = await waiting();
    await open.sql`insert into absence (member_id, deputy_id, from_date, until_date)
      values (${people().sergeant.member}, ${people().otherSergeant.member}, private.today(), private.today() + 7)`;
    expect(await refusalOf(review(submission, people().otherSergeant, 'approved'))).toBe('allowed');
  });

  test('is not reviewed by anybody who wrote in the stage, even what was since replaced', async () => {
    const id = await logged();
    await answer(id, 'harm', { body: "The sergeant's words" }, people().sergeant, 1);
    await answer(id, 'harm', { body: "The officer's words" }, people().officer, 2);
    await fill(id, 'scanning', people().officer);
    const { id: submission } = await submit(id, people().officer);
    expect(await refusalOf(review(submission, people().sergeant, 'approved'))).toBe('own_work');
    expect(await refusalOf(review(submission, people().inspector, 'approved'))).toBe('allowed');
  });

  test('is not reviewed by its author in another post', async () => {
    const { submission } = await waiting();
    const second = await addPost(open.sql, people().officer.account, {
      unit: open.world.team,
      role: 'supervisor',
      force: 'hampshire',
      neighbourhoods: [open.world.bargate],
    });
    await open.sql`update account set acting_member_id = ${second} where id = ${people().officer.account}`;
    expect(await refusalOf(review(submission, people().officer, 'approved'))).toBe('own_work');
  });

  test("of a sergeant's problem wants an inspector", async () => {
    const { submission } = await waiting(people().sergeant);
    const colleague = people().otherSergeant;
    await open.sql`insert into member_neighbourhood (member_id, neighbourhood_id) values (${colleague.member}, ${open.world.bargate})`;
    expect(await refusalOf(review(submission, colleague, 'approved'))).toBe('inspector_needed');
    expect(await refusalOf(review(submission, people().inspector, 'approved'))).toBe('allowed');
  });

  test('is returned with a reason and words by field, and the stage opens again', async () => {
    const { id, submission } = await waiting();
    expect(await refusalOf(review(submission, people().sergeant, 'returned'))).toBe('reason_needed');
    const reasons = [
      { question_code: 'harm', words: 'To whom?' },
      { question_code: 'why', words: 'Not in this submission' },
    ];
    await review(submission, people().sergeant, 'returned', { p_reason: 'Nearly there', p_reasons: reasons });
    expect(await open.sql`select question_code, words from review_reason`).toEqual([reasons[0]]);
    expect(await refusalOf(answer(id, 'harm', { body: 'Residents of the flats' }, people().officer, 1))).toBe(
      'allowed',
    );
    expect(await refusalOf(review(submission, people().sergeant, 'approved'))).toBe('not_waiting');
  });

  test('escalates once after 7 days, to the inspector of the district', async () => {
    const { submission } = await waiting();
    const escalate = async () => (await open.sql`select private.escalate_reviews() as n`)[0]?.n as number;
    await open.sql`update submission set submitted_at = private.now() - interval '6 days 23 hours'`;
    expect(await escalate()).toBe(0);
    await open.sql`update submission set submitted_at = private.now() - interval '7 days'`;
    expect([await escalate(), await escalate()]).toEqual([1, 0]);
    expect(await open.sql`select escalated_to from submission where id = ${submission}`).toEqual([
      { escalated_to: people().inspector.member },
    ]);
  });
});

describe('reopening', () => {
  const reopen = (id: string, stage: string, by = people().officer, reason = 'New facts') =>
    call(by, 'reopen_stage', { p_problem: id, p_stage: stage, p_reason: reason });

  test('an approved stage is locked until it is reopened with a reason; what was approved stays', async () => {
    const id = await at('response');
    expect(await refusalOf(answer(id, 'harm', { body: 'More' }, people().officer, 1))).toBe('stage_approved');
    expect(await refusalOf(reopen(id, 'scanning', people().officer, ' '))).toBe('reason_needed');
    expect(await refusalOf(reopen(id, 'assessment'))).toBe('stage_not_approved');
    expect(await refusalOf(reopen(id, 'scanning', people().pcso))).toBe('not_the_owner');
    await reopen(id, 'scanning');
    expect(await refusalOf(answer(id, 'harm', { body: 'More' }, people().officer, 1))).toBe('allowed');
    expect(
      await open.sql`select stage, state from submission where problem_id = ${id} order by stage`,
    ).toEqual([
      { stage: 'scanning', state: 'approved' },
      { stage: 'analysis', state: 'approved' },
    ]);
  });

  test('a closed problem comes back, and a waiting submission is withdrawn', async () => {
    const id = await at('closed');
    await reopen(id, 'assessment');
    const [problem] = await open.sql`select stage, closed_at, closure_reason from problem where id = ${id}`;
    expect(problem).toEqual({ stage: 'assessment', closed_at: null, closure_reason: null });
    await submit(id, people().officer, 'resolved');
    await reopen(id, 'response');
    expect(
      await open.sql`select 1 from submission where problem_id = ${id} and state = 'waiting'`,
    ).toHaveLength(0);
  });
});

describe('a frozen answer', () => {
  test('is seen as widely as its grading allows, and changed by nobody', async () => {
    const id = await logged();
    await fill(id, 'scanning', people().officer);
    await answer(
      id,
      'harm',
      { body: 'For the police', grading: { source: 'A', information: '1', handling: '1', reason: 'Closer' } },
      people().officer,
      1,
    );
    await submit(id, people().officer);
    const { housing, sergeant } = people();
    const disclosure =
      await open.sql`insert into disclosure (problem_id, to_organisation_id, gateway, purpose, authorised_by)
      values (${id}, ${open.world.housing}, 's115', 'Solving', ${sergeant.member}) returning id`;
    await open.sql`insert into participation (problem_id, organisation_id, disclosure_id, admitted_by)
      values (${id}, ${open.world.housing}, ${String(disclosure[0]?.id)}, ${sergeant.member})`;
    const seen = async (person: Person) =>
      (
        await as(open.sql, person, () => open.sql`select question_code from submission_answer order by 1`)
      ).map((row) => row.question_code);
    expect(await seen(sergeant)).toContain('harm');
    expect(await seen(housing)).toEqual(['baseline', 'cheers', 'problem_statement', 'sources']);
    for (const statement of ['update submission_answer set body = null', 'delete from submission_answer'])
      expect(await refusalOf(as(open.sql, sergeant, () => open.sql.unsafe(statement)))).toMatch(/^42501/);
  });
});
