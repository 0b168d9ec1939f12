import { describe, expect, test } from 'vitest';
import { callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { loggedProblem, type Person } from './world';

const open = openWorld();

type Part = { id: string; role: string; name: string; may_end: boolean };
type Choice = { member_id: string; name: string };
type Page = { members: Part[]; may_give_parts: boolean; may_be_given_a_part: Choice[] };

const logged = async () =>
  (await callAs(open.sql, open.world.people.officer, 'log_problem', { p_problem: loggedProblem() })) as {
    id: string;
    reference: string;
  };
const page = async (person: Person, reference: string) =>
  (await callAs(open.sql, person, 'people_page', { p_reference: reference })) as Page;
const give = (person: Person, problem: string, role: string, to: Person) =>
  callAs(open.sql, person, 'set_problem_role', { p_problem: problem, p_role: role, p_member: to.member });
const endable = ({ members }: Page) =>
  members.filter(({ may_end }) => may_end).map(({ role, name }) => `${role} ${name}`);

describe('parts in a problem', () => {
  test('the owner ends the parts of helpers, the supervisor any, others none', async () => {
    const { officer, pcso, sergeant, otherSergeant, auditor } = open.world.people;
    const { id, reference } = await logged();
    await give(officer, id, 'deputy', pcso);
    expect(endable(await page(officer, reference))).toEqual(['deputy pcso']);
    expect(endable(await page(sergeant, reference))).toEqual([
      'deputy pcso',
      'lead officer',
      'supervisor sergeant',
    ]);
    for (const person of [otherSergeant, auditor]) {
      const seen = await page(person, reference);
      expect(endable(seen)).toEqual([]);
      expect(seen).toMatchObject({ may_give_parts: false, may_be_given_a_part: [] });
    }
  });

  test('what the page says may be ended is what the command lets them end', async () => {
    const { officer, pcso, sergeant, otherSergeant } = open.world.people;
    for (const person of [officer, sergeant, otherSergeant]) {
      const { id, reference } = await logged();
      await give(officer, id, 'co_lead', pcso);
      for (const { id: part, may_end } of (await page(person, reference)).members) {
        await open.sql`savepoint tried`;
        const answer = await refusalOf(callAs(open.sql, person, 'end_problem_role', { p_role_id: part }));
        expect(answer === 'allowed').toBe(may_end);
        await open.sql`rollback to savepoint tried`;
      }
    }
  });

  test('may be given to the police of the place and to those whose organisation takes part, and to everybody offered', async () => {
    const { officer, sergeant, council } = open.world.people;
    const { id, reference } = await logged();
    const names = async () => (await page(sergeant, reference)).may_be_given_a_part.map(({ name }) => name);
    expect(await names()).toEqual(['inspector', 'officer', 'pcso', 'sergeant']);
    await callAs(open.sql, sergeant, 'admit_organisation', {
      p_problem: id,
      p_organisation: open.world.council,
      p_agreement: open.world.agreement,
      p_gateway: 'Crime and Disorder Act 1998, section 115',
      p_purpose: 'Its wardens patrol there',
    });
    expect(await names()).toEqual(['inspector', 'officer', 'pcso', 'sergeant', 'council']);
    for (const { member_id } of (await page(officer, reference)).may_be_given_a_part)
      expect(
        await refusalOf(
          callAs(open.sql, officer, 'set_problem_role', {
            p_problem: id,
            p_role: 'deputy',
            p_member: member_id,
          }),
        ),
      ).toBe('allowed');
    expect((await page(council, reference)).may_give_parts).toBe(true);
  });

  test('ended by the supervisor, the owner leaves the problem without one', async () => {
    const { sergeant } = open.world.people;
    const { reference } = await logged();
    const lead = (await page(sergeant, reference)).members.find(({ role }) => role === 'lead');
    await callAs(open.sql, sergeant, 'end_problem_role', { p_role_id: lead?.id });
    expect((await page(sergeant, reference)).members.map(({ role }) => role)).toEqual(['supervisor']);
  });
});
