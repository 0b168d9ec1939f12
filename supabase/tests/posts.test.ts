import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../app/lib/viewer';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
let administrator: Person;

beforeAll(async () => {
  world = await startSmallWorld();
  administrator = await world.person('administrator');
});
afterAll(() => world.stop());

const token = () => crypto.randomUUID();
const today = async () =>
  (await world.sql<{ day: string }[]>`select private.today()::text as day`)[0]?.day ?? '';
const later = async (days: number) =>
  (await world.sql<{ day: string }[]>`select (private.today() + ${days}::int)::text as day`)[0]?.day ?? '';

const endPost = async (
  by: Person['client'],
  member: string,
  on?: string,
  reason = 'Moved to another force',
) =>
  by.rpc('end_post', {
    p_member: member,
    p_on: on ?? (await today()),
    p_reason: reason,
    p_form_token: token(),
  });

/** Lays what a post can hold: a led problem, an open action, a named officer's place, a priority, an escalated review. */
async function giveEverything(person: Person, problemId: string) {
  const [grading] = await world.sql<{ id: string }[]>`
    insert into public.grading (force_id, problem_id, controller_unit_id, source, information, handling, graded_by)
    values ('testshire', ${problemId}, ${person.unitId}, 'B', '2', '2', ${person.memberId}) returning id`;
  const [action] = await world.sql<{ id: string }[]>`
    insert into public.action (force_id, problem_id, task, owner_organisation_id, owner_member_id, due_on, grading_id, controller_unit_id, created_by)
    values ('testshire', ${problemId}, 'Move the bins', ${person.organisationId}, ${person.memberId}, private.today() + 7, ${grading?.id ?? ''}, ${person.unitId}, ${person.memberId}) returning id`;
  await world.sql`update public.member_neighbourhood set named_officer = true where member_id = ${person.memberId}`;
  await world.sql`insert into public.priority (force_id, neighbourhood_id, title, owner_id, created_by)
    values ('testshire', ${world.neighbourhoods.here}, 'Bins', ${person.memberId}, ${person.memberId})`;
  await world.sql`insert into public.submission (problem_id, stage, number, submitted_by, escalated_to)
    values (${problemId}, 'scanning', 1, ${administrator.memberId}, ${person.memberId})`;
  return action?.id ?? '';
}

async function holdings(person: Person) {
  const [row] = await world.sql<Record<string, number>[]>`select
    (select count(*)::int from public.problem_role where member_id = ${person.memberId} and until_date is null) as roles,
    (select count(*)::int from public.action where owner_member_id = ${person.memberId}) as actions,
    (select count(*)::int from public.member_neighbourhood where member_id = ${person.memberId} and (until_date is null or until_date > private.today())) as neighbourhoods,
    (select count(*)::int from public.priority where owner_id = ${person.memberId}) as priorities,
    (select count(*)::int from public.submission where escalated_to = ${person.memberId}) as reviews,
    (select count(*)::int from auth.sessions where user_id = ${person.accountId}) as sessions`;
  return row;
}
const nothing = { roles: 0, actions: 0, neighbourhoods: 0, priorities: 0, reviews: 0, sessions: 0 };

