import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../tests/fixtures/small-world';
import { rpc, startEvidenceWorld, type EvidenceWorld } from '../evidence-world';
import { logEntry, mention } from './commands';
import type { Item, Pack } from './subject-types';
import { writeOfHim } from './subject-world';

let world: EvidenceWorld;
let manager: Person;
let lead: Person;
let reference: string;
let today: string;
const token = () => crypto.randomUUID();

const items = async () =>
  ((await rpc(manager, 'subject_items', { p_reference: reference })) as { items: Item[] }).items;
const item = async (part: string, words: RegExp = /./) =>
  (await items()).find((one) => one.part === part && words.test(one.words ?? 'unread')) as Item;
const command = (person: Person, name: string, args: Record<string, unknown> = {}) =>
  rpc(person, name, { p_form_token: token(), ...args });
const ofRequest = (name: string, args = {}) => command(manager, name, { p_reference: reference, ...args });
const finish = () => ofRequest('finish_subject_request', { p_told_on: today });
const verdict = (
  decision: string,
  why: Partial<Record<'code' | 'reason', string>> = {},
  blanked: string[] = [],
) => ({
  p_reason_code: why.code ?? '',
  p_reason: why.reason ?? '',
  p_blanked: blanked,
  decision,
});
const decide = (id: string, { decision, ...rest }: ReturnType<typeof verdict>, person = manager) =>
  command(person, 'decide_subject_item', { p_item: id, p_decision: decision, ...rest });
const answer = (id: string, { decision, ...rest }: ReturnType<typeof verdict>, person = lead) =>
  command(person, 'answer_subject_item', { p_item: id, p_answer: decision, ...rest });
const pack = async () => (await rpc(manager, 'subject_pack', { p_reference: reference })) as Pack;

beforeAll(async () => {
  world = await startEvidenceWorld();
  manager = await world.person('information_manager');
  lead = await world.person('partner_lead', 'council');
  await writeOfHim(world);
  today = String((await world.sql`select private.today()::text as day`)[0]?.day);
  ({ reference } = (await command(manager, 'record_subject_request', {
    p_received_on: today,
    p_identity_asked_on: null,
    p_identity_proven_on: today,
    p_details: { name: 'Dean Harris', contact: 'By post' },
  })) as { reference: string });
});
afterAll(() => world.stop());

describe('the items of a request', () => {
  it('are listed once every candidate is decided, from every part of the record, and read as the person would', async () => {
    await ofRequest('find_subject_candidates');
    await expect(ofRequest('gather_subject_items')).rejects.toMatchObject({ hint: 'candidates_undecided' });
    const found = (await rpc(manager, 'subject_candidates', { p_reference: reference })) as {
      candidates: { id: string }[];
    };
    for (const { id } of found.candidates)
      await command(manager, 'decide_subject_candidate', {
        p_candidate: id,
        p_state: 'confirmed',
        p_reason: null,
      });
    await ofRequest('gather_subject_items');
    expect((await items()).map(({ part }) => part).sort()).toEqual(
      [
        ...[
          'disclosure',
          'disclosure',
          'disclosure',
          'entry',
          'entry',
          'entry',
          'evidence',
          'identity_look',
          'identity_role',
          'record_number',
        ],
      ].sort(),
    );
    expect((await item('entry', /shouted/)).words).toBe(
      'Dean Harris shouted at [person 2] by the blue door.',
    );
    expect((await item('evidence')).words).toContain('Shown in this picture.');
    expect((await item('identity_look')).words).toMatch(/To plan the visit/);
    expect((await item('identity_look')).words).not.toMatch(/officer/);
    expect((await item('identity_role')).words).toMatch(/^Recorded as witness from/);
    expect((await item('record_number')).words).toContain('44/0012345P');
    expect((await item('disclosure', /Before/)).words).toContain('Before Dean is seen.');
    expect(await item('disclosure', /somebody else/)).toBeUndefined();
  });

  it('keep the looks of colleagues back by themselves, and nothing else', async () => {
    const decided = (await items()).filter(({ decision }) => decision !== null);
    expect(decided).toMatchObject([
      { part: 'identity_look', decision: 'withheld', reason_code: 'others_rights' },
    ]);
  });

  it('are given, redacted in words or withheld for a reason of the list', async () => {
    const entry = await item('entry', /shouted/);
    await expect(decide(entry.id, verdict('withheld'))).rejects.toMatchObject({
      hint: 'withholding_reason_missing',
    });
    await expect(decide(entry.id, verdict('withheld', { code: 'other' }))).rejects.toMatchObject({
      hint: 'withholding_words_missing',
    });
    await expect(decide(entry.id, verdict('redacted', { code: 'third_party' }))).rejects.toMatchObject({
      hint: 'blanked_words_missing',
    });
    await decide(entry.id, verdict('redacted', { code: 'third_party' }, ['blue door']));
    expect((await item('entry', /shouted/)).words).toBe('Dean Harris shouted at [person 2] by the █████.');
    await decide((await item('evidence')).id, verdict('withheld', { code: 'inquiry' }));
    for (const part of ['identity_role', 'record_number', 'disclosure'])
      for (const one of (await items()).filter((each) => each.part === part))
        await decide(one.id, verdict('given'));
  });
});

