import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { priceOf } from '../../app/features/costs/pricing';
import type { Person } from '../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from './evidence-world';

let world: EvidenceWorld;
let officer: Person;
let council: Person;
let housing: Person;

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, council, housing } = world);
  await world.sql`insert into public.rate (force_id, cost_role, pounds_per_hour, period, illustrative, source) values
    ('testshire', 'pcso', 40, '[2026-01-01,2026-07-01)', true, 'Example'), ('testshire', 'pcso', 45, '[2026-07-01,)', false, 'Finance'),
    ('testshire', 'warden', 34, '[2026-01-01,)', false, 'Finance')`;
});
afterAll(() => world.stop());

const attendance = (more: Record<string, unknown> = {}) => ({
  started_at: '2026-07-14T17:30:00Z',
  minutes: 90,
  side: 'solution',
  lines: [{ cost_role: 'pcso', people: 2 }],
  ...more,
});
const record = (by: Person, more: Record<string, unknown> = {}, problem = world.theProblem) =>
  rpc(by, 'record_attendance', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem.id,
    p_attendance: attendance(more),
  });

type Total = {
  organisation: string;
  side: string;
  pounds: number;
  minutes: number;
  unpriced_minutes: number;
  illustrative: boolean;
};
type Costs = {
  totals: Total[];
  lines: { pounds: number | null; pounds_per_hour: number | null }[];
  total: number;
};
const costs = async (person: Person, problem = world.theProblem) =>
  (await rpc(person, 'costs_page', { p_reference: problem.reference })) as Costs;

describe('time', () => {
  test('is priced by the rate in force that day in London, which stays with the line', async () => {
    const problem = await world.problem(officer);
    await record(officer, { started_at: '2026-06-30T22:59:00Z' }, problem);
    await record(officer, { started_at: '2026-06-30T23:01:00Z' }, problem);
    expect(
      (await costs(officer, problem)).lines.map(({ pounds, pounds_per_hour }) => [pounds_per_hour, pounds]),
    ).toEqual([
      [45, 135],
      [40, 120],
    ]);
    await world.sql`update public.rate set pounds_per_hour = 99 where cost_role = 'pcso'`;
    expect((await costs(officer, problem)).lines.map(({ pounds }) => pounds)).toEqual([135, 120]);
    await world.sql`update public.rate set pounds_per_hour = case when lower(period) = '2026-01-01' then 40 else 45 end where cost_role = 'pcso'`;
  });

  test('without a rate counts as hours not yet priced, never as nothing', async () => {
    const problem = await world.problem(officer);
    await record(
      officer,
      {
        lines: [
          { cost_role: 'pcso', people: 1 },
          { cost_role: 'analyst', people: 1 },
        ],
      },
      problem,
    );
    expect((await costs(officer, problem)).totals).toEqual([
      {
        organisation: 'police',
        side: 'solution',
        pounds: 67.5,
        minutes: 180,
        unpriced_minutes: 90,
        illustrative: false,
      },
    ]);
  });

  test('has the price that the rule of pricing.ts gives', async () => {
    const [{ id } = { id: '' }] = await world.sql<{ id: string }[]>`select id from public.attendance limit 1`;
    const [rate] = await world.sql`select id from public.rate limit 1`;
    const cases = [
      [1, 1, '0.30'],
      [1, 1, '0.29'],
      [3, 47, '68.37'],
      [500, 10_080, '999.99'],
      [7, 13, '0.01'],
    ] as const;
    for (const [people, minutes, pounds] of cases) {
      const [line] =
        await world.sql`insert into public.attendance_line (attendance_id, organisation_id, cost_role, people, minutes, rate_id, pounds_per_hour)
        values (${id}, ${officer.organisationId}, 'pcso', ${people}, ${minutes}, ${rate?.id}, ${pounds}) returning cost`;
      expect(line?.cost).toBe(priceOf(people, minutes, pounds));
    }
  });

  test('is told apart by organisation and side; illustrative rates are marked', async () => {
    const problem = await world.problem(officer);
    await world.admit(problem.id, 'council', officer);
    await record(officer, { side: 'problem', started_at: '2026-02-01T10:00:00Z' }, problem);
    await record(council, { lines: [{ cost_role: 'warden', people: 1 }] }, problem);
    expect(
      (await costs(officer, problem)).totals.map((total) => [
        total.organisation,
        total.side,
        total.pounds,
        total.illustrative,
      ]),
    ).toEqual([
      ['council', 'solution', 51, false],
      ['police', 'problem', 120, true],
    ]);
  });

  test('shared between problems adds up to the whole', async () => {
    const [first, second] = [await world.problem(officer), await world.problem(officer)];
    const { id } = (await record(officer, {}, first)) as { id: string };
    await world.sql.begin(async (sql) => {
      await sql`update public.attendance_allocation set percent = 25 where attendance_id = ${id}`;
      await sql`insert into public.attendance_allocation values (${id}, ${second.id}, 75)`;
    });
    expect((await costs(officer, first)).totals[0]).toMatchObject({ pounds: 33.75, minutes: 45 });
    expect((await costs(officer, second)).totals[0]).toMatchObject({ pounds: 101.25, minutes: 135 });
    await expect(
      world.sql`update public.attendance_allocation set percent = 20 where attendance_id = ${id} and problem_id = ${first.id}`,
    ).rejects.toMatchObject({ code: 'PT400' });
  });

  test('of code 4 counts only for its own organisation', async () => {
    const problem = await world.problem(officer);
    await world.admit(problem.id, 'housing', officer);
    await record(officer, { grading: { handling: '4', reason: 'Covert', review_on: '2099-01-01' } }, problem);
    expect((await costs(officer, problem)).total).toBe(1);
    expect(await costs(housing, problem)).toMatchObject({ total: 0, totals: [], lines: [] });
  });

  test.each([
    ['no minutes', { minutes: null }, 'attendance_minutes'],
    ['a week and a minute', { minutes: 10081 }, 'attendance_minutes'],
    ['no side', { side: 'both' }, 'attendance_side'],
    ['nobody', { lines: [] }, 'attendance_people'],
    ['no people', { lines: [{ cost_role: 'pcso', people: 0 }] }, 'attendance_people'],
    ['an unknown role', { lines: [{ cost_role: 'wizard', people: 1 }] }, 'kind_unknown'],
    [
      'a strange organisation',
      { lines: [{ cost_role: 'pcso', people: 1, organisation_id: crypto.randomUUID() }] },
      'attendance_organisation',
    ],
    ['the future', { started_at: '2099-01-01T00:00:00Z' }, 'entry_in_future'],
    ['no beginning', { started_at: null }, 'entry_in_future'],
  ])('with %s is refused', async (_name, wrong, hint) => {
    await expect(record(officer, wrong)).rejects.toMatchObject({ hint });
  });

  test('is not recorded by who may only read, nor seen by who may not know of the problem', async () => {
    await expect(record(world.auditor)).rejects.toMatchObject({ hint: 'not_a_contributor' });
    const secret = await world.problem(officer, { restricted: true });
    await expect(costs(council, secret)).rejects.toMatchObject({ code: 'PT404' });
  });
});