describe('the end of a post', () => {
  it('gives on what it held, and ends the sessions, at once when it ends today', async () => {
    const officer = await world.person('officer');
    const problem = await world.problem(officer);
    const action = await giveEverything(officer, problem.id);
    expect((await officer.client.from('problem').select('id').eq('id', problem.id)).data).toHaveLength(1);
    expect((await endPost(administrator.client, officer.memberId)).error).toBeNull();
    expect(await holdings(officer)).toEqual(nothing);
    const [kept] =
      await world.sql`select owner_organisation_id, status from public.action where id = ${action}`;
    expect(kept).toEqual({ owner_organisation_id: officer.organisationId, status: 'open' });
    expect((await officer.client.from('problem').select('id')).data ?? []).toEqual([]);
    expect((await officer.client.rpc('whoami')).data ?? null).toBeNull();
    expect((await endPost(administrator.client, officer.memberId)).error?.hint).toBe('post_ended');
  });

  it('keeps everything until the day comes, then the daily job gives it on, once', async () => {
    const officer = await world.person('officer');
    const problem = await world.problem(officer);
    await giveEverything(officer, problem.id);
    await endPost(administrator.client, officer.memberId, await later(3));
    await world.sql`select private.hand_over_ended_posts()`;
    expect((await holdings(officer))?.roles).toBe(1);
    await world.sql`insert into private.setting values ('fixed_time', to_jsonb(now() + interval '3 days'))`;
    try {
      await world.sql`select private.hand_over_ended_posts()`;
      expect(await holdings(officer)).toEqual(nothing);
      const [member] =
        await world.sql`select handed_over_at from public.member where id = ${officer.memberId}`;
      await world.sql`select private.hand_over_ended_posts()`;
      expect(
        await world.sql`select handed_over_at from public.member where id = ${officer.memberId}`,
      ).toEqual([member]);
    } finally {
      await world.sql`delete from private.setting where key = 'fixed_time'`;
    }
  });

  it('tells the information manager when a restricted problem is left with too few', async () => {
    const manager = await world.person('information_manager');
    const officer = await world.person('officer');
    const problem = await world.problem(officer, { restricted: true });
    await endPost(administrator.client, officer.memberId);
    const sent =
      await world.sql`select 1 from private.mail m join public.account a on a.email::text = m.to_address::text
      where a.id = ${manager.accountId} and m.body_text like ${`%${problem.reference}%`}`;
    expect(sent).toHaveLength(1);
  });

  it('is for administrators, and for partner leads in their own organisation', async () => {
    const partner = await world.person('partner', 'housing');
    const lead = await world.person('partner_lead', 'housing');
    const other = await world.person('partner_lead', 'council');
    expect((await endPost(other.client, partner.memberId)).error?.hint).toBe('not_your_organisation');
    for (const role of [
      'officer',
      'supervisor',
      'inspector',
      'information_manager',
      'auditor',
    ] satisfies Role[]) {
      const { client } = await world.person(role);
      expect((await endPost(client, partner.memberId)).error?.hint, role).toBe('role_not_allowed');
    }
    expect((await endPost(world.anonymous, partner.memberId)).error).not.toBeNull();
    expect((await endPost(lead.client, lead.memberId)).error?.hint).toBe('own_post');
    expect((await endPost(lead.client, partner.memberId, undefined, ' ')).error?.hint).toBe(
      'end_reason_missing',
    );
    expect((await endPost(lead.client, partner.memberId, '2020-01-01')).error?.hint).toBe('end_date_past');
    expect((await endPost(lead.client, partner.memberId)).error).toBeNull();
  });
});

describe('disabling an account', () => {
  it('shuts out at once a token that is still valid: reads are empty, commands are refused', async () => {
    const officer = await world.person('officer');
    await world.problem(officer);
    expect((await officer.client.from('problem').select('id')).data?.length).toBeGreaterThan(0);
    const form = { p_account: officer.accountId, p_reason: 'Lost phone' };
    expect(
      (await administrator.client.rpc('disable_account', { ...form, p_form_token: token() })).error,
    ).toBeNull();
    expect((await officer.client.from('problem').select('id')).data ?? []).toEqual([]);
    expect((await officer.client.from('member').select('id')).data ?? []).toEqual([]);
    const command = await officer.client.rpc('set_theme', { p_theme: 'night' });
    expect(command.status).toBe(401);
    const email = (
      await world.sql<{ email: string }[]>`select email from public.account where id = ${officer.accountId}`
    )[0]?.email;
    const again = await world.clientFor(email ?? '');
    expect((await again.rpc('whoami')).data).toBeNull();
    await administrator.client.rpc('enable_account', { p_account: officer.accountId, p_form_token: token() });
    expect((await again.rpc('whoami')).data).toMatchObject({ account_id: officer.accountId });
  });

  it('is for administrators alone, and not for their own', async () => {
    const officer = await world.person('officer');
    const form = () => ({ p_account: officer.accountId, p_reason: 'Why not', p_form_token: token() });
    for (const by of [await world.person('inspector'), await world.person('partner_lead', 'housing')])
      expect((await by.client.rpc('disable_account', form())).error?.hint).toBe('role_not_allowed');
    const own = await administrator.client.rpc('disable_account', {
      ...form(),
      p_account: administrator.accountId,
    });
    expect(own.error?.hint).toBe('own_account');
    expect((await administrator.client.rpc('disable_account', { ...form(), p_reason: '' })).error?.hint).toBe(
      'disable_reason_missing',
    );
  });
});

