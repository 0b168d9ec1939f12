import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';

let world: SmallWorld;
let author: Person, supervisor: Person, keeper: Person, council: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  author = await world.person('officer');
  supervisor = await world.person('supervisor');
  keeper = await world.person('information_manager');
  council = await world.person('partner', 'council');
  problem = await world.problem(author);
  await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by)
    values (${problem.id}, 'scanning', 1, 'approved', ${author.memberId})`;
  await publish();
});
afterAll(() => world.stop());

const token = () => ({ p_form_token: randomUUID() });
const said = ({ error }: { error: { hint: string } | null }) => error?.hint ?? 'done';

/** Saves, sends and approves a page that names no organisation. */
async function publish(): Promise<void> {
  const saved = await author.client.rpc('save_summary', {
    ...token(),
    p_problem: problem.id,
    p_edit_version: null,
    p_title: 'Bins set alight',
    p_the_problem: 'Bins were set alight.',
    p_found_out: '',
    p_did: '',
    p_changed: '',
    p_learned: '',
    p_organisations: [],
  });
  const { edit_version: p_edit_version } = saved.data as { edit_version: number };
  const sent = { ...token(), p_problem: problem.id, p_edit_version };
  expect(said(await author.client.rpc('submit_summary', sent))).toBe('done');
  const approved = { ...token(), p_problem: problem.id, p_edit_version, p_answers: [] };
  expect(said(await supervisor.client.rpc('approve_with_answers', approved))).toBe('done');
}

describe('a challenge of a published page', () => {
  const challenge = async (p_kind = 'about_me', p_reference = problem.reference) =>
    world.anonymous.rpc('challenge_summary', {
      p_reference,
      p_kind,
      p_words: 'That boy is my son Dean Harris.',
      p_contact: 'mum@example.org',
    });
  const open = async (person: Person) =>
    (await person.client.rpc('open_challenges', { p_problem: problem.id })).data as {
      id: string;
      words: string;
    }[];
  const decide = async (person: Person, id: string, p_outcome: string, p_answer = false) =>
    said(
      await person.client.rpc('decide_challenge', {
        ...token(),
        p_challenge: id,
        p_outcome,
        p_answer,
        p_words: 'We have looked at every word again.',
      }),
    );

  it('comes from anybody, is read by who decides alone, and each reading is an event', async () => {
    expect(said(await challenge('about_me', 'PR-1999-00001'))).toBe('not_found');
    expect(said(await challenge('rude'))).toBe('challenge_kind_missing');
    expect(said(await challenge())).toBe('done');
    expect(await open(author)).toEqual([]);
    expect(await open(council)).toEqual([]);
    for (const person of [supervisor, keeper])
      expect((await open(person))[0]?.words).toBe('That boy is my son Dean Harris.');
    expect(await world.sql`select 1 from public.audit_event where what = 'read challenges'`).toHaveLength(2);
    expect(
      await world.sql`select 1 from public.audit_event e where e::text like '%Dean Harris%'`,
    ).toHaveLength(0);
  });

  const page = async (p_version?: number) =>
    (await world.anonymous.rpc('published_summary', { p_reference: problem.reference, p_version })).data;
  const listed = async () =>
    JSON.stringify((await world.anonymous.rpc('published_summaries', { p_limit: 200 })).data);
  const neighbourhood = async () =>
    JSON.stringify(
      (await world.anonymous.rpc('neighbourhood_page', { p_force: 'test', p_code: 'here' })).data,
    );
  const desk = async (person: Person) => JSON.stringify((await person.client.rpc('open_desk', {})).data);
  const away = async (person: Person, p_challenge: string, p_away: boolean) =>
    said(await person.client.rpc('set_page_away', { ...token(), p_challenge, p_away }));

  it('keeps the page from residents while it is looked at, where it tells of a person at once', async () => {
    const [first] = await open(keeper);
    const id = first?.id ?? '';
    expect(await page()).toEqual({ away_since: expect.any(String) });
    expect(await page(1)).toEqual({ away_since: expect.any(String) });
    for (const read of [await listed(), await neighbourhood()]) expect(read).not.toContain(problem.reference);
    for (const person of [keeper, supervisor]) expect(await desk(person)).toContain('challenge_away');
    for (const person of [author, council]) expect(await desk(person)).not.toContain('challenge_away');
    expect(await away(author, id, false)).toBe('challenge_unknown');
    expect(await away(council, id, false)).toBe('challenge_unknown');
    const { error } = await world.anonymous.rpc('set_page_away', {
      ...token(),
      p_challenge: id,
      p_away: false,
    });
    expect(error).not.toBeNull();
    expect(await away(keeper, id, false)).toBe('done');
    expect(await page()).toMatchObject({ title: expect.any(String) });
    expect(await listed()).toContain(problem.reference);
    expect(await away(supervisor, id, true)).toBe('done');
    expect(await page()).toEqual({ away_since: expect.any(String) });
  });

  it('gives the page back when it stays; the same version is not taken away by itself again', async () => {
    const [first] = await open(keeper);
    expect(await decide(keeper, first?.id ?? '', 'stays')).toBe('done');
    expect(await page()).toMatchObject({ title: expect.any(String) });
    expect(said(await challenge('wrong'))).toBe('done');
    expect(said(await challenge('about_somebody'))).toBe('done');
    expect(await page()).toMatchObject({ title: expect.any(String) });
    const [last, wrong] = await open(keeper);
    expect(await decide(keeper, wrong?.id ?? '', 'stays', true)).toBe('done');
    expect(last?.id).toBeDefined();
  });

  it('answers whoever left a mail address, with nothing of what they wrote, and for nobody else to read', async () => {
    const [mail, ...others] =
      await world.sql`select id, to_address, subject, body_text from private.mail where to_resident`;
    expect(others).toEqual([]);
    expect(mail?.to_address).toBe('mum@example.org');
    expect(mail?.body_text).toContain('The page stays as it is.');
    expect(JSON.stringify(mail)).not.toContain('Dean');
    expect(mail?.subject).not.toContain('PR-');
    const administrator = await world.person('administrator');
    const list = await administrator.client.rpc('mail_list', {});
    expect(list.error).toBeNull();
    expect(JSON.stringify(list.data)).not.toContain('mum@example.org');
    const read = await administrator.client.rpc('read_mail', { p_mail: String(mail?.id) });
    expect(read.error?.hint).toBe('mail_unknown');
    const decided = (await open(keeper)).find((one) => 'answer' in one && one.answer === 'waiting');
    expect(decided).toMatchObject({ may_answer: true });
    const { data } = await world.anonymous.rpc('challenge_summary', {
      p_reference: problem.reference,
      p_kind: 'other',
      p_words: 'Ring me about it.',
      p_contact: '07700 900123',
    });
    expect(data).not.toBeNull();
    const rung = (await open(keeper)).find(({ words }) => words === 'Ring me about it.');
    expect(rung).toMatchObject({ may_answer: false });
    expect(await decide(keeper, rung?.id ?? '', 'stays', true)).toBe('challenge_without_address');
    expect(await decide(keeper, rung?.id ?? '', 'stays')).toBe('done');
  });

  it('is decided with a reason, once, and only as it was done', async () => {
    const [first] = await open(keeper);
    const id = first?.id ?? '';
    expect(await decide(author, id, 'stays')).toBe('challenge_unknown');
    expect(await decide(keeper, id, 'withdrawn')).toBe('challenge_not_done');
    await keeper.client.rpc('withdraw_summary', {
      ...token(),
      p_problem: problem.id,
      p_reason: 'It is being looked at.',
    });
    expect(await decide(keeper, id, 'withdrawn')).toBe('done');
    expect(await decide(supervisor, id, 'stays')).toBe('challenge_decided');
    expect(said(await challenge())).toBe('not_found');
  });
});
