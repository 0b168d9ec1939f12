import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';

let world: SmallWorld;
let author: Person, supervisor: Person, keeper: Person, council: Person, housing: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  author = await world.person('officer');
  supervisor = await world.person('supervisor');
  keeper = await world.person('information_manager');
  council = await world.person('partner', 'council');
  housing = await world.person('partner', 'housing');
  problem = await world.problem(author);
  await world.admit(problem.id, 'council', supervisor);
  await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by)
    values (${problem.id}, 'scanning', 1, 'approved', ${author.memberId})`;
});
afterAll(() => world.stop());

const token = () => ({ p_form_token: randomUUID() });
const said = ({ error }: { error: { hint: string } | null }) => error?.hint ?? 'done';

/** Saves and sends a draft that names the council; gives the version that was sent. */
async function send(words = 'Bins were set alight.'): Promise<number> {
  const [draft] =
    await world.sql`select edit_version from public.summary where problem_id = ${problem.id} and state = 'draft'`;
  const saved = await author.client.rpc('save_summary', {
    ...token(),
    p_problem: problem.id,
    p_edit_version: (draft?.edit_version as number | undefined) ?? null,
    p_title: 'Bins set alight',
    p_the_problem: words,
    p_found_out: '',
    p_did: '',
    p_changed: '',
    p_learned: '',
    p_organisations: [world.organisations.council.id],
  });
  const { edit_version } = saved.data as { edit_version: number };
  expect(
    said(
      await author.client.rpc('submit_summary', {
        ...token(),
        p_problem: problem.id,
        p_edit_version: edit_version,
      }),
    ),
  ).toBe('done');
  return edit_version;
}
const takeBack = () => author.client.rpc('return_summary', { ...token(), p_problem: problem.id });
const approve = async (
  version: number,
  p_answers: { part: string; words: string; question: string; answer: string }[] = [],
) =>
  said(
    await supervisor.client.rpc('approve_with_answers', {
      ...token(),
      p_problem: problem.id,
      p_edit_version: version,
      p_answers,
    }),
  );
async function notice(): Promise<string> {
  const [row] =
    await world.sql`select n.id from public.summary_notice n join public.summary s on s.id = n.summary_id
    where s.state = 'waiting' and n.edit_version = s.edit_version`;
  return String(row?.id);
}
const answer = async (person: Person, p_answer: string, p_words = '') =>
  said(await person.client.rpc('answer_notice', { ...token(), p_notice: await notice(), p_answer, p_words }));

describe('what holds a publication', () => {
  it('is an organisation that is named, until it agrees; only it can answer, and once', async () => {
    const version = await send();
    expect(await approve(version)).toBe('organisation_not_heard');
    expect(await answer(housing, 'agreed')).toBe('notice_unknown');
    expect(await answer(author, 'agreed')).toBe('role_not_allowed');
    expect(await answer(council, 'perhaps')).toBe('notice_answer_missing');
    expect(await answer(council, 'objected')).toBe('reason_missing');
    expect(await answer(council, 'agreed')).toBe('done');
    expect(await answer(council, 'objected', 'On second thoughts')).toBe('notice_closed');
    const desk = await council.client.rpc('open_desk', {});
    expect(JSON.stringify(desk.data)).not.toContain('named_in_summary');
    await takeBack();
  });

  it('is an objection, until the words change or an approver says why they stand', async () => {
    const version = await send();
    const desk = await council.client.rpc('open_desk', {});
    expect(JSON.stringify(desk.data)).toContain('named_in_summary');
    expect(await answer(council, 'objected', 'We did not empty them twice a week.')).toBe('done');
    expect(await approve(version)).toBe('organisation_objects');
    const settle = async (person: Person) =>
      said(
        await person.client.rpc('settle_objection', {
          ...token(),
          p_notice: await notice(),
          p_words: 'The contract says twice a week.',
        }),
      );
    expect(await settle(council)).toMatch(/not_a/);
    expect(await settle(author)).toBe('not_an_approver');
    expect(await settle(supervisor)).toBe('done');
    expect(await settle(supervisor)).toBe('notice_closed');
    await takeBack();
    const { data } = await supervisor.client.rpc('publication_state', { p_reference: problem.reference });
    expect(data).toMatchObject({
      notices: [],
      earlier: [{ answer: 'objected', words: 'We did not empty them twice a week.' }, { answer: 'agreed' }],
    });
    const history = await council.client.rpc('problem_history', { p_problem: problem.id, p_kind: 'summary' });
    for (const told of [
      'We did not empty them twice a week.',
      'Summary sent for approval',
      'Summary taken back to a draft',
    ])
      expect(JSON.stringify(history.data)).toContain(told);
    const outsider = await housing.client.rpc('problem_history', { p_problem: problem.id });
    expect(JSON.stringify(outsider)).not.toContain('Summary sent');
  });

  it('is not silence after five working days, which is recorded', async () => {
    const version = await send();
    const [asked] =
      await world.sql`select due_on - private.today() as days from public.summary_notice where id = ${await notice()}`;
    expect(Number(asked?.days)).toBeGreaterThanOrEqual(7);
    await world.sql`update public.summary_notice set due_on = private.today() - 1 where id = ${await notice()}`;
    const waiting = await notice();
    const early = await supervisor.client.rpc('set_not_before', {
      ...token(),
      p_problem: problem.id,
      p_edit_version: version,
      p_day: '2999-01-01',
      p_reason: 'A trial is coming',
    });
    expect(said(early)).toBe('not_before_too_late');
    await world.sql`update public.summary set not_before = private.today() + 3 where problem_id = ${problem.id} and state = 'waiting'`;
    expect(await approve(version)).toBe('summary_too_early');
    const away = { ...token(), p_problem: problem.id, p_edit_version: version, p_day: null, p_reason: '' };
    expect(said(await supervisor.client.rpc('set_not_before', away))).toBe('done');
    const asks = { part: 'the_problem', words: 'the only bin', question: 'Found easily?' };
    expect(await approve(version, [{ ...asks, answer: 'There are 40 such bins.' }])).toBe('done');
    const [silent] = await world.sql`select answer from public.summary_notice where id = ${waiting}`;
    expect(silent?.answer).toBe('silent');
    const [kept] = await world.sql`select answer, answered_by from public.summary_answer`;
    expect(kept).toEqual({ answer: 'There are 40 such bins.', answered_by: supervisor.memberId });
  });

  it('cannot be passed by the command underneath', async () => {
    const [right] = await world.sql`
      select has_function_privilege('authenticated', 'public.approve_summary(uuid, int, uuid)', 'execute') as given`;
    expect(right?.given).toBe(false);
  });
});

describe('the day before which it must not go out', () => {
  let lead: Person, partner: Person, ours: { id: string; reference: string };
  const dayFrom = async (days: number) =>
    String((await world.sql`select (private.today() + ${days}::int)::text as day`)[0]?.day);
  const hold = async (person: Person, p_day: string | null, p_reason = 'Warrant on Tuesday') =>
    said(
      await person.client.rpc('set_not_before', {
        ...token(),
        p_problem: ours.id,
        p_edit_version: 1,
        p_day,
        p_reason,
      }),
    );
  const stateFor = async (person: Person) =>
    (await person.client.rpc('publication_state', { p_reference: ours.reference })).data as {
      not_before: string | null;
      not_before_reason: string | null;
      may_hold: boolean;
    };

  beforeAll(async () => {
    lead = await world.person('officer');
    partner = await world.person('partner_lead', 'council');
    ours = await world.problem(lead);
    await world.admit(ours.id, 'council', supervisor);
    await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by)
      values (${ours.id}, 'scanning', 1, 'approved', ${lead.memberId})`;
    await lead.client.rpc('save_summary', {
      ...token(),
      p_problem: ours.id,
      p_edit_version: null,
      p_title: 'Bins',
      p_the_problem: 'Bins were set alight.',
      p_found_out: '',
      p_did: '',
      p_changed: '',
      p_learned: '',
      p_organisations: [],
    });
  });

  it('is set, changed and cleared by the organisation of the lead alone, and each change is kept', async () => {
    const [day, later] = [await dayFrom(3), await dayFrom(9)];
    expect(await hold(partner, day)).toBe('not_yours_to_hold');
    expect(await hold(keeper, day)).toBe('done');
    expect(await hold(partner, null)).toBe('not_yours_to_hold');
    expect(await stateFor(author)).toMatchObject({
      not_before: day,
      not_before_reason: 'Warrant on Tuesday',
      may_hold: true,
    });
    expect(await hold(lead, later, 'The trial is put off')).toBe('done');
    expect(await hold(supervisor, null)).toBe('done');
    const kept =
      await world.sql`select not_before::text, set_by from public.summary_hold where problem_id = ${ours.id} order by number`;
    expect(kept).toEqual([
      { not_before: day, set_by: keeper.memberId },
      { not_before: later, set_by: lead.memberId },
      { not_before: null, set_by: supervisor.memberId },
    ]);
  });

  it('is shown to other organisations without its reason, wherever they look', async () => {
    const day = await dayFrom(5);
    expect(await hold(lead, day)).toBe('done');
    expect(await stateFor(partner)).toMatchObject({
      not_before: day,
      not_before_reason: null,
      may_hold: false,
    });
    expect((await partner.client.from('summary_hold').select('reason')).data).toEqual([]);
    expect((await lead.client.from('summary_hold').select('reason')).data?.length).toBeGreaterThan(0);
    const history = JSON.stringify(
      (await partner.client.rpc('problem_history', { p_problem: ours.id })).data,
    );
    expect(history).toContain('not to be published before');
    expect(history).toContain('taken away');
    expect(history).not.toContain('Warrant');
    expect(JSON.stringify((await partner.client.from('summary').select()).data)).not.toContain('Warrant');
  });

  it('can be set by a partner that leads, whose reason no other partner reads, and an approver can change it', async () => {
    await hold(supervisor, null);
    await world.sql`update public.problem_role set member_id = ${partner.memberId} where problem_id = ${ours.id} and role = 'lead'`;
    const day = await dayFrom(4);
    expect(await hold(lead, day)).toBe('not_yours_to_hold');
    expect(await hold(partner, day, 'A hearing of ours')).toBe('done');
    expect((await stateFor(lead)).not_before_reason).toBeNull();
    expect((await stateFor(supervisor)).not_before_reason).toBe('A hearing of ours');
    expect(await hold(supervisor, null)).toBe('done');
  });
});