describe('areas, absences, posts', () => {
  it('changes areas from today, refuses a stale save and areas of nobody', async () => {
    const officer = await world.person('officer');
    const change = (version: number, neighbourhoods: string[], named: string[] = []) =>
      administrator.client.rpc('change_post', {
        p_member: officer.memberId,
        p_version: version,
        p_job_title: 'Beat officer',
        p_collar_number: '1234',
        p_neighbourhoods: neighbourhoods,
        p_named: named,
        p_districts: [],
        p_form_token: token(),
      });
    const { elsewhere, here } = world.neighbourhoods;
    expect((await change(1, [elsewhere], [elsewhere])).error).toBeNull();
    expect((await officer.client.rpc('whoami')).data).toMatchObject({
      collar_number: '1234',
      neighbourhoods: [{ id: elsewhere }],
    });
    expect((await change(1, [here])).error?.hint).toBe('stale_version');
    expect((await change(2, [crypto.randomUUID()])).error?.hint).toBe('area_unfit');
    expect((await change(2, [here], [elsewhere])).error?.hint).toBe('area_unfit');
  });

  it('lets a deputy stand in from the first day to the last, and no unfit one', async () => {
    const away = await world.person('supervisor');
    const deputy = await world.person('supervisor', 'police', 'elsewhere');
    const officer = await world.person('officer');
    const absent = async (by: Person, stand: Person) =>
      by.client.rpc('record_absence', {
        p_member: away.memberId,
        p_deputy: stand.memberId,
        p_from: await today(),
        p_until: await later(7),
        p_form_token: token(),
      });
    expect((await absent(away, officer)).error?.hint).toBe('deputy_unfit');
    expect((await absent(officer, deputy)).error?.hint).toBe('not_your_team');
    const supervises = async () =>
      (
        await world.sql<
          { yes: boolean }[]
        >`select private.supervises_neighbourhood(${deputy.memberId}, ${world.neighbourhoods.here}) as yes`
      )[0]?.yes;
    expect(await supervises()).toBe(false);
    const made = await absent(away, deputy);
    expect(made.error).toBeNull();
    expect(await supervises()).toBe(true);
    expect((await absent(away, deputy)).error?.hint).toBe('absence_overlaps');
    const { absence_id } = made.data as { absence_id: string };
    await away.client.rpc('end_absence', { p_absence: absence_id, p_form_token: token() });
    expect(await supervises()).toBe(false);
  });

  it('acts in a post of one’s own in force, and in no other', async () => {
    const person = await world.person('officer');
    const [second] = await world.sql<
      { id: string }[]
    >`insert into public.member (account_id, unit_id, role, force_id, from_date)
      values (${person.accountId}, ${person.unitId}, 'analyst', 'testshire', '2021-01-01') returning id`;
    await person.client.rpc('act_as', { p_member: second?.id ?? '' });
    expect((await person.client.rpc('whoami')).data).toMatchObject({ role: 'analyst' });
    const refused = await person.client.rpc('act_as', { p_member: administrator.memberId });
    expect(refused.error?.hint).toBe('member_unknown');
    expect((await world.anonymous.rpc('act_as', { p_member: person.memberId })).error).not.toBeNull();
  });

  it('ends one of one’s own sessions, and of nobody else', async () => {
    const person = await world.person('officer');
    const [session] = await world.sql<
      { id: string }[]
    >`select id from auth.sessions where user_id = ${person.accountId}`;
    const other = await world.person('officer');
    expect((await other.client.rpc('end_own_session', { p_session: session?.id ?? '' })).error?.hint).toBe(
      'session_unknown',
    );
    expect((await person.client.rpc('end_own_session', { p_session: session?.id ?? '' })).error).toBeNull();
    expect((await person.client.rpc('whoami')).data ?? null).toBeNull();
  });
});

describe('confirming people', () => {
  it('ends those shown and not kept, never who joined meanwhile, and is written down', async () => {
    const lead = await world.person('partner_lead', 'council');
    const kept = await world.person('partner', 'council');
    const gone = await world.person('partner', 'council');
    const fresh = await world.person('partner', 'council');
    const answer = await lead.client.rpc('confirm_people', {
      p_shown: [kept.memberId, gone.memberId],
      p_kept: [kept.memberId],
      p_form_token: token(),
    });
    expect(answer.data).toMatchObject({ ended: 1 });
    expect((await gone.client.rpc('whoami')).data ?? null).toBeNull();
    for (const person of [lead, kept, fresh]) expect((await person.client.rpc('whoami')).data).not.toBeNull();
    const outside = await world.person('partner', 'housing');
    await lead.client.rpc('confirm_people', {
      p_shown: [outside.memberId],
      p_kept: [],
      p_form_token: token(),
    });
    expect((await outside.client.rpc('whoami')).data).not.toBeNull();
    expect(
      (await administrator.client.rpc('confirm_people', { p_shown: [], p_kept: [], p_form_token: token() }))
        .error?.hint,
    ).toBe('role_not_allowed');
  });
});
