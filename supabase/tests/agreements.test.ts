import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../app/lib/viewer';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
let manager: Person;
let policeLead: Person;
let partnerLead: Person;

beforeAll(async () => {
  world = await startSmallWorld();
  manager = await world.person('information_manager');
  policeLead = await world.person('inspector');
  partnerLead = await world.person('partner_lead', 'housing');
});
afterAll(() => world.stop());

const token = () => crypto.randomUUID();
const inDays = async (days: number) =>
  (await world.sql<{ day: string }[]>`select (private.today() + ${days}::int)::text as day`)[0]?.day ?? '';

async function record(
  by: Person['client'],
  reviewIn = 100,
  changes: { police?: string; parties?: string[] } = {},
) {
  const answer = await by.rpc('record_agreement', {
    p_title: 'Sharing with Housing',
    p_purpose: 'Solving problems',
    p_gateway: 'Crime and Disorder Act 1998, section 115',
    p_from: '2024-01-01',
    p_review: await inDays(reviewIn),
    p_police_lead: changes.police ?? policeLead.memberId,
    p_partner_lead: partnerLead.memberId,
    p_parties: changes.parties ?? [world.organisations.housing.id],
    p_districts: [world.districtId],
    p_form_token: token(),
  });
  return { error: answer.error, id: (answer.data as { agreement_id: string } | null)?.agreement_id ?? '' };
}

const extend = async (
  by: Person['client'],
  id: string,
  version: number,
  days: number,
  reason = 'The review meeting was put off',
) =>
  by.rpc('extend_agreement', {
    p_agreement: id,
    p_version: version,
    p_until: await inDays(days),
    p_reason: reason,
    p_form_token: token(),
  });

/** Runs at the start of a day so many days from now. */
async function onDay<T>(days: number, work: () => Promise<T>): Promise<T> {
  await world.sql`insert into private.setting values ('fixed_time', to_jsonb(now() + make_interval(days => ${days})))`;
  try {
    return await work();
  } finally {
    await world.sql`delete from private.setting where key = 'fixed_time'`;
  }
}

describe('recording and prolonging', () => {
  it('is for the information manager and administrators', async () => {
    expect((await record(manager.client)).error).toBeNull();
    expect((await record((await world.person('administrator')).client)).error).toBeNull();
    for (const role of [
      'officer',
      'supervisor',
      'inspector',
      'coordinator',
      'auditor',
      'finance',
    ] satisfies Role[])
      expect((await record((await world.person(role)).client)).error?.hint, role).toBe('role_not_allowed');
    expect((await record(partnerLead.client)).error?.hint).toBe('role_not_allowed');
    expect((await record(world.anonymous)).error).not.toBeNull();
  });

  it('refuses leads of the wrong side, no parties, and a review in the past', async () => {
    expect((await record(manager.client, 100, { police: partnerLead.memberId })).error?.hint).toBe(
      'police_lead_unfit',
    );
    expect(
      (await record(manager.client, 100, { parties: [world.organisations.council.id] })).error?.hint,
    ).toBe('partner_lead_unfit');
    expect((await record(manager.client, 100, { parties: [] })).error?.hint).toBe('parties_missing');
    expect((await record(manager.client, -1)).error?.hint).toBe('review_date_wrong');
  });

  it('extends once, with a reason, by the information manager alone; after a review once again', async () => {
    const { id } = await record(manager.client, 10);
    const administrator = await world.person('administrator');
    expect((await extend(administrator.client, id, 1, 40)).error?.hint).toBe('role_not_allowed');
    expect((await extend(manager.client, id, 1, 40, ' ')).error?.hint).toBe('extension_reason_missing');
    expect((await extend(manager.client, id, 1, 5)).error?.hint).toBe('extension_date_wrong');
    expect((await extend(manager.client, id, 7, 40)).error?.hint).toBe('stale_version');
    expect((await extend(manager.client, id, 1, 40)).error).toBeNull();
    expect((await extend(manager.client, id, 2, 80)).error?.hint).toBe('agreement_extended_before');
    const renewed = await administrator.client.rpc('renew_agreement', {
      p_agreement: id,
      p_version: 2,
      p_review: await inDays(400),
      p_police_lead: policeLead.memberId,
      p_partner_lead: partnerLead.memberId,
      p_form_token: token(),
    });
    expect(renewed.error).toBeNull();
    expect((await extend(manager.client, id, 3, 500)).error).toBeNull();
  });
});

