import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../app/lib/viewer';
import type { Person } from '../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from './evidence-world';

let world: EvidenceWorld;
let finance: Person;
beforeAll(async () => {
  world = await startEvidenceWorld();
  finance = await world.person('finance');
});
afterAll(() => world.stop());

const token = () => crypto.randomUUID();
type Change = {
  role?: string;
  pounds?: number | null;
  from?: string | null;
  source?: string;
  basis?: string;
  token?: string;
};
const setRate = (by: Person, change: Change = {}) =>
  rpc(by, 'set_rate', {
    p_form_token: change.token ?? token(),
    p_cost_role: change.role ?? 'pcso',
    p_basis: change.basis ?? 'full',
    p_pounds_per_hour: change.pounds === undefined ? 40 : change.pounds,
    p_from: change.from === undefined ? '2026-01-01' : change.from,
    p_source: change.source ?? 'Finance 2026',
    p_illustrative: false,
  });
const price = (by: Person, role: string) =>
  rpc(by, 'price_waiting', { p_form_token: token(), p_cost_role: role }) as Promise<{
    people_minutes: number;
  }>;
const attend = (role: string, day: string, problem = world.theProblem, by = world.officer) =>
  rpc(by, 'record_attendance', {
    p_form_token: token(),
    p_problem: problem.id,
    p_attendance: {
      started_at: `${day}T12:00:00Z`,
      minutes: 60,
      side: 'solution',
      lines: [{ cost_role: role, people: 2 }],
    },
  });
type Card = {
  rates: { cost_role: string; pounds_per_hour: number; from: string; until: string | null; used: boolean }[];
  waiting: { cost_role: string; people_minutes: number; can_be_priced: number; first_day: string }[];
};
const card = async () => (await rpc(finance, 'rate_card')) as Card;
const periods = async (role: string) =>
  (await card()).rates
    .filter(({ cost_role }) => cost_role === role)
    .map(({ from, until, pounds_per_hour }) => [from, until, pounds_per_hour]);
const lines = (role: string) =>
  world.sql`select l.pounds_per_hour::float8 as rate, l.cost::float8 as cost from public.attendance_line l
    join public.attendance a on a.id = l.attendance_id where cost_role = ${role} order by a.started_at`;

describe('a rate', () => {
  it('holds from its day on, ends the one before, and until the next begins', async () => {
    await setRate(finance, { role: 'sergeant', pounds: 50, from: '2026-01-01' });
    await setRate(finance, { role: 'sergeant', pounds: 60, from: '2026-09-01' });
    await setRate(finance, { role: 'sergeant', pounds: 55.5, from: '2026-04-01' });
    await setRate(finance, { role: 'sergeant', pounds: 45, from: '2025-01-01' });
    expect(await periods('sergeant')).toEqual([
      ['2026-09-01', null, 60],
      ['2026-04-01', '2026-08-31', 55.5],
      ['2026-01-01', '2026-03-31', 50],
      ['2025-01-01', '2025-12-31', 45],
    ]);
  });

  it('is put right while it has priced nothing, and stands from then on', async () => {
    await setRate(finance, { role: 'inspector', pounds: 7 });
    await setRate(finance, { role: 'inspector', pounds: 70 });
    expect(await periods('inspector')).toEqual([['2026-01-01', null, 70]]);
    await attend('inspector', '2026-05-01');
    await expect(setRate(finance, { role: 'inspector', pounds: 71 })).rejects.toMatchObject({
      hint: 'rate_in_use',
    });
    await setRate(finance, { role: 'inspector', pounds: 80, from: '2026-04-01' });
    expect(await lines('inspector')).toEqual([{ rate: 70, cost: 140 }]);
    expect((await card()).rates.find(({ pounds_per_hour }) => pounds_per_hour === 70)).toMatchObject({
      used: true,
      until: '2026-03-31',
    });
  });

  it('leaves an event, and the same form twice is one rate', async () => {
    const sent = token();
    await setRate(finance, { role: 'analyst', token: sent });
    await setRate(finance, { role: 'analyst', token: sent });
    expect(await periods('analyst')).toHaveLength(1);
    expect(
      await world.sql`select 1 from public.audit_event where table_name = 'rate' and what = 'insert'
      and member_id = ${finance.memberId} and after ->> 'cost_role' = 'analyst'`,
    ).toHaveLength(1);
  });

  it.each([
    ['rate_amount', { pounds: null }],
    ['rate_amount', { pounds: -1 }],
    ['rate_amount', { pounds: 100_000 }],
    ['rate_from_missing', { from: null }],
    ['rate_source_missing', { source: '  ' }],
    ['rate_basis', { basis: 'net' }],
    ['kind_unknown', { role: 'wizard' }],
  ])('is refused with %s for %o', async (hint, change) => {
    await expect(setRate(finance, change)).rejects.toMatchObject({ hint });
  });

  it.each(roles.filter((role) => role !== 'finance'))('is not for the role %s', async (role) => {
    const person = await world.person(role, role.startsWith('partner') ? 'council' : 'police');
    const refused = { code: 'PT403', hint: 'role_not_allowed' };
    await expect(setRate(person)).rejects.toMatchObject(refused);
    await expect(price(person, 'pcso')).rejects.toMatchObject(refused);
    await expect(rpc(person, 'rate_card')).rejects.toMatchObject(refused);
  });
});