describe('an item of another controller', () => {
  it('waits until its controller was asked and has answered', async () => {
    const theirs = await item('entry', /rent/);
    expect(theirs).toMatchObject({ home: false, state: 'to_ask' });
    await expect(decide(theirs.id, verdict('given'))).rejects.toMatchObject({ hint: 'controller_not_asked' });
    await world.sql`delete from private.mail`;
    const asked = await ofRequest('ask_controllers', { p_site_url: 'http://localhost' });
    expect(asked).toEqual({ asked: 1, without_lead: [] });
    await expect(decide(theirs.id, verdict('given'))).rejects.toMatchObject({
      hint: 'controller_not_answered',
    });
    await expect(finish()).rejects.toMatchObject({ hint: 'items_undecided' });
    const mails = await world.sql`select to_address::text, subject, body_text from private.mail`;
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).toContain(reference);
    expect(JSON.stringify(mails)).not.toMatch(/Dean|Harris|rent/);
  });

  it('is shown to its lead by label alone, and to no other organisation or role', async () => {
    const shown = JSON.stringify(await rpc(lead, 'asked_subject_items'));
    expect(shown).toContain('[person 1] owes rent.');
    expect(shown).toContain('[person 1] is watched.');
    expect(shown).not.toMatch(/Dean|Harris|shouted/);
    const housing = await world.person('partner_lead', 'housing');
    expect(((await rpc(housing, 'asked_subject_items')) as { items: unknown[] }).items).toEqual([]);
    const theirs = await item('entry', /rent/);
    await expect(answer(theirs.id, verdict('given'), housing)).rejects.toMatchObject({
      hint: 'subject_item_unknown',
    });
    await expect(rpc(world.council, 'asked_subject_items')).rejects.toMatchObject({
      hint: 'role_not_allowed',
    });
    const own = await item('entry', /shouted/);
    await expect(answer(own.id, verdict('given'))).rejects.toMatchObject({ hint: 'subject_item_unknown' });
  });

  it('is decided by the answer, which the manager may narrow and not widen', async () => {
    const theirs = await item('entry', /rent/);
    await answer(
      theirs.id,
      verdict('redacted', { code: 'third_party', reason: 'The rent is the household’s' }, ['rent']),
    );
    expect(await item('entry', /owes/)).toMatchObject({ decision: 'redacted', words: 'Dean owes █████.' });
    await expect(decide(theirs.id, verdict('given'))).rejects.toMatchObject({
      hint: 'controller_keeps_back',
    });
    await decide(theirs.id, verdict('redacted', { code: 'third_party' }, ['owes']));
    expect(await item('entry', /^Dean █/)).toMatchObject({ words: 'Dean █████ █████.' });
  });

  it('never gives what its controller blanked, whatever was decided in between', async () => {
    const theirs = await item('entry', /^Dean █/);
    await decide(theirs.id, verdict('withheld', { code: 'inquiry' }));
    await decide(theirs.id, verdict('redacted', { code: 'third_party' }, ['owes']));
    expect(await item('entry', /^Dean █/)).toMatchObject({ words: 'Dean █████ █████.' });
  });

  it('blanks words that its controller reads with the label, and refuses what the item does not say', async () => {
    const theirs = await item('entry', /^Dean █/);
    await expect(
      answer(theirs.id, verdict('redacted', { code: 'third_party' }, ['[person 1]  owes', 'the rant'])),
    ).rejects.toMatchObject({ hint: 'blanked_words_not_found' });
    await answer(theirs.id, verdict('redacted', { code: 'third_party' }, ['[Person 1]  owes']));
    expect(await item('entry', /rent/)).toMatchObject({ words: '█████ rent.' });
    await expect(
      decide(theirs.id, verdict('redacted', { code: 'third_party' }, ['Dean'])),
    ).rejects.toMatchObject({ hint: 'blanked_words_not_found' });
    await answer(theirs.id, verdict('redacted', { code: 'third_party' }, ['rent']));
    await decide(theirs.id, verdict('redacted', { code: 'third_party' }, ['owes']));
  });

  it('that its controller keeps to itself is decided unread only after its time, with a reason on record', async () => {
    const quiet = await item('entry', /unread/);
    expect(quiet).toMatchObject({ state: 'waiting', words: null });
    await world.sql`update public.subject_item set answer_due_on = private.today() - 1 where id = ${quiet.id}`;
    expect((await item('entry', /unread/)).state).toBe('overdue');
    await world.sql`delete from private.mail`;
    await world.sql`select private.chase_controllers()`;
    await world.sql`select private.chase_controllers()`;
    const chased =
      await world.sql`select to_address::text as to, subject, body_text from private.mail where subject like 'Overdue%'`;
    expect(new Set(chased.map(({ to }) => to)).size).toBe(chased.length);
    expect(chased.length).toBeGreaterThan(0);
    expect(JSON.stringify(chased)).not.toMatch(/Dean|Harris|watched/);
    await expect(decide(quiet.id, verdict('withheld', { code: 'crime' }))).rejects.toMatchObject({
      hint: 'without_answer_needs_reason',
    });
    const why = 'Chased on two days, no answer came.';
    await expect(decide(quiet.id, verdict('given', { reason: why }))).rejects.toMatchObject({
      hint: 'item_not_readable',
    });
    await decide(quiet.id, verdict('withheld', { code: 'crime', reason: why }));
    expect(await item('entry', /unread/)).toMatchObject({ decision: 'withheld', without_answer: true });
    await expect(answer(quiet.id, verdict('given'))).rejects.toMatchObject({ hint: 'answered_too_late' });
  });
});

