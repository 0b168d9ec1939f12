import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { rpc } from '../evidence-world';
import { logEntry, mention } from './commands';

let world: SmallWorld;
let manager: Person;
let officer: Person;
let reference: string;
const token = () => crypto.randomUUID();

type Candidate = {
  id: string;
  problem: string;
  open: boolean;
  label: string;
  matches: string[];
  state: string;
  said: { words: string[]; beside: { label: string; words: string[] | null }[]; texts: number } | null;
};
const candidates = async () =>
  (
    (await rpc(manager, 'subject_candidates', { p_reference: reference })) as {
      candidates: Candidate[];
    }
  ).candidates;
const search = () =>
  rpc(manager, 'find_subject_candidates', { p_form_token: token(), p_reference: reference });
const decide = (candidate: string, state: string, reason: string | null = null, person = manager) =>
  rpc(person, 'decide_subject_candidate', {
    p_form_token: token(),
    p_candidate: candidate,
    p_state: state,
    p_reason: reason,
  });

/** A problem with one entry: `words` become mentions of kinds in turn. */
async function problemWith(restricted: boolean, ...words: [words: string, kind?: string][]) {
  const problem = await world.problem(officer, { restricted });
  const made = words.map(([said, kind = 'person']) => mention(said, said, kind));
  await logEntry(officer, problem.id, {
    body: `Seen: ${made.map((one) => one.token).join(' and ')}.`,
    mentions: made.map((one) => one.stored),
  });
  return problem;
}

beforeAll(async () => {
  world = await startSmallWorld();
  manager = await world.person('information_manager');
  officer = await world.person('officer');
  const today = String((await world.sql`select private.today()::text as day`)[0]?.day);
  const recorded = await rpc(manager, 'record_subject_request', {
    p_form_token: token(),
    p_received_on: today,
    p_identity_asked_on: null,
    p_identity_proven_on: today,
    p_details: {
      name: 'Dean Harris',
      other_names: 'Deano',
      birth_date: '1992-03-14',
      addresses: '12 Copnor Road, Portsmouth PO3 5AA',
      vehicles: 'AB12 CDE',
      phones: '07700 900123',
      emails: 'dean@example.org',
      contact: 'By post',
    },
  });
  ({ reference } = recorded as { reference: string });
});
afterAll(() => world.stop());

describe('a name of the record answers to the one that asks', () => {
  it.each([
    ['Dean Harris', 'name'],
    ['HARRIS, Dean', 'name'],
    ['Mr Dean Michael Harris', 'name'],
    ['Deán Harris', 'name'],
    ['Dean Haris', 'spelling'],
    ['Deano Harris', 'spelling'],
    ['D Harris', 'initials'],
    ['D.H.', 'initials'],
    ['DH', 'initials'],
    ['Harris', 'surname'],
    ['Dean', 'part_of_name'],
    ['Kelly Harris', null],
    ['Dean Boakye', null],
    ['Zofia Lee', null],
  ])('%s: %s', async (said, match) => {
    const [row] = await world.sql`select private.name_match('Dean Harris', ${said}) as match`;
    expect(row?.match).toBe(match);
  });

  it.each([
    ['14/3/92', true],
    ['14.03.1992', true],
    ['14th March 1992', true],
    ['Mar 14, 92', true],
    ['1992-03-14', true],
    ['140392', true],
    ['born 14 03 1992', true],
    ['3/14/92', false],
    ['14/3/93', false],
    ['14 May 1992', false],
  ])('the day written %s: %s', async (said, same) => {
    const [row] = await world.sql`select private.says_day(${said}, '1992-03-14') as same`;
    expect(row?.same).toBe(same);
  });

  it.each([
    ['17 Acorn Rd', true],
    ['flat 4, 17 Acorn Road PO6 3LR', true],
    ['Apt 4 17 Acorn Road', true],
    ['4, 17 Acorn Road', false],
    ['flat 17, 4 Acorn Road', true],
    ['flat 4, 19 Acorn Road', false],
    ['flat 4, 17 Elm Grove', false],
    ['Acorn Road', false],
  ])('the house at 17 Acorn Road written %s: %s', async (said, same) => {
    const [row] = await world.sql`select private.address_match('17 Acorn Road, Portsmouth', ${said}) as same`;
    expect(row?.same).toBe(same);
  });
});

