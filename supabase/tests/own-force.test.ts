import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
let own: Person;
let stranger: Person;
let colleague: Person;
let otherUnit = '';
let otherPolice = '';
let otherDistrict = '';

const token = () => crypto.randomUUID();
const one = async (query: PromiseLike<Iterable<unknown>>) =>
  String((Array.from(await query) as { id: unknown }[])[0]?.id);

/** A post in the police of the other force. */
async function inOtherForce(role: 'administrator' | 'officer'): Promise<Person> {
  const { accountId, client } = await world.signUp(`${role}@othershire.example`, `The other ${role}`);
  const memberId =
    await one(world.sql`insert into public.member (account_id, unit_id, role, force_id, from_date)
    values (${accountId}, ${otherUnit}, ${role}, 'othershire', '2020-01-01') returning id`);
  return { accountId, memberId, organisationId: otherPolice, unitId: otherUnit, client };
}

beforeAll(async () => {
  world = await startSmallWorld();
  const { sql } = world;
  own = await world.person('administrator');
  await sql`insert into public.force (id, name) values ('othershire', 'Othershire')`;
  otherDistrict = await one(
    sql`insert into public.district (force_id, name, from_date) values ('othershire', 'Far', '2020-01-01') returning id`,
  );
  otherPolice = await one(sql`insert into public.organisation (name, short_name, kind, force_id)
    values ('Othershire Police', 'Othershire', 'police', 'othershire') returning id`);
  otherUnit = await one(
    sql`insert into public.unit (organisation_id, name) values (${otherPolice}, 'Team') returning id`,
  );
  stranger = await inOtherForce('administrator');
  colleague = await inOtherForce('officer');
});
afterAll(() => world.stop());

const invite = (by: Person, unit: string, role: 'officer' | 'auditor' | 'partner', force?: string) =>
  by.client.rpc('invite_member', {
    p_email: `${token()}@example.org`,
    p_display_name: 'Sam Green',
    p_unit: unit,
    p_role: role,
    p_site_url: 'https://prime.example.org',
    p_form_token: token(),
    p_force: force,
    p_until: role === 'auditor' ? '2099-01-01' : undefined,
  });
const changePost = (by: Person, of: Person) =>
  by.client.rpc('change_post', {
    p_member: of.memberId,
    p_version: 1,
    p_job_title: 'Moved',
    p_collar_number: '',
    p_neighbourhoods: [],
    p_named: [],
    p_districts: [],
    p_form_token: token(),
  });
const disable = (by: Person, of: Person) =>
  by.client.rpc('disable_account', {
    p_account: of.accountId,
    p_reason: 'Lost phone',
    p_form_token: token(),
  });
const enable = (by: Person, of: Person) =>
  by.client.rpc('enable_account', { p_account: of.accountId, p_form_token: token() });
const endPost = (by: Person, of: Person) =>
  by.client.rpc('end_post', {
    p_member: of.memberId,
    p_on: '2099-01-01',
    p_reason: 'Moved',
    p_form_token: token(),
  });
const saveUnit = (by: Person, organisation: string) =>
  by.client.rpc('save_unit', {
    p_organisation: organisation,
    p_unit: null as unknown as string,
    p_name: `Unit ${token()}`,
    p_prosecuting: true,
    p_form_token: token(),
  });
const rename = (by: Person, organisation: string, districts: string[]) =>
  by.client.rpc('change_organisation', {
    p_organisation: organisation,
    p_name: `Renamed ${token()}`,
    p_short_name: 'R',
    p_districts: districts,
    p_form_token: token(),
  });

