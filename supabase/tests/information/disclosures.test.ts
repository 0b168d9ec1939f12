import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry } from './commands';

let world: SmallWorld;
let officer: Person;
let sergeant: Person;
let warden: Person;
let colleague: Person;
let keeper: Person;
let problem: { id: string; reference: string };
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  sergeant = await world.person('supervisor');
  warden = await world.person('partner', 'council');
  colleague = await world.person('partner', 'council');
  keeper = await world.person('information_manager');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'council', sergeant);
});
afterAll(() => world.stop());

const own = { source: 'B', information: '2', handling: '4', reason: 'Ours alone', review_on: '2999-01-01' };
const logged = (grading: Record<string, string> = own) =>
  logEntry(officer, problem.id, { body: 'Seen from the flats.', grading });
const reads = async (reader: Person, entry: string) =>
  (await reader.client.from('entry').select('id').eq('id', entry)).data?.length === 1;
const share = (by: Person, entry: string, more: Record<string, string | string[]> = {}) =>
  by.client.rpc('record_disclosure', {
    p_form_token: form(),
    p_problem: problem.id,
    p_disclosure: {
      items: [{ kind: 'entry', id: entry }],
      organisation_id: warden.organisationId,
      gateway: 's115',
      reason: 'They hold the tenancy.',
      ...more,
    },
  });
const idOf = (data: unknown) => (data as { id: string }).id;
const register = async (filters: Record<string, string>) => {
  const { data } = await keeper.client.rpc('disclosure_register', { p_filters: filters });
  return data as { total: number; rows: { id: string; items: string; ended_on: string | null }[] };
};

describe('a disclosure of an item', () => {
  it('lets the recipient read it until it is ended, and stands in the register', async () => {
    const entry = await logged();
    expect(await reads(warden, entry)).toBe(false);
    const shared = await share(sergeant, entry);
    expect(shared.error).toBeNull();
    expect(await reads(warden, entry)).toBe(true);
    const found = await register({ problem: problem.reference, kind: 'item', gateway: 's115' });
    expect(found.rows.find(({ id }) => id === idOf(shared.data))).toMatchObject({
      items: 'entry',
      ended_on: null,
    });
    const ended = await sergeant.client.rpc('end_disclosure', {
      p_form_token: form(),
      p_disclosure: idOf(shared.data),
      p_reason: 'The tenancy ended.',
    });
    expect(ended.error).toBeNull();
    expect(await reads(warden, entry)).toBe(false);
    expect((await register({ state: 'ended' })).rows.map(({ id }) => id)).toContain(idOf(shared.data));
  });

  it('for a named member is for nobody else of the organisation', async () => {
    const entry = await logged();
    expect((await share(sergeant, entry, { members: [warden.memberId] })).error).toBeNull();
    expect([await reads(warden, entry), await reads(colleague, entry)]).toEqual([true, false]);
    expect((await share(sergeant, entry, { members: [officer.memberId] })).error?.hint).toBe(
      'recipient_unknown',
    );
  });

  it('is authorised by somebody who answers for the item and did not write it', async () => {
    const entry = await logged();
    expect((await share(officer, entry)).error?.hint).toBe('not_the_discloser');
    expect((await share(warden, entry, { organisation_id: officer.organisationId })).error?.hint).toBe(
      'item_unknown',
    );
    const theirs = await logEntry(sergeant, problem.id, { body: 'Mine.', grading: own });
    expect((await share(sergeant, theirs)).error?.hint).toBe('not_the_discloser');
    expect((await share(sergeant, entry, { gateway: 'other' })).error?.hint).toBe('gateway_missing');
    expect((await share(sergeant, entry, { reason: ' ' })).error?.hint).toBe('disclosure_purpose_missing');
  });

  it('of an entry shares neither its pictures nor its time, which stand under the same grading', async () => {
    const entry = await logEntry(officer, problem.id, {
      body: 'Patrol.',
      grading: own,
      attendance: { minutes: 30, side: 'solution', lines: [{ cost_role: 'pcso', people: 1 }] },
    });
    expect((await share(sergeant, entry)).error).toBeNull();
    expect(await reads(warden, entry)).toBe(true);
    const { data } = await warden.client.from('attendance').select('id').eq('entry_id', entry);
    expect(data).toEqual([]);
  });

  it('goes along when the item is graded again', async () => {
    const entry = await logged();
    await share(sergeant, entry);
    const [row] = await world.sql<
      { id: string }[]
    >`select grading_id as id from public.entry where id = ${entry}`;
    const regraded = await officer.client.rpc('regrade_item', {
      p_form_token: form(),
      p_kind: 'entry',
      p_item: entry,
      p_seen_grading: row?.id ?? '',
      p_grading: { ...own, source: 'C', reason: 'Heard again' },
    });
    expect(regraded.error).toBeNull();
    expect(await reads(warden, entry)).toBe(true);
  });
});