describe('two who prolong the same agreement', () => {
  const renew = (by: Person['client'], id: string, version: number, review: string) =>
    by.rpc('renew_agreement', {
      p_agreement: id,
      p_version: version,
      p_review: review,
      p_police_lead: policeLead.memberId,
      p_partner_lead: partnerLead.memberId,
      p_form_token: token(),
    });

  it('the second to extend is told that it is extended, not that the form is stale', async () => {
    const { id } = await record(manager.client, 10);
    expect((await extend(manager.client, id, 1, 40)).error).toBeNull();
    expect((await extend(manager.client, id, 1, 80)).error?.hint).toBe('agreement_extended_before');
  });

  it('the second to record a review may keep the day of the first, but not to shed an extension', async () => {
    const { id } = await record(manager.client, 10);
    const day = await inDays(400);
    expect((await renew(manager.client, id, 1, day)).error).toBeNull();
    expect((await renew(manager.client, id, 1, day)).error?.hint).toBe('stale_version');
    expect((await renew(manager.client, id, 2, day)).error).toBeNull();
    expect((await renew(manager.client, id, 3, await inDays(300))).error?.hint).toBe('review_date_wrong');
    expect((await extend(manager.client, id, 3, 500)).error).toBeNull();
    expect((await renew(manager.client, id, 4, day)).error?.hint).toBe('review_date_wrong');
  });
});

describe('warnings', () => {
  const warnings = (id: string) => world.sql<{ to_address: string; mark: string }[]>`
    select to_address, split_part(unique_key, ':', 4) as mark from private.mail where unique_key like ${`agreement:${id}:%`} order by mark, to_address`;

  it('go to both leads 60, 30 and 7 days before, once each, however often the job runs', async () => {
    const { id } = await record(manager.client, 90);
    for (const days of [29, 30, 31, 59, 60, 61, 82, 83, 84, 89, 90, 91])
      await onDay(days, async () => {
        await world.sql`select private.warn_of_agreements()`;
        await world.sql`select private.warn_of_agreements()`;
      });
    const marks = (await warnings(id)).map(({ mark }) => mark);
    expect(marks).toEqual(['30', '30', '60', '60', '7', '7']);
  });

  it('name the nearest mark alone for an agreement that is recorded late', async () => {
    const { id } = await record(manager.client, 20);
    await world.sql`select private.warn_of_agreements()`;
    expect((await warnings(id)).map(({ mark }) => mark)).toEqual(['30', '30']);
  });

  it('go to those who stand in when a lead’s post has ended', async () => {
    const { id } = await record(manager.client, 6);
    await world.sql`update public.member set until_date = private.today() where id = ${policeLead.memberId}`;
    await world.sql`select private.warn_of_agreements()`;
    await world.sql`update public.member set until_date = null where id = ${policeLead.memberId}`;
    const [email] = await world.sql<
      { email: string }[]
    >`select email::text from public.account where id = ${manager.accountId}`;
    expect((await warnings(id)).map(({ to_address }) => to_address)).toContain(email?.email);
  });
});

it('reminds a partner lead six months after the last confirmation, and not before', async () => {
  const lead = await world.person('partner_lead', 'council');
  await lead.client.rpc('confirm_people', { p_shown: [], p_kept: [], p_form_token: token() });
  const sent =
    () => world.sql`select 1 from private.mail m join public.account a on a.email::text = m.to_address::text
    where a.id = ${lead.accountId} and m.unique_key like ${`confirmation:${lead.organisationId}:%`}`;
  await onDay(170, async () => world.sql`select private.remind_of_confirmations()`);
  expect(await sent()).toHaveLength(0);
  await onDay(190, async () => {
    await world.sql`select private.remind_of_confirmations()`;
    await world.sql`select private.remind_of_confirmations()`;
  });
  expect(await sent()).toHaveLength(1);
});