describe('an administrator of one force', () => {
  it.each([
    ['invites nobody into another force’s police', () => invite(own, otherUnit, 'officer')],
    [
      'gives nobody sight of another force’s work',
      () => invite(own, world.organisations.council.unitId, 'auditor', 'othershire'),
    ],
    ['changes no post there', () => changePost(own, colleague)],
    ['ends no post there', () => endPost(own, colleague)],
    ['disables no account there', () => disable(own, colleague)],
    ['enables none there', () => enable(own, colleague)],
    ['renames no police of another force', () => rename(own, otherPolice, [])],
    ['adds no unit there', () => saveUnit(own, otherPolice)],
    [
      'keeps no partner that covers only the other force',
      () => rename(stranger, world.organisations.housing.id, []),
    ],
    [
      'invites nobody to such a partner',
      () => invite(stranger, world.organisations.housing.unitId, 'partner'),
    ],
  ])('%s', async (_, act) => {
    expect((await act()).error?.hint).toBe('not_your_force');
  });

  it('arranges no absence there, and finds neither page nor name of its people', async () => {
    const absence = await own.client.rpc('record_absence', {
      p_member: colleague.memberId,
      p_deputy: stranger.memberId,
      p_from: '2098-01-01',
      p_until: '2099-01-01',
      p_form_token: token(),
    });
    expect(absence.error?.hint).toBe('not_your_team');
    expect((await own.client.rpc('person_page', { p_account: colleague.accountId })).error?.hint).toBe(
      'account_unknown',
    );
    expect((await own.client.rpc('people_list', { p_words: 'The other' })).data).toMatchObject({ total: 0 });
    expect((await stranger.client.rpc('people_list', { p_words: 'The other' })).data).toMatchObject({
      total: 2,
    });
  });

  it('reads no link that lets in to another force, nor its invitations', async () => {
    await invite(stranger, otherUnit, 'officer');
    await world.sql`select private.send_mail('officer@othershire.example', 'A new password', 'A link')`;
    const waiting = await world.sql<
      { id: string; to_address: string }[]
    >`select id, to_address from private.mail
      where to_address = 'officer@othershire.example'
        or to_address in (select email from private.invitation where unit_id = ${otherUnit})`;
    expect(waiting).toHaveLength(2);
    const shown = async (by: Person) => JSON.stringify((await by.client.rpc('mail_list', {})).data);
    for (const { id, to_address } of waiting) {
      expect(await shown(own)).not.toContain(to_address);
      expect(await shown(stranger)).toContain(to_address);
      expect((await own.client.rpc('read_mail', { p_mail: id })).error?.hint).toBe('mail_unknown');
      expect((await stranger.client.rpc('read_mail', { p_mail: id })).data).toMatchObject({ id });
    }
    expect((await own.client.rpc('invitation_list')).data).toEqual([]);
    expect((await stranger.client.rpc('invitation_list')).data).toHaveLength(1);
  });

  it('keeps the own people and partners, and an account with posts in both', async () => {
    const officer = await world.person('officer');
    expect((await changePost(own, officer)).error).toBeNull();
    expect((await disable(stranger, officer)).error?.hint).toBe('not_your_force');
    await world.sql`insert into public.member (account_id, unit_id, role, force_id, from_date)
      values (${officer.accountId}, ${otherUnit}, 'analyst', 'othershire', '2020-01-01')`;
    for (const by of [own, stranger]) {
      expect((await disable(by, officer)).error).toBeNull();
      expect((await enable(by, officer)).error).toBeNull();
    }
    expect((await endPost(stranger, officer)).error?.hint).toBe('not_your_force');
    expect((await invite(own, world.organisations.council.unitId, 'auditor', 'testshire')).error).toBeNull();
    expect((await saveUnit(own, world.organisations.council.id)).error).toBeNull();
  });

  it('says which of its own districts a partner covers, and leaves the other force’s as they are', async () => {
    const { id } = world.organisations.council;
    await world.sql`insert into public.organisation_district (organisation_id, district_id, from_date) values (${id}, ${otherDistrict}, '2020-01-01')`;
    expect((await rename(own, id, [otherDistrict])).error?.hint).toBe('area_unfit');
    expect((await rename(own, id, [])).error).toBeNull();
    const covered = await world.sql<
      { district_id: string }[]
    >`select district_id from public.organisation_district
      where organisation_id = ${id} and (until_date is null or until_date > private.today())`;
    expect(covered.map(({ district_id }) => district_id)).toEqual([otherDistrict]);
  });
});