describe('what repeats an item', () => {
  it('is never left wider than the item: time and pictures of an entry that is graded again go with it', async () => {
    const entry = await logEntry(officer, problem.id, {
      body: 'Patrol.',
      attendance: { minutes: 30, side: 'solution', lines: [{ cost_role: 'pcso', people: 1 }] },
    });
    const time = async () =>
      (await warden.client.from('attendance').select('id').eq('entry_id', entry)).data?.length;
    expect(await time()).toBe(1);
    const [row] = await world.sql<
      { id: string }[]
    >`select grading_id as id from public.entry where id = ${entry}`;
    await officer.client.rpc('regrade_item', {
      p_form_token: form(),
      p_kind: 'entry',
      p_item: entry,
      p_seen_grading: row?.id ?? '',
      p_grading: own,
    });
    expect(await time()).toBe(0);
  });
});

describe('a review date', () => {
  it('puts the item on the desk when it comes, sends one message without its words, and goes with a new grading', async () => {
    const entry = await logged();
    const gradingId = async () => {
      const [row] = await world.sql<
        { id: string }[]
      >`select grading_id as id from public.entry where id = ${entry}`;
      return row?.id ?? '';
    };
    await world.sql`update public.grading set review_on = private.today() where id = ${await gradingId()}`;
    const onDesk = async () => {
      const { data } = await officer.client.rpc('open_desk');
      return (data as { decisions: { kind: string; id: string }[] }).decisions.filter(
        ({ kind }) => kind === 'handling_review',
      );
    };
    const due = await gradingId();
    expect((await onDesk()).map(({ id }) => id)).toEqual([due]);
    await world.sql`select private.remind_of_handling_reviews()`;
    await world.sql`select private.remind_of_handling_reviews()`;
    const mail =
      await world.sql`select body_text from private.mail where subject like 'Handling to be reviewed%'`;
    expect(mail).toHaveLength(1);
    expect(mail[0]?.body_text).not.toContain('flats');
    const page = await officer.client.rpc('item_page', {
      p_reference: problem.reference,
      p_kind: 'grading',
      p_item: due,
    });
    expect(page.data).toMatchObject({ kind: 'entry', id: entry, may_grade: true });
    const again = await officer.client.rpc('regrade_item', {
      p_form_token: form(),
      p_kind: 'entry',
      p_item: entry,
      p_seen_grading: due,
      p_grading: { ...own, reason: 'Still ours' },
    });
    expect(again.error).toBeNull();
    expect(await onDesk()).toEqual([]);
  });
});

describe('what can ground nothing', () => {
  it.each([
    ['D', '2', 'fact_not_grounded'],
    ['B', '5', 'fact_not_grounded'],
    ['C', '4', null],
  ])(
    'source %s, information %s in an analysis that is submitted: %s',
    async (source, information, refused) => {
      const insert = world.sql.begin(async (sql) => {
        const [grading] =
          await sql`insert into public.grading (force_id, problem_id, controller_unit_id, source, information, handling, graded_by)
        values ('testshire', ${problem.id}, ${officer.unitId}, ${source}, ${information}, '2', ${officer.memberId}) returning id`;
        const [submission] = await sql`insert into public.submission (problem_id, stage, number, submitted_by)
        values (${problem.id}, 'analysis', 1, ${officer.memberId}) returning id`;
        await sql`insert into public.submission_answer (submission_id, kind, question_code, position, body, written_by, grading_id, controller_unit_id)
        values (${String(submission?.id)}, 'answer', 'harm', 1, 'Noise', ${officer.memberId}, ${String(grading?.id)}, ${officer.unitId})`;
        await sql`delete from public.submission_answer where submission_id = ${String(submission?.id)}`;
        await sql`delete from public.submission where id = ${String(submission?.id)}`;
      });
      if (refused) await expect(insert).rejects.toMatchObject({ hint: refused });
      else await insert;
    },
  );
});

describe('the scheme of a force', () => {
  it('is of new items; an old grading keeps its own until somebody grades again', async () => {
    const old = await logged({ source: 'C', information: '4', handling: '2' });
    const administrator = await world.person('administrator');
    const chosen = await administrator.client.rpc('choose_grading', {
      p_form_token: form(),
      p_scheme: '3x5x2',
      p_notice: 'To the dedicated source unit, in person.',
    });
    expect(chosen.error).toBeNull();
    const fresh = await logEntry(officer, problem.id, { body: 'Nobody chose.' });
    const codes = async (entry: string) => {
      const [row] = await world.sql`select g.scheme, g.source || g.information || g.handling as codes
        from public.entry e join public.grading g on g.id = e.grading_id where e.id = ${entry}`;
      return row;
    };
    expect(await codes(fresh)).toEqual({ scheme: '3x5x2', codes: '1AP' });
    expect(await codes(old)).toEqual({ scheme: '5x5x5', codes: 'C42' });
    await expect(logged({ source: 'C', information: '4', handling: '1' })).rejects.toThrow(
      'grading_scheme_changed',
    );
    expect(
      (
        await officer.client.rpc('choose_grading', {
          p_form_token: form(),
          p_scheme: '5x5x5',
          p_notice: 'x'.repeat(30),
        })
      ).error?.hint,
    ).toBe('role_not_allowed');
  });
});
