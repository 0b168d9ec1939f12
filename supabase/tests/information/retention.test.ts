import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from './commands';

let world: SmallWorld;
let officer: Person, keeper: Person, auditor: Person;
let problem: { id: string; reference: string };
let entry: string;
const known: Record<string, string> = {};

/** Logs an entry that names two people, years ago. */
async function nameTwo(when: string) {
  const [dean, amir] = [mention('Dean Harris'), mention('Amir Khan')];
  entry = await logEntry(officer, problem.id, {
    kind: 'patrol',
    body: `${dean.token} shouted at ${amir.token} by the shelter.`,
    happened_at: '2026-01-01T10:00:00Z',
    source: 'B',
    information: '2',
    handling: '2',
    mentions: [dean.stored, amir.stored],
  });
  for (const [name, { id }] of Object.entries({ dean, amir })) {
    const [row] =
      await world.sql`update public.mention set created_at = ${when} where id = ${id} returning identity_id`;
    known[name] = String(row?.identity_id);
  }
  await world.sql`update public.identity set created_at = ${when} where id in ${world.sql(Object.values(known))}`;
}

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  keeper = await world.person('information_manager');
  auditor = await world.person('auditor');
  problem = await world.problem(officer);
  await nameTwo('2015-03-01');
});
afterAll(() => world.stop());

type Queue = {
  entries: number;
  problems: { reference: string; entries: number; due_on: string; title: string | null }[];
};
const queue = async (person: Person, days = 28) =>
  (await person.client.rpc('retention_queue', { p_days: days })).data as Queue;
const keep = (person: Person, identities: string[], next: string) =>
  person.client.rpc('keep_entries', {
    p_form_token: randomUUID(),
    p_problem: problem.id,
    p_identities: identities,
    p_reason: 'Still a risk to neighbours.',
    p_next_review_on: next,
  });
const erase = (person: Person, rest: { identities?: string[]; evidence?: string[]; reason?: string }) =>
  person.client.rpc('erase_personal', {
    p_form_token: randomUUID(),
    p_problem: problem.id,
    p_basis: 'retention',
    p_reason: rest.reason ?? 'The clear period is over.',
    p_identities: rest.identities ?? [],
    p_places: [],
    p_particulars: [],
    p_evidence: rest.evidence ?? [],
  });
const inYears = (years: number) => `${new Date().getFullYear() + years}-06-01`;

describe('the queue of reviews', () => {
  it('has what no text has mentioned for the clear period of its group', async () => {
    const { problems } = await queue(keeper);
    expect(problems).toEqual([
      expect.objectContaining({ reference: problem.reference, entries: 2, due_on: '2021-03-01' }),
    ]);
    expect((await queue(auditor)).entries).toBe(2);
    for (const role of ['officer', 'supervisor', 'administrator'] as const) {
      const person = role === 'officer' ? officer : await world.person(role);
      expect((await person.client.rpc('retention_queue', {})).error?.hint).toBe('role_not_allowed');
    }
  });

  it('stands on the desk of the information manager alone', async () => {
    const desk = async (person: Person) => JSON.stringify((await person.client.rpc('open_desk', {})).data);
    expect(await desk(keeper)).toContain('Review 2 entries on people that are kept');
    for (const person of [officer, auditor]) expect(await desk(person)).not.toContain('retention_due');
  });

  it('lets an entry go that is kept, until the day that was set, and no longer than ten years', async () => {
    expect((await keep(keeper, [known.amir ?? ''], '2001-01-01')).error?.hint).toBe('review_date_invalid');
    expect((await keep(keeper, [known.amir ?? ''], inYears(11))).error?.hint).toBe('review_date_invalid');
    expect((await keep(keeper, [randomUUID()], inYears(3))).error?.hint).toBe('identity_unknown');
    expect((await keep(officer, [known.amir ?? ''], inYears(3))).error?.hint).toBe('role_not_allowed');
    expect((await keep(keeper, [known.amir ?? ''], inYears(3))).error).toBeNull();
    expect((await queue(keeper)).entries).toBe(1);
    expect((await queue(keeper, 3660)).entries).toBe(2);
  });

  it('follows the group of the entry, and the period that the force sets for it', async () => {
    const args = { p_form_token: randomUUID(), p_problem: problem.id, p_identities: [known.dean ?? ''] };
    await keeper.client.rpc('set_retention_group', { ...args, p_group: '1' });
    expect((await queue(keeper)).problems[0]?.due_on).toBe('2025-03-01');
    const period = { p_code: '1', p_clear_years: 60, p_then_years: 10, p_source: 'Our own schedule' };
    const first = await keeper.client.rpc('set_clear_period', {
      ...period,
      p_form_token: randomUUID(),
      p_version: 1,
    });
    expect(first.error).toBeNull();
    expect((await queue(keeper)).entries).toBe(0);
    const stale = await keeper.client.rpc('set_clear_period', {
      ...period,
      p_form_token: randomUUID(),
      p_version: 1,
    });
    expect(stale.error?.hint).toBe('stale_version');
    await keeper.client.rpc('set_clear_period', {
      ...period,
      p_clear_years: 6,
      p_form_token: randomUUID(),
      p_version: 2,
    });
    expect((await queue(keeper)).problems[0]?.due_on).toBe('2021-03-01');
  });

  it('says nothing of a restricted problem but that it has entries due, until it is opened', async () => {
    await world.sql`update public.problem set restricted = true where id = ${problem.id}`;
    expect((await queue(keeper)).problems[0]).toMatchObject({ title: null, entries: 1 });
    expect((await queue(auditor)).entries).toBe(0);
    const page = { p_reference: problem.reference };
    expect((await keeper.client.rpc('retention_page', page)).error?.hint).toBe('problem_unknown');
    const open = (reason: string) =>
      keeper.client.rpc('open_restricted', { p_form_token: randomUUID(), ...page, p_reason: reason });
    expect((await open('because')).error?.hint).toBe('opening_reason_missing');
    expect((await open('Retention review of its dictionary')).error).toBeNull();
    expect((await queue(keeper)).problems[0]?.title).not.toBeNull();
    const told =
      await world.sql`select 1 from private.mail where body_text like '%Retention review of its dictionary%'`;
    expect(told).toHaveLength(1);
    await world.sql`delete from public.restricted_opening where problem_id = ${problem.id}`;
    await world.sql`update public.problem set restricted = false where id = ${problem.id}`;
  });
});

