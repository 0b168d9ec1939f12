import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../tests/fixtures/acting-as';
import type { Person } from '../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from './evidence-world';
import { mention } from './information/commands';

let world: EvidenceWorld;
let officer: Person;
let council: Person;
let housing: Person;
type Problem = { id: string; reference: string };
type Share = { reference: string; percent: number };

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, council, housing } = world);
  await world.sql`insert into public.rate (force_id, cost_role, pounds_per_hour, period, source)
    values ('testshire', 'pcso', 60, '[2026-01-01,)', 'Finance'), ('testshire', 'warden', 30, '[2026-01-01,)', 'Finance')`;
});
afterAll(() => world.stop());

const token = () => crypto.randomUUID();
const record = async (by: Person, problem: Problem, more: Record<string, unknown> = {}) =>
  (
    (await rpc(by, 'record_attendance', {
      p_form_token: token(),
      p_problem: problem.id,
      p_attendance: {
        started_at: '2026-07-14T17:30:00Z',
        minutes: 60,
        side: 'solution',
        lines: [{ cost_role: 'pcso', people: 2 }],
        ...more,
      },
    })) as { id: string }
  ).id;
const asRead = async (attendance: string) =>
  (await world.sql<{ shares: string }[]>`select private.shares_of(${attendance}) as shares`)[0]?.shares;
const share = async (by: Person, attendance: string, shares: Share[], read?: string, form = token()) =>
  rpc(by, 'share_attendance', {
    p_form_token: form,
    p_attendance: attendance,
    p_as_read: read ?? (await asRead(attendance)),
    p_shares: shares,
  });
const of = (problem: Problem, percent: number): Share => ({ reference: problem.reference, percent });
type Costs = {
  totals: { pounds: number; minutes: number }[];
  lines: { note: string; percent: number; may_share: boolean }[];
};
const costs = async (by: Person, problem: Problem) =>
  (await rpc(by, 'costs_page', { p_reference: problem.reference })) as Costs;
const problems = (count: number) => Promise.all(Array.from({ length: count }, () => world.problem(officer)));
const two = async () => {
  const [here, there] = await problems(2);
  if (!here || !there) throw new Error('No problems were laid.');
  return { here, there };
};

describe('time shared over several problems', () => {
  it('counts in each by its share, with all of it together, and can be shared anew', async () => {
    const { here, there } = await two();
    const id = await record(officer, here);
    await share(officer, id, [of(here, 25), of(there, 75)]);
    expect((await costs(officer, here)).totals).toMatchObject([{ pounds: 30, minutes: 30 }]);
    expect((await costs(officer, there)).totals).toMatchObject([{ pounds: 90, minutes: 90 }]);
    await share(officer, id, [of(here, 100)]);
    expect((await costs(officer, here)).totals).toMatchObject([{ pounds: 120, minutes: 120 }]);
    expect((await costs(officer, there)).totals).toEqual([]);
    const events = await world.sql<{ what: string }[]>`select what from public.audit_event
      where table_name = 'attendance_allocation' and coalesce(after, before) ->> 'attendance_id' = ${id} order by id`;
    expect(events.map(({ what }) => what).sort()).toEqual(['delete', 'insert', 'insert', 'update', 'update']);
  });

  it('shows its shares to who may change them, the problem it was recorded for first', async () => {
    const { here, there } = await two();
    const id = await record(officer, there);
    await share(officer, id, [of(here, 40), of(there, 60)]);
    expect(
      await rpc(officer, 'attendance_shares', { p_reference: here.reference, p_attendance: id }),
    ).toMatchObject({
      as_read: await asRead(id),
      shares: [
        { reference: there.reference, percent: 60, recorded_here: true },
        { reference: here.reference, percent: 40, recorded_here: false },
      ],
      lines: [{ people: 2, cost_role: 'PCSO', organisation: 'police' }],
    });
    const [other] = await problems(1);
    await expect(
      rpc(officer, 'attendance_shares', { p_reference: other?.reference, p_attendance: id }),
    ).rejects.toMatchObject({ code: 'PT404', hint: 'attendance_unknown' });
  });

  it('does the same form once, and refuses shares over those that somebody has saved meanwhile', async () => {
    const { here, there } = await two();
    const id = await record(officer, here);
    const read = await asRead(id);
    const form = token();
    await share(officer, id, [of(here, 25), of(there, 75)], read, form);
    await share(officer, id, [of(here, 25), of(there, 75)], read, form);
    await expect(share(officer, id, [of(here, 100)], read)).rejects.toMatchObject({
      code: 'PT409',
      hint: 'shares_changed',
    });
    expect((await costs(officer, here)).lines).toMatchObject([{ percent: 25 }]);
  });

  it.each([
    ['allocation_not_whole', (here: Problem, there: Problem) => [of(here, 50), of(there, 49.99)]],
    ['allocation_not_whole', () => []],
    ['share_percent', (here: Problem, there: Problem) => [of(here, 100), of(there, 0)]],
    ['share_percent', (here: Problem, there: Problem) => [of(here, 66.666), of(there, 33.334)]],
    ['share_problem_twice', (here: Problem) => [of(here, 50), of(here, 50)]],
    ['share_origin_missing', (_: Problem, there: Problem) => [of(there, 100)]],
    ['share_problem_unknown', (here: Problem) => [of(here, 50), { reference: 'PR-1999-00001', percent: 50 }]],
  ])('is refused with %s', async (hint, shares) => {
    const { here, there } = await two();
    const id = await record(officer, here);
    await expect(share(officer, id, shares(here, there))).rejects.toMatchObject({ code: 'PT400', hint });
    expect((await costs(officer, here)).lines).toMatchObject([{ percent: 100 }]);
  });
});