describe('hours without a rate', () => {
  it('wait until finance prices them, each by the rate of its day; priced ones keep theirs', async () => {
    await attend('warden', '2026-02-10');
    await attend('warden', '2026-06-10');
    await attend('warden', '2026-10-10');
    expect((await card()).waiting).toEqual([
      {
        cost_role: 'warden',
        people_minutes: 360,
        first_day: '2026-02-10',
        last_day: '2026-10-10',
        can_be_priced: 0,
      },
    ]);
    await setRate(finance, { role: 'warden', pounds: 30, from: '2026-06-01' });
    await setRate(finance, { role: 'warden', pounds: 33, from: '2026-10-01' });
    expect((await card()).waiting).toMatchObject([{ people_minutes: 360, can_be_priced: 240 }]);
    expect(await lines('warden')).toEqual([
      { rate: null, cost: null },
      { rate: null, cost: null },
      { rate: null, cost: null },
    ]);
    expect(await price(finance, 'warden')).toEqual({ people_minutes: 240 });
    expect(await price(finance, 'warden')).toEqual({ people_minutes: 0 });
    expect(await lines('warden')).toEqual([
      { rate: null, cost: null },
      { rate: 30, cost: 60 },
      { rate: 33, cost: 66 },
    ]);
    const events =
      await world.sql`select 1 from public.audit_event where table_name = 'attendance_line' and what = 'update'
      and member_id = ${finance.memberId}`;
    expect(events).toHaveLength(2);
    expect(
      await world.sql`select 1 from public.audit_event where what = 'price_waiting' and row_key = 'warden'`,
    ).toHaveLength(2);
  });

  it('of a direct rate go on waiting', async () => {
    await attend('volunteer', '2026-05-01');
    await setRate(finance, { role: 'volunteer', basis: 'direct' });
    expect(await price(finance, 'volunteer')).toEqual({ people_minutes: 0 });
  });

  it('of a restricted problem are priced, and never counted for who may not know of it', async () => {
    const secret = await world.problem(world.officer, { restricted: true });
    await attend('paramedic', '2026-05-01', secret);
    expect((await card()).waiting.map(({ cost_role }) => cost_role)).not.toContain('paramedic');
    await setRate(finance, { role: 'paramedic', pounds: 48 });
    expect(await price(finance, 'paramedic')).toEqual({ people_minutes: 0 });
    expect(await lines('paramedic')).toEqual([{ rate: 48, cost: 96 }]);
  });
});