describe('the search', () => {
  it('finds the person in every problem of the force by any of the details, and proposes alone', async () => {
    const named = await problemWith(false, ['Dean Harris'], ['14/3/92', 'birth_date'], ['Kelly Lee']);
    await problemWith(false, ['12 Copnor Rd', 'address'], ['Femi Boakye']);
    await problemWith(
      false,
      ['0044 7700 900 123', 'phone'],
      ['ab12cde', 'vehicle'],
      ['DEAN@example.org', 'email'],
    );
    await problemWith(false, ['Haris'], ['Zofia Lee']);
    await search();
    const found = await candidates();
    expect(found.map(({ matches }) => matches.join()).sort()).toEqual(
      ['address', 'birth_date', 'email', 'name', 'phone', 'surname', 'vehicle'].sort(),
    );
    expect(found.every(({ state }) => state === 'proposed')).toBe(true);
    const dean = found.find(({ matches }) => matches[0] === 'name');
    expect(dean).toMatchObject({ problem: named.reference, label: '[person 1]', matches: ['name'] });
    // What stands beside the name tells namesakes apart; another person's name stays a label.
    expect(dean?.said).toMatchObject({ words: ['Dean Harris'], texts: 1 });
    expect(dean?.said?.beside).toEqual([
      { label: '[person 2]', kind: 'person', words: null },
      { label: '[birth date 1]', kind: 'birth_date', words: ['14/3/92'] },
    ]);
    const [linked] =
      await world.sql`select count(*)::int as n from personal.identity_value where subject_id is not null`;
    expect(linked?.n).toBe(0);
  });

  it('says of a bare surname that another first name is written, too', async () => {
    const namesake = await problemWith(false, ['Kelly Harris']);
    const [row] =
      await world.sql`select m.id, m.identity_id from public.mention m join public.problem p using (dictionary_id) where p.id = ${namesake.id}`;
    const bare = mention('Harris', String(row?.identity_id));
    await logEntry(officer, namesake.id, { body: `${bare.token} again.`, mentions: [bare.stored] });
    const [found] =
      await world.sql`select matches, score from private.subject_matches('testshire', (select id from public.subject_request)) where problem_id = ${namesake.id}`;
    expect(found).toMatchObject({ matches: ['other_name'], score: 5 });
  });

  it('logs who searched, how many it found, and every value shown as a look with the request as purpose', async () => {
    const [event] =
      await world.sql`select after, member_id from public.audit_event where what = 'subject_search'`;
    expect(event).toMatchObject({ member_id: manager.memberId, after: { reference, candidates: 7 } });
    const looks =
      await world.sql`select u.words, u.expires_at <= private.now() as over from public.identity_look l
      join public.purpose u on u.id = l.purpose_id where l.member_id = ${manager.memberId}`;
    await candidates();
    expect(looks).toHaveLength(7);
    expect(looks[0]).toMatchObject({ words: `Subject access request ${reference}`, over: true });
    const again = await world.sql`select 1 from public.identity_look where member_id = ${manager.memberId}`;
    expect(again).toHaveLength(7);
  });

  it('shows of a restricted problem label and match alone, until it is opened with a reason', async () => {
    const hidden = await problemWith(true, ['Dean Harris']);
    await search();
    const closed = (await candidates()).find(({ problem }) => problem === hidden.reference);
    expect(closed).toMatchObject({ open: false, label: '[person 1]', matches: ['name'], said: null });
    await rpc(manager, 'open_restricted', {
      p_form_token: token(),
      p_reference: hidden.reference,
      p_reason: `To answer ${reference}`,
    });
    const opened = (await candidates()).find(({ problem }) => problem === hidden.reference);
    expect(opened).toMatchObject({ open: true, said: { words: ['Dean Harris'] } });
  });

  it('is for the information manager of the force alone', async () => {
    const theirs = (await candidates())[0]?.id ?? '';
    for (const person of [
      officer,
      await world.person('auditor'),
      await world.person('partner_lead', 'council'),
    ]) {
      await expect(
        rpc(person, 'find_subject_candidates', { p_form_token: token(), p_reference: reference }),
      ).rejects.toMatchObject({ hint: 'role_not_allowed' });
      await expect(rpc(person, 'subject_candidates', { p_reference: reference })).rejects.toMatchObject({
        hint: 'role_not_allowed',
      });
      await expect(decide(theirs, 'confirmed', null, person)).rejects.toMatchObject({
        hint: 'role_not_allowed',
      });
    }
    await world.sql`insert into public.force (id, name) values ('othershire', 'Othershire') on conflict do nothing`;
    const other = await world.person('information_manager');
    await world.sql`update public.member set force_id = 'othershire' where id = ${other.memberId}`;
    await expect(
      rpc(other, 'find_subject_candidates', { p_form_token: token(), p_reference: reference }),
    ).rejects.toMatchObject({ hint: 'subject_request_unknown' });
    await expect(decide(theirs, 'confirmed', null, other)).rejects.toMatchObject({
      hint: 'subject_candidate_unknown',
    });
  });
});

describe('a candidate', () => {
  it('is confirmed, which links it to the subject, or rejected for a reason, by a person; both can be undone', async () => {
    const [first, second] = await candidates();
    await decide(first?.id ?? '', 'confirmed');
    await expect(decide(second?.id ?? '', 'rejected', ' ')).rejects.toMatchObject({
      hint: 'rejection_needs_reason',
    });
    await decide(second?.id ?? '', 'rejected', 'Another Harris: a generation older.');
    const linked = async () =>
      (
        await world.sql`select count(*)::int as n from personal.identity_value v join personal.subject_request d using (subject_id)`
      )[0]?.n;
    expect(await linked()).toBe(1);
    await search();
    const states = (await candidates()).map(({ state }) => state);
    expect(states.filter((state) => state !== 'proposed').sort()).toEqual(['confirmed', 'rejected']);
    await decide(first?.id ?? '', 'rejected', 'It was not him after all.');
    expect(await linked()).toBe(0);
    const rows =
      await world.sql`select to_jsonb(c)::text as all from public.subject_candidate c union all select to_jsonb(e)::text from public.audit_event e`;
    expect(rows.map((row) => row.all).join('\n')).not.toMatch(/Dean|generation older/);
  });
});

it('knows of every table with separated text to which problem it belongs', async () => {
  const problem = await world.problem(officer);
  await expect(world.sql`select count(*) from private.texts_of(${problem.id})`).resolves.toHaveLength(1);
});
