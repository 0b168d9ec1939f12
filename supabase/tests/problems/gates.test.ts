import { describe, expect, test } from 'vitest';
import { refusalOf } from './calls';
import { openWorld } from './open-world';
import { stageSteps, stages } from './stage-steps';

const open = openWorld();
const { addAction, answer, at, call, cheers, fill, logged, people, review, stageOf, submit } =
  stageSteps(open);

describe('every gate', () => {
  test.each(stages)('%s is submitted and approved when all is there, and moves on', async (stage) => {
    const id = await at(stage);
    await fill(id, stage, people().officer);
    const { id: submission } = await submit(id, people().officer, stage === 'assessment' ? 'resolved' : null);
    expect(await stageOf(id)).toBe(stage);
    await review(submission, people().sergeant, 'approved');
    expect(await stageOf(id)).toBe([...stages, 'closed'][stages.indexOf(stage) + 1]);
  });

  test.each([
    ['scanning', 'cheers', 'cheers_not_met'],
    ['scanning', 'baseline', 'baseline_missing'],
    ['analysis', 'hypothesis', 'hypothesis_untested'],
    ['analysis', 'data', 'other_data_missing'],
    ['analysis', 'cost', 'problem_cost_missing'],
    ['response', 'action', 'action_missing'],
    ['assessment', 'impact', 'impact_missing'],
    ['assessment', 'told', 'community_not_told'],
    ['assessment', 'lessons', 'lesson_missing'],
  ] as const)('%s without %s is refused: %s', async (stage, missing, word) => {
    const id = await at(stage);
    await fill(id, stage, people().officer, missing);
    expect(await refusalOf(submit(id, people().officer, 'resolved'))).toBe(word);
  });

  test('scanning is refused when one of the six tests is not met, or is not explained', async () => {
    const id = await logged();
    const { officer } = people();
    await fill(id, 'scanning', officer, 'cheers');
    await answer(id, 'cheers', { choices: cheers.slice(1), body: 'Five' }, officer);
    expect(await refusalOf(submit(id, officer))).toBe('cheers_not_met');
    await answer(id, 'cheers', { choices: cheers, body: ' ' }, officer, 1);
    expect(await refusalOf(submit(id, officer))).toBe('cheers_not_met');
  });

  test.each([
    [
      'owner_missing',
      (id: string) =>
        open.sql`update problem_role set until_date = now() where problem_id = ${id} and role = 'lead'`,
    ],
    [
      'supervisor_missing',
      (id: string) =>
        open.sql`update problem_role set until_date = now() where problem_id = ${id} and role = 'supervisor'`,
    ],
    ['place_missing', (id: string) => open.sql`delete from place where problem_id = ${id}`],
    ['period_missing', (id: string) => open.sql`update problem set since_on = null where id = ${id}`],
  ] as const)('scanning is refused with %s', async (word, takeAway) => {
    const id = await logged();
    await fill(id, 'scanning', people().officer);
    await takeAway(id);
    // The neighbourhood's sergeant may always submit for an officer who has gone.
    expect(await refusalOf(submit(id, people().sergeant))).toBe(word);
  });

  test('a baseline needs its period', async () => {
    const id = await logged();
    await fill(id, 'scanning', people().officer, 'baseline');
    await answer(id, 'baseline', { amount: 24 }, people().officer);
    expect(await refusalOf(submit(id, people().officer))).toBe('baseline_missing');
  });

  test('police data alone is not enough, and a hypothesis can bring the other source', async () => {
    const id = await at('analysis');
    const { officer } = people();
    await fill(id, 'analysis', officer, 'data', 'hypothesis');
    const words = { statement: 'Seen on CCTV', test: 'Looked', finding: 'Yes', outcome: 'supported' };
    const save = (data_sources: string[]) =>
      call(officer, 'save_hypothesis', {
        p_problem: id,
        p_hypothesis: null,
        p_version: 0,
        p_words: { ...words, data_sources },
      });
    await save(['police_crime']);
    expect(await refusalOf(submit(id, officer))).toBe('other_data_missing');
    await save(['council_cctv']);
    expect(await refusalOf(submit(id, officer))).toBe('allowed');
  });

  test('a hypothesis with an outcome says how it was tested', async () => {
    const id = await at('analysis');
    const untested = {
      p_problem: id,
      p_hypothesis: null,
      p_version: 0,
      p_words: { statement: 'x', outcome: 'supported' },
    };
    expect(await refusalOf(call(people().officer, 'save_hypothesis', untested))).toBe(
      'hypothesis_without_test',
    );
  });

  test('every action that is not dropped needs a person who owns it', async () => {
    const id = await at('response');
    await addAction(id, people().officer, people().officer.member);
    await addAction(id, people().officer, null);
    expect(await refusalOf(submit(id, people().officer))).toBe('action_without_owner');
    await open.sql`update action set status = 'dropped' where owner_member_id is null`;
    expect(await refusalOf(submit(id, people().officer))).toBe('allowed');
  });

  test('being told in future is not being told', async () => {
    const id = await at('assessment');
    await fill(id, 'assessment', people().officer, 'told');
    await answer(id, 'community_told', { body: 'Will be', from_date: '2999-01-01' }, people().officer);
    expect(await refusalOf(submit(id, people().officer, 'resolved'))).toBe('community_not_told');
  });

  test('closing needs a reason from the list', async () => {
    const id = await at('assessment');
    await fill(id, 'assessment', people().officer);
    expect(await refusalOf(submit(id, people().officer))).toBe('closure_reason_missing');
    expect(await refusalOf(submit(id, people().officer, 'bored'))).toBe('kind_unknown');
  });

  test('an approved assessment closes the problem with its reason', async () => {
    const id = await at('closed');
    const [problem] =
      await open.sql`select stage, closure_reason, closed_at is not null as closed from problem where id = ${id}`;
    expect(problem).toEqual({ stage: 'closed', closure_reason: 'reduced', closed: true });
    expect(await refusalOf(submit(id, people().officer))).toBe('problem_closed');
  });

  test('what fell away after submission is looked at again on approval', async () => {
    const id = await logged();
    await fill(id, 'scanning', people().officer);
    const { id: submission } = await submit(id, people().officer);
    await open.sql`update problem_role set until_date = now() where problem_id = ${id} and role = 'lead'`;
    expect(await refusalOf(review(submission, people().sergeant, 'approved'))).toBe('owner_missing');
    expect(
      await refusalOf(review(submission, people().sergeant, 'returned', { p_reason: 'Who owns it?' })),
    ).toBe('allowed');
  });
});