describe('a text that was changed after it was decided', () => {
  it('is decided anew, so that nobody is given words that nobody read', async () => {
    const entry = await item('entry', /shouted/);
    const [{ body } = { body: '' }] = await world.sql<{ body: string }[]>`
      select e.body::text from public.entry e join public.subject_item i on i.row_id = e.id where i.id = ${entry.id}`;
    await world.sql`update public.entry set body = ${`${body} The informant lives next door.`} where body = ${body}`;
    await expect(finish()).rejects.toMatchObject({ hint: 'items_undecided' });
    await ofRequest('gather_subject_items');
    expect(await item('entry', /informant/)).toMatchObject({
      id: entry.id,
      decision: null,
      state: 'to_decide',
    });
    await world.sql`update public.entry set body = ${body} where body like '%informant%'`;
    await decide(entry.id, verdict('redacted', { code: 'third_party' }, ['blue door']));
  });
});

describe('the pack', () => {
  it('takes in what was written meanwhile, then freezes what is given and records each disclosure', async () => {
    const late = mention('Dean Harris', 'late');
    const [row] = await world.sql`select identity_id from public.subject_candidate limit 1`;
    await logEntry(world.officer, world.theProblem.id, {
      body: `${late.token} came back.`,
      mentions: [{ ...late.stored, identity_key: String(row?.identity_id) }],
    });
    await expect(finish()).rejects.toMatchObject({ hint: 'items_undecided' });
    await ofRequest('gather_subject_items');
    await decide((await item('entry', /came back/)).id, verdict('given'));
    await finish();
    const given = await pack();
    expect(given.state).toBe('finished');
    expect(given.items.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Dean Harris came back.',
        'Dean Harris shouted at [person 2] by the █████.',
        'Dean █████ █████.',
        null,
      ]),
    );
    const [kept] =
      await world.sql`select given, redacted, withheld, gateway, disclosed_by from public.subject_disclosure`;
    expect(kept).toMatchObject({ given: 6, redacted: 2, withheld: 3, disclosed_by: manager.memberId });
    const register = (filters: Record<string, string>) =>
      rpc(manager, 'disclosure_register', { p_filters: filters }) as Promise<{
        rows: { kind: string; items: string }[];
      }>;
    expect((await register({ kind: 'subject' })).rows).toMatchObject([
      { kind: 'subject', items: '6 given, 2 with words blanked, 3 withheld' },
    ]);
    const others: Record<string, string>[] = [{ kind: 'item' }, { state: 'ended' }, { gateway: 'agreement' }];
    for (const other of others)
      expect((await register(other)).rows.filter(({ kind }) => kind === 'subject')).toEqual([]);
    await expect(ofRequest('gather_subject_items')).rejects.toMatchObject({
      hint: 'subject_request_finished',
    });
    await world.sql`update public.entry set body = 'Changed' where body like '%came back%'`;
    expect((await pack()).items.map(({ words }) => words)).toContain('Dean Harris came back.');
  });

  it('is nobody’s but the information manager’s, and nothing of it stands in what the API exposes', async () => {
    for (const person of [world.officer, world.auditor, lead, world.council])
      await expect(rpc(person, 'subject_pack', { p_reference: reference })).rejects.toMatchObject({
        hint: 'role_not_allowed',
      });
    const rows =
      await world.sql`select to_jsonb(i)::text as all from public.subject_item i union all select to_jsonb(d)::text from public.subject_disclosure d
      union all select to_jsonb(e)::text from public.audit_event e`;
    expect(rows.map((row) => row.all).join('\n')).not.toMatch(/Dean|Harris|Chased|household/);
  });

  it('loses who asked and every word of it when its time is over; what was decided stays', async () => {
    await expect(ofRequest('erase_subject_details')).rejects.toMatchObject({ hint: 'details_still_kept' });
    await world.sql`update public.subject_request set details_until = private.today()`;
    await ofRequest('erase_subject_details');
    const left =
      await world.sql`select 1 from personal.subject_request union all select 1 from personal.subject_item_words`;
    expect(left).toHaveLength(0);
    expect((await pack()).items.length).toBe(11);
  });
});
