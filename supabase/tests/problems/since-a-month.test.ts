import { expect, test } from 'vitest';
import { callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { loggedProblem, type Person } from './world';

const open = openWorld();

const log = (person: Person, changes: Record<string, unknown>) =>
  callAs(open.sql, person, 'log_problem', { p_problem: loggedProblem(changes) });

test('keeps a month as its first and its last day, and refuses days the wrong way round', async () => {
  const { officer } = open.world.people;
  const since = (from_date: string, until_date: string | null) => ({
    since_on: from_date,
    answers: [
      { question_code: 'sources', choices: ['residents'] },
      { question_code: 'since_when', from_date, until_date },
    ],
  });
  const { id } = await log(officer, since('2026-06-01', '2026-06-30'));
  expect(
    await open.sql`select p.since_on::text, a.from_date::text, a.until_date::text from problem p
      join stage_answer a on a.problem_id = p.id and a.question_code = 'since_when' where p.id = ${String(id)}`,
  ).toEqual([{ since_on: '2026-06-01', from_date: '2026-06-01', until_date: '2026-06-30' }]);
  expect(await refusalOf(log(officer, since('2026-06-02', '2026-06-01')))).toContain('answer_invalid');
});