describe('who shares', () => {
  it('is the organisation whose time it is, over problems where it takes part', async () => {
    const { here, there } = await two();
    await world.admit(here.id, 'council', officer);
    const theirs = await record(council, here, { lines: [{ cost_role: 'warden', people: 1 }] });
    await expect(share(officer, theirs, [of(here, 50), of(there, 50)])).rejects.toMatchObject({
      hint: 'attendance_of_another',
    });
    expect((await costs(officer, here)).lines).toMatchObject([{ may_share: false }]);
    await expect(share(council, theirs, [of(here, 50), of(there, 50)])).rejects.toMatchObject({
      hint: 'share_problem_unknown',
    });
    await world.admit(there.id, 'council', officer);
    expect((await costs(council, here)).lines).toMatchObject([{ may_share: true }]);
    await share(council, theirs, [of(here, 50), of(there, 50)]);
    expect((await costs(council, there)).totals).toMatchObject([{ pounds: 15 }]);
    await world.sql`update public.participation set until_date = now() where problem_id = ${there.id}`;
    await expect(share(council, theirs, [of(here, 100)])).rejects.toMatchObject({
      hint: 'attendance_shared_elsewhere',
    });
    await expect(share(world.auditor, theirs, [of(here, 100)])).rejects.toMatchObject({ code: 'PT403' });
    await expect(share(housing, theirs, [of(here, 100)])).rejects.toMatchObject({ code: 'PT404' });
  });

  it('never links a restricted problem to another', async () => {
    const { here } = await two();
    const secret = await world.problem(officer, { restricted: true });
    const open = await record(officer, here);
    const hidden = await record(officer, secret);
    await expect(share(officer, open, [of(here, 50), of(secret, 50)])).rejects.toMatchObject({
      hint: 'share_problem_restricted',
    });
    await expect(share(officer, hidden, [of(here, 50), of(secret, 50)])).rejects.toMatchObject({
      hint: 'attendance_restricted',
    });
    const stranger = await world.person('officer');
    await expect(share(stranger, open, [of(here, 50), of(secret, 50)])).rejects.toMatchObject({
      hint: 'share_problem_unknown',
    });
  });
});

it('the note and what it names stay with the problem it was recorded for', async () => {
  const { here, there } = await two();
  await world.admit(there.id, 'housing', officer);
  const dean = mention('Dean Harris', 'dean');
  const id = await record(officer, here, { note: `Visit to ${dean.token}`, mentions: [dean.stored] });
  await share(officer, id, [of(here, 50), of(there, 50)]);
  expect((await costs(officer, here)).lines).toMatchObject([{ note: 'Visit to [person 1]' }]);
  expect((await costs(housing, there)).lines).toMatchObject([{ note: '', percent: 50 }]);
  for (const [problem, words] of [
    [here, ['Dean Harris']],
    [there, []],
  ] as const) {
    await rpc(officer, 'give_purpose', {
      p_form_token: token(),
      p_problem: problem.id,
      p_words: 'To plan the visit',
    });
    const shown = (await rpc(officer, 'names_shown', { p_reference: problem.reference })) as {
      words: Record<string, string>;
    };
    expect(Object.values(shown.words)).toEqual(words);
  }
  await expect(
    actingAs(world.sql, housing.accountId, (as) => as`select note from public.attendance`),
  ).rejects.toMatchObject({ code: '42501' });
});
