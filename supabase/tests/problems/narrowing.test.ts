import { describe, expect, test } from 'vitest';
import { openWorld } from './open-world';
import { callAs } from './calls';
import { loggedProblem } from './world';

const open = openWorld();

/** Lays a deputy, a problem of its own supervisor and an ended post, so that each way into a set is there. */
async function layWays() {
  const { officer, pcso, sergeant, otherSergeant, inspector } = open.world.people;
  for (const person of [officer, pcso])
    await callAs(open.sql, person, 'log_problem', { p_problem: loggedProblem() });
  const { sql } = open;
  await sql`insert into absence (member_id, deputy_id, from_date, until_date)
    values (${sergeant.member}, ${pcso.member}, private.today() - 1, private.today() + 1),
           (${inspector.member}, ${officer.member}, private.today() - 9, private.today())`;
  await sql`update member_neighbourhood set until_date = private.today() where member_id = ${otherSergeant.member}`;
}

describe('what narrows a list says the same as what is asked of one row', () => {
  test('of the neighbourhoods somebody supervises', async () => {
    await layWays();
    const rows = await open.sql<{ said: boolean; asked: boolean }[]>`
      select n.id in (select private.supervised_neighbourhoods(m.id)) as said, private.supervises_neighbourhood(m.id, n.id) as asked
      from member m cross join neighbourhood n`;
    expect(rows.filter(({ said, asked }) => said !== asked)).toEqual([]);
    expect(new Set(rows.map(({ said }) => said))).toEqual(new Set([true, false]));
  });

  test('of the problems somebody supervises', async () => {
    await layWays();
    const rows = await open.sql<{ said: boolean; asked: boolean }[]>`
      select p.id in (select private.supervised_problems(m.id)) as said, private.supervises_problem(m.id, p.id) as asked
      from member m cross join problem p`;
    expect(rows.filter(({ said, asked }) => said !== asked)).toEqual([]);
    expect(new Set(rows.map(({ said }) => said))).toEqual(new Set([true, false]));
  });

  test('of the problems somebody has a part in', async () => {
    await layWays();
    const rows = await open.sql<{ said: boolean; asked: boolean }[]>`
      select p.id in (select private.problems_with_role(m.id, variadic roles)) as said, private.has_problem_role(p.id, m.id, variadic roles) as asked
      from member m cross join problem p cross join (values (array['lead']), (array['supervisor', 'deputy'])) as r (roles)`;
    expect(rows.filter(({ said, asked }) => said !== asked)).toEqual([]);
    expect(new Set(rows.map(({ said }) => said))).toEqual(new Set([true, false]));
  });
});