describe('a lapsed agreement', () => {
  it('leaves a partner their own work and the problem’s reference, and nothing else', async () => {
    const officer = await world.person('officer');
    const partner = await world.person('partner', 'housing');
    const problem = await world.problem(officer);
    await world.admit(problem.id, 'housing', officer);
    const entry = async (by: Person, words: string) => {
      const [grading] = await world.sql<
        { id: string }[]
      >`insert into public.grading (force_id, problem_id, controller_unit_id, source, information, handling, graded_by)
        values ('testshire', ${problem.id}, ${by.unitId}, 'B', '2', '2', ${by.memberId}) returning id`;
      await world.sql`insert into public.entry (force_id, problem_id, body, happened_at, grading_id, controller_unit_id, created_by)
        values ('testshire', ${problem.id}, ${words}, now(), ${grading?.id ?? ''}, ${by.unitId}, ${by.memberId})`;
      await world.sql`insert into public.action (force_id, problem_id, task, owner_organisation_id, due_on, grading_id, controller_unit_id, created_by)
        values ('testshire', ${problem.id}, ${words}, ${by.organisationId}, private.today(), ${grading?.id ?? ''}, ${by.unitId}, ${by.memberId})`;
    };
    await entry(officer, 'Of the police');
    await entry(partner, 'Of the partner');
    const seen = async () => ({
      problems: (await partner.client.from('problem').select('id').eq('id', problem.id)).data?.length,
      entries: (await partner.client.from('entry').select('body').order('body')).data?.map(
        ({ body }) => body,
      ),
      actions: (await partner.client.from('action').select('task').order('task')).data?.map(
        ({ task }) => task,
      ),
      places: (await partner.client.from('place').select('id')).data?.length,
      roles: (await partner.client.from('problem_role').select('id')).data?.length,
    });
    expect(await seen()).toMatchObject({
      problems: 1,
      entries: ['Of the partner', 'Of the police'],
      roles: 1,
    });
    await world.sql`update public.agreement set review_date = private.today(), extended_until = null, extended_reason = null, extended_by = null`;
    expect(await seen()).toEqual({
      problems: 0,
      entries: ['Of the partner'],
      actions: ['Of the partner'],
      places: 0,
      roles: 0,
    });
  });
});

describe('organisations and units', () => {
  it('are added and changed by administrators alone', async () => {
    const administrator = await world.person('administrator');
    const add = (by: Person['client'], name = 'The Fire Service') =>
      by.rpc('add_organisation', {
        p_name: name,
        p_short_name: '',
        p_kind: 'fire',
        p_unit_name: 'Safety',
        p_prosecuting: true,
        p_districts: [world.districtId],
        p_form_token: token(),
      });
    for (const by of [manager, partnerLead, policeLead])
      expect((await add(by.client)).error?.hint).toBe('role_not_allowed');
    const made = await add(administrator.client);
    expect(made.error).toBeNull();
    const p_organisation = (made.data as { organisation_id: string }).organisation_id;
    expect((await add(administrator.client, 'the fire service')).error?.hint).toBe('organisation_exists');
    const unit = await administrator.client.rpc('save_unit', {
      p_organisation,
      p_unit: null as unknown as string,
      p_name: 'Safety',
      p_prosecuting: false,
      p_form_token: token(),
    });
    expect(unit.error?.hint).toBe('unit_exists');
    await administrator.client.rpc('change_organisation', {
      p_organisation,
      p_name: 'Fire and Rescue',
      p_short_name: 'Fire',
      p_districts: [],
      p_form_token: token(),
    });
    const { data } = await administrator.client.rpc('organisation_list');
    expect(data).toContainEqual(
      expect.objectContaining({
        name: 'Fire and Rescue',
        districts: [],
        units: [expect.objectContaining({ name: 'Safety', prosecuting: true })],
      }),
    );
  });
});