describe('erasing', () => {
  it('is for the information manager, of this problem alone, with a reason', async () => {
    for (const person of [officer, auditor])
      expect((await erase(person, { identities: [known.dean ?? ''] })).error?.hint).toBe('role_not_allowed');
    expect((await erase(keeper, {})).error?.hint).toBe('nothing_chosen');
    expect((await erase(keeper, { identities: [known.dean ?? ''], reason: 'no' })).error?.hint).toBe(
      'retention_reason_missing',
    );
    const other = await world.problem(officer);
    const foreign = mention('Zofia Nowak');
    await logEntry(officer, other.id, {
      kind: 'patrol',
      body: `${foreign.token} waved.`,
      happened_at: '2026-01-01T10:00:00Z',
      source: 'B',
      information: '2',
      handling: '2',
      mentions: [foreign.stored],
    });
    const [identity] = await world.sql`select identity_id from public.mention where id = ${foreign.id}`;
    expect((await erase(keeper, { identities: [String(identity?.identity_id)] })).error?.hint).toBe(
      'nothing_to_erase',
    );
  });

  it('takes the value, every wording and the key, and leaves the text with its label', async () => {
    const keys = () => world.sql`select row_id from personal.value_key where row_id = ${known.dean ?? ''}`;
    expect(await keys()).toHaveLength(1);
    expect((await erase(keeper, { identities: [known.dean ?? ''] })).error).toBeNull();
    expect(await keys()).toHaveLength(0);
    expect(
      await world.sql`select 1 from personal.identity_value where identity_id = ${known.dean ?? ''}`,
    ).toHaveLength(0);
    expect(await world.sql`select 1 from personal.mention_words where words ilike '%harris%'`).toHaveLength(
      0,
    );
    const [text] = await world.sql`select private.shown(body) as body from public.entry where id = ${entry}`;
    expect(text?.body).toBe('[person 1] shouted at [person 2] by the shelter.');
    const words = await officer.client.rpc('known_words', {
      p_problem: problem.id,
      p_text: 'Dean Harris again',
    });
    expect((words.data as { known: unknown[] }).known).toEqual([]);
    expect(await world.sql`select 1 from public.audit_event e where e::text ilike '%harris%'`).toHaveLength(
      0,
    );
  });

  it('is recorded, and leaves the chain of the audit whole', async () => {
    const [row] = await world.sql`select * from public.erasure`;
    expect(row).toMatchObject({ basis: 'retention', identities: [known.dean], erased_by: keeper.memberId });
    const events =
      await world.sql`select what, after from public.audit_event where table_name = 'personal.identity_value' and row_key = ${known.dean ?? ''} order by id`;
    expect(events.map(({ what }) => what)).toEqual(['insert', 'delete']);
    expect(events[1]?.after).not.toHaveProperty('hash');
    await world.sql`select private.run_audit_check()`;
    const [check] = await world.sql`select broken from public.audit_check order by id desc limit 1`;
    expect(check?.broken).toEqual([]);
  });

  it('done again over an older record takes a wording from whoever it then belonged to', async () => {
    const [full, short] = [mention('Gloria Osei', 'gloria'), mention('Gloria', 'gloria')];
    await logEntry(officer, problem.id, {
      kind: 'patrol',
      body: `${full.token} waved, then ${short.token} left.`,
      happened_at: '2026-01-01T10:00:00Z',
      source: 'B',
      information: '2',
      handling: '2',
      mentions: [full.stored, short.stored],
    });
    const kept = {
      id: randomUUID(),
      force_id: 'testshire',
      problem_id: problem.id,
      basis: 'request',
      reason: 'Asked',
    };
    const lists = { places: [], particulars: [], evidence: [], file_keys: [], erased_at: '2026-02-01' };
    const replayed = [
      { ...kept, ...lists, identities: [randomUUID()], mentions: [full.id], erased_by: randomUUID() },
    ];
    await world.sql`select private.follow_erasures(${world.sql.json(replayed)})`;
    await world.sql`select private.follow_erasures(${world.sql.json(replayed)})`;
    expect(
      await world.sql`select v.value from personal.identity_value v join public.mention m using (identity_id)
      where m.id = ${short.id}`,
    ).toEqual([{ value: 'Gloria' }]);
    expect(await world.sql`select 1 from personal.mention_words where words = 'Gloria Osei'`).toHaveLength(0);
  });

  it('takes a file from the store, and refuses one that residents see', async () => {
    const [file] = await world.sql`
      insert into public.evidence (force_id, problem_id, store_key, kind, media_type, bytes, sha256, grading_id, controller_unit_id, created_by)
      select force_id, problem_id, 'x/original', 'picture', 'image/jpeg', 10, ${'a'.repeat(64)}, grading_id, controller_unit_id, created_by
      from public.entry where id = ${entry} returning id`;
    const id = String(file?.id);
    await world.sql`insert into personal.file_name values (${id}, 'Dean at home.jpg')`;
    await world.sql`insert into storage.objects (bucket_id, name) values ('evidence', ${`${id}/original`})`;
    const [summary] = await world.sql`
      insert into public.summary (problem_id, version, state, stage, title, neighbourhood_id, place_words, drafted_by, approved_by, published_at)
      select ${problem.id}, 1, 'published', 'scanning', 'Shelter', neighbourhood_id, 'Here', ${officer.memberId}, ${keeper.memberId}, now()
      from public.problem_neighbourhood where problem_id = ${problem.id} limit 1 returning id`;
    await world.sql`insert into public.summary_picture (summary_id, evidence_id, position, description, store_key)
      values (${String(summary?.id)}, ${id}, 1, 'A shelter', 'p/1')`;
    expect((await erase(keeper, { evidence: [id] })).error?.hint).toBe('evidence_published');
    await world.sql`update public.summary set state = 'withdrawn' where id = ${String(summary?.id)}`;
    const done = await erase(keeper, { evidence: [id] });
    expect((done.data as { file_keys: string[] }).file_keys.sort()).toEqual(
      [`${id}/original`, 'p/1', 'x/original'].sort(),
    );
    expect(await world.sql`select 1 from personal.file_name where evidence_id = ${id}`).toHaveLength(0);
    const removed = await keeper.client.storage.from('evidence').remove([`${id}/original`]);
    expect(removed.error).toBeNull();
    expect(await world.sql`select 1 from storage.objects where name = ${`${id}/original`}`).toHaveLength(0);
    const [erased] = await world.sql<
      { grading_id: string }[]
    >`select grading_id from public.evidence where id = ${id}`;
    const regrade = await officer.client.rpc('regrade_item', {
      p_form_token: randomUUID(),
      p_kind: 'evidence',
      p_item: id,
      p_seen_grading: erased?.grading_id ?? '',
      p_grading: { source: 'B', information: '2', handling: '1', reason: 'Closer' },
    });
    expect(regrade.error?.hint).toBe('evidence_erased');
  });
});
