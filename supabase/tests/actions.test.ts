import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from './evidence-world';

let world: EvidenceWorld;
let officer: Person;
let neighbour: Person;
let council: Person;
let housing: Person;

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, neighbour, council, housing } = world);
});
afterAll(() => world.stop());

const token = () => crypto.randomUUID();

async function add(by: Person, action: Record<string, unknown> = {}): Promise<string> {
  const made = await rpc(by, 'add_action', {
    p_form_token: token(),
    p_problem: world.theProblem.id,
    p_action: { task: 'Fit a lid to the bins', due_on: '2026-01-02', ...action },
  });
  return (made as { id: string }).id;
}

const complete = (by: Person, action: string, done: Record<string, unknown> = {}) =>
  rpc(by, 'complete_action', {
    p_form_token: token(),
    p_action: action,
    p_done: { body: 'Lids fitted', ...done },
  });

type MyActions = Record<'own' | 'others' | 'done', { id: string; overdue: boolean }[]>;
const mine = async (person: Person) => (await rpc(person, 'my_actions')) as MyActions;

describe('adding an action', () => {
  test('gives it to an organisation that works on the problem, and to somebody of it', async () => {
    const id = await add(officer, { organisation_id: council.organisationId, member_id: council.memberId });
    expect((await mine(council)).own.map((row) => row.id)).toContain(id);
  });

  test.each([
    ['no words', { task: ' ' }, 'action_empty'],
    ['no day', { due_on: null }, 'action_without_day'],
    ['somebody of another organisation', () => ({ member_id: council.memberId }), 'action_owner'],
    ['an organisation that takes no part', () => ({ organisation_id: crypto.randomUUID() }), 'action_owner'],
  ])('is refused with %s', async (_name, wrong, hint) => {
    await expect(add(officer, typeof wrong === 'function' ? wrong() : wrong)).rejects.toMatchObject({ hint });
  });

  test('is not for who does not contribute', async () => {
    await expect(add(world.auditor)).rejects.toMatchObject({ hint: 'not_a_contributor' });
  });
});

describe('the list of actions', () => {
  test('has own ones first, the earliest day first, and nothing of other organisations', async () => {
    const late = await add(officer, {
      organisation_id: housing.organisationId,
      member_id: housing.memberId,
      due_on: '2026-01-01',
    });
    const later = await add(officer, {
      organisation_id: housing.organisationId,
      member_id: housing.memberId,
      due_on: '2099-01-01',
    });
    const theirs = await add(officer, { organisation_id: housing.organisationId });
    const list = await mine(housing);
    expect(list.own.map(({ id, overdue }) => [id, overdue])).toEqual([
      [late, true],
      [later, false],
    ]);
    expect(list.others.map(({ id }) => id)).toEqual([theirs]);
    const all = [...(await mine(council)).own, ...(await mine(council)).others].map(({ id }) => id);
    for (const id of [late, later, theirs]) expect(all).not.toContain(id);
  });

  test('shows police those of their own neighbourhoods', async () => {
    const id = await add(officer);
    expect((await mine(officer)).others.map((row) => row.id)).toContain(id);
    expect((await mine(neighbour)).others.map((row) => row.id)).not.toContain(id);
  });
});

describe('the desk of a partner', () => {
  type Desk = Record<'now' | 'news', { id: string; kind: string }[]>;
  const kindsOf = async (person: Person, id: string) => {
    const { now, news } = (await rpc(person, 'open_desk')) as Desk;
    return { now: now.find((row) => row.id === id)?.kind, news: news.find((row) => row.id === id)?.kind };
  };

  test('tells of an action that their organisation was given, long before its day', async () => {
    const unnamed = await add(officer, { organisation_id: council.organisationId, due_on: '2099-01-01' });
    expect(await kindsOf(council, unnamed)).toEqual({ now: 'action_unnamed', news: undefined });
    expect(await kindsOf(housing, unnamed)).toEqual({ now: undefined, news: undefined });
    expect(await kindsOf(officer, unnamed)).toEqual({ now: undefined, news: undefined });
  });

  test('tells of an action that they were given themselves', async () => {
    const named = await add(officer, {
      organisation_id: council.organisationId,
      member_id: council.memberId,
      due_on: '2099-01-01',
    });
    expect(await kindsOf(council, named)).toEqual({ now: undefined, news: 'action_given' });
  });
});

describe('done', () => {
  test('is one save: the action closed, the entry written, time priced, the photograph added and linked', async () => {
    await world.sql`insert into public.rate (force_id, cost_role, pounds_per_hour, period, source) values ('testshire', 'warden', 34, '[2020-01-01,)', 'Finance')`;
    const id = await add(officer, { organisation_id: council.organisationId });
    const upload = await world.upload(council);
    const attendance = {
      minutes: 90,
      side: 'solution',
      lines: [
        { cost_role: 'warden', people: 2 },
        { cost_role: 'volunteer', people: 1 },
      ],
    };
    const { entry_id } = (await complete(council, id, { attendance, uploads: [upload] })) as {
      entry_id: string;
    };
    const [entry] = await world.sql`select kind, body from public.entry where id = ${entry_id}`;
    expect(entry).toEqual({ kind: 'action_done', body: 'Lids fitted' });
    const [action] =
      await world.sql`select status, done_by, done_entry_id from public.action where id = ${id}`;
    expect(action).toEqual({ status: 'done', done_by: council.memberId, done_entry_id: entry_id });
    const lines =
      await world.sql`select l.cost_role, l.cost from public.attendance_line l join public.attendance a on a.id = l.attendance_id where a.entry_id = ${entry_id} order by 1 desc`;
    expect(lines.map(({ cost_role, cost }) => [cost_role, cost])).toEqual([
      ['warden', '102.00'],
      ['volunteer', null],
    ]);
    const links =
      await world.sql`select entry_id, action_id from public.evidence_link where evidence_id = ${upload}`;
    expect(links).toEqual(
      expect.arrayContaining([
        { entry_id, action_id: null },
        { entry_id: null, action_id: id },
      ]),
    );
    expect(await rpc(council, 'action_page', { p_action: id })).toMatchObject({
      status: 'done',
      done_words: 'Lids fitted',
      may_do: false,
      pictures: [{ id: upload }],
    });
    expect((await mine(council)).done.map((row) => row.id)).toContain(id);
  });

  test('makes who did it its owner where nobody was named, within their organisation', async () => {
    const ownerOf = async (id: string) =>
      (await world.sql`select owner_member_id from public.action where id = ${id}`)[0]
        ?.owner_member_id as unknown;
    const gate = async () =>
      (await world.sql`select private.gate_missing(${world.theProblem.id}, 'response') as missing`)[0]
        ?.missing as string[];
    const unnamed = await add(officer, { organisation_id: council.organisationId });
    expect(await gate()).toContain('action_without_owner');
    await complete(council, unnamed);
    expect(await ownerOf(unnamed)).toBe(council.memberId);
    const named = await add(officer, {
      organisation_id: council.organisationId,
      member_id: council.memberId,
    });
    await complete(council, named);
    expect(await ownerOf(named)).toBe(council.memberId);
  });

  test('is done once however often the form is sent', async () => {
    const id = await add(officer);
    const form = { p_form_token: token(), p_action: id, p_done: { body: 'Done' } };
    const both = await Promise.all([
      rpc(officer, 'complete_action', form),
      rpc(officer, 'complete_action', form),
    ]);
    expect(both[0]).toEqual(both[1]);
    await expect(complete(officer, id)).rejects.toMatchObject({ hint: 'action_closed' });
  });

  test('leaves nothing behind when any part of it is refused', async () => {
    const id = await add(officer);
    const entries = () => world.sql`select 1 from public.entry where problem_id = ${world.theProblem.id}`;
    const before = (await entries()).length;
    await expect(
      complete(officer, id, { attendance: { minutes: 30, side: 'solution', lines: [] } }),
    ).rejects.toMatchObject({ hint: 'attendance_people' });
    await expect(complete(officer, id, { uploads: [crypto.randomUUID()] })).rejects.toMatchObject({
      hint: 'upload_gone',
    });
    await expect(complete(officer, id, { happened_at: '2099-01-01T00:00:00Z' })).rejects.toMatchObject({
      hint: 'entry_in_future',
    });
    await expect(complete(officer, id, { body: '' })).rejects.toMatchObject({ hint: 'entry_empty' });
    expect(await entries()).toHaveLength(before);
  });

  test('is for its owner, its organisation and supervisors of the problem', async () => {
    const id = await add(officer, { organisation_id: council.organisationId });
    await expect(complete(housing, id)).rejects.toMatchObject({ hint: 'not_the_action_owner' });
    const secret = await add(council, {
      grading: { handling: '4', reason: 'Staff', review_on: '2099-01-01' },
    });
    await expect(complete(housing, secret)).rejects.toMatchObject({ hint: 'action_unknown' });
    expect(await rpc(housing, 'action_page', { p_action: secret })).toBeNull();
    await expect(complete(await world.person('supervisor'), id)).resolves.toMatchObject({
      reference: world.theProblem.reference,
    });
  });

  test('lets specials and volunteers do their own jobs alone', async () => {
    const special = await world.person('special');
    const own = await add(officer, { member_id: special.memberId });
    const other = await add(officer);
    expect((await mine(special)).own.map(({ id }) => id)).toEqual([own]);
    await expect(complete(special, other)).rejects.toMatchObject({ code: 'PT404' });
    await expect(complete(special, own)).resolves.toMatchObject({ reference: world.theProblem.reference });
  });
});

describe('changing an action', () => {
  test('another day and owner, unless somebody was quicker', async () => {
    const id = await add(officer);
    const change = {
      p_action: id,
      p_version: 1,
      p_change: { due_on: '2099-05-05', organisation_id: council.organisationId },
    };
    await rpc(officer, 'change_action', { ...change, p_form_token: token() });
    expect(await rpc(council, 'action_page', { p_action: id })).toMatchObject({
      due_on: '2099-05-05',
      overdue: false,
      version: 2,
    });
    await expect(rpc(council, 'change_action', { ...change, p_form_token: token() })).rejects.toMatchObject({
      hint: 'stale_version',
    });
  });

  test('dropping it wants a reason, which stays', async () => {
    const id = await add(officer);
    const drop = (reason: string) =>
      rpc(officer, 'drop_action', { p_form_token: token(), p_action: id, p_reason: reason });
    await expect(drop(' ')).rejects.toMatchObject({ hint: 'reason_missing' });
    await drop('The owner did it');
    expect(await rpc(officer, 'action_page', { p_action: id })).toMatchObject({
      status: 'dropped',
      dropped_reason: 'The owner did it',
    });
  });

  test('a partner keeps its own actions, to read, while its agreement is out of date', async () => {
    const id = await add(officer, { organisation_id: housing.organisationId });
    await world.sql`update public.agreement set review_date = private.today()`;
    expect((await mine(housing)).others.map((row) => row.id)).toContain(id);
    await expect(complete(housing, id)).rejects.toMatchObject({ hint: 'not_the_action_owner' });
    await world.sql`update public.agreement set review_date = private.today() + 365`;
  });
});
