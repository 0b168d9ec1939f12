import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../app/lib/viewer';
import {
  startSmallWorld,
  type OrganisationName,
  type Person,
  type SmallWorld,
} from '../../tests/fixtures/small-world';

const SITE = 'https://prime.example.org';
let world: SmallWorld;
let administrator: Person;
let lead: Person;

beforeAll(async () => {
  world = await startSmallWorld();
  administrator = await world.person('administrator');
  lead = await world.person('partner_lead', 'housing');
});
afterAll(() => world.stop());

type Changes = {
  organisation?: OrganisationName;
  role?: Role;
  until?: string;
  force?: string;
  neighbourhoods?: string[];
  districts?: string[];
  token?: string;
};

const invite = (client: Person['client'], email: string, changes: Changes = {}) =>
  client.rpc('invite_member', {
    p_email: email,
    p_display_name: 'Sam Green',
    p_unit: world.organisations[changes.organisation ?? 'housing'].unitId,
    p_role: changes.role ?? 'partner',
    p_site_url: SITE,
    p_form_token: changes.token ?? crypto.randomUUID(),
    p_until: changes.until,
    p_force: changes.force,
    p_neighbourhoods: changes.neighbourhoods,
    p_districts: changes.districts,
  });

/** The token of the link in the newest message to an address. */
async function tokenFor(email: string): Promise<string> {
  const [mail] = await world.sql<{ body_text: string }[]>`
    select body_text from private.mail where to_address = ${email} order by created_at desc limit 1`;
  const token = new RegExp(`${SITE}/invitation/(\\S+)`).exec(mail?.body_text ?? '')?.[1];
  if (!token) throw new Error(`No link was sent to ${email}.`);
  return token;
}

const details = async (token: string) =>
  (await world.anonymous.rpc('invitation_details', { p_token: token })).data;

describe('the way of an invitation', () => {
  it('says who invites to what, makes the post for its address alone, and is then used', async () => {
    expect((await invite(lead.client, 'New@Housing.example')).error).toBeNull();
    const token = await tokenFor('new@housing.example');
    expect(await details(token)).toMatchObject({
      state: 'open',
      display_name: 'Sam Green',
      organisation: 'The housing',
      invited_by: expect.stringContaining('The housing'),
      known: false,
    });
    const another = await world.signUpStranger('another@example.org');
    const refused = await another.client.rpc('accept_invitation', { p_token: token });
    expect(refused.error?.hint).toBe('invitation_of_another');

    const person = await world.signUpStranger('new@housing.example');
    expect((await person.client.rpc('whoami')).data).toBeNull();
    expect((await person.client.rpc('accept_invitation', { p_token: token })).error).toBeNull();
    expect((await person.client.rpc('whoami')).data).toMatchObject({
      role: 'partner',
      display_name: 'Sam Green',
      organisation: { name: 'The housing' },
    });
    expect((await person.client.rpc('accept_invitation', { p_token: token })).error).toBeNull();
    expect(await world.sql`select 1 from public.member where account_id = ${person.accountId}`).toHaveLength(
      1,
    );
    expect(await details(token)).toEqual({ state: 'used' });
  });

  it('puts out whoever signed the address up before its owner held the link', async () => {
    const squatter = await world.signUpStranger('early@housing.example');
    await invite(lead.client, 'early@housing.example');
    const token = await tokenFor('early@housing.example');
    expect(await details(token)).toMatchObject({ known: true });
    const owner = await world.clientFor('early@housing.example');
    await owner.rpc('accept_invitation', { p_token: token });
    expect((await owner.rpc('whoami')).data).not.toBeNull();
    expect((await squatter.client.rpc('whoami')).data).toBeNull();
  });

  it('gives a police post its neighbourhoods and force', async () => {
    const { here } = world.neighbourhoods;
    await invite(administrator.client, 'pc@police.example', {
      organisation: 'police',
      role: 'officer',
      neighbourhoods: [here],
      districts: [world.districtId],
    });
    const person = await world.signUpStranger('pc@police.example');
    await person.client.rpc('accept_invitation', { p_token: await tokenFor('pc@police.example') });
    expect((await person.client.rpc('whoami')).data).toMatchObject({
      force_id: 'testshire',
      neighbourhoods: [{ id: here }],
      districts: [{ id: world.districtId }],
    });
  });

  it('does a form that is sent twice once, and a newer invitation replaces the older', async () => {
    const token = crypto.randomUUID();
    const first = await invite(lead.client, 'twice@housing.example', { token });
    const again = await invite(lead.client, 'twice@housing.example', { token });
    expect(again.data).toEqual(first.data);
    const older = await tokenFor('twice@housing.example');
    await invite(lead.client, 'twice@housing.example');
    expect(await details(older)).toEqual({ state: 'withdrawn' });
    const person = await world.signUpStranger('twice@housing.example');
    const refused = await person.client.rpc('accept_invitation', { p_token: older });
    expect(refused.error).toMatchObject({ code: 'PT409', hint: 'invitation_withdrawn' });
  });

  it('ends after 14 days', async () => {
    await invite(lead.client, 'late@housing.example');
    const token = await tokenFor('late@housing.example');
    await world.sql`update private.invitation set expires_at = now() - interval '1 minute' where email = 'late@housing.example'`;
    expect(await details(token)).toEqual({ state: 'expired' });
    const person = await world.signUpStranger('late@housing.example');
    const refused = await person.client.rpc('accept_invitation', { p_token: token });
    expect(refused.error?.hint).toBe('invitation_expired');
  });

  it('can be withdrawn by who keeps the organisation, until it is used', async () => {
    const sent = await invite(lead.client, 'withdrawn@housing.example');
    const p_invitation = (sent.data as { id: string }).id;
    const other = await world.person('partner_lead', 'council');
    const form = { p_invitation, p_form_token: crypto.randomUUID() };
    expect((await other.client.rpc('withdraw_invitation', form)).error?.hint).toBe('not_your_organisation');
    expect((await lead.client.rpc('withdraw_invitation', form)).error).toBeNull();
    expect(await details(await tokenFor('withdrawn@housing.example'))).toEqual({ state: 'withdrawn' });
  });

  it('tells nothing to a token that never was', async () => {
    expect(await details('never')).toBeNull();
    const refused = await lead.client.rpc('accept_invitation', { p_token: 'never' });
    expect(refused.error).toMatchObject({ code: 'PT404', hint: 'invitation_unknown' });
    expect((await world.anonymous.rpc('accept_invitation', { p_token: 'never' })).error).not.toBeNull();
  });
});

describe('who may invite', () => {
  it('is nobody but administrators and partner leads', async () => {
    expect((await invite(world.anonymous, 'x@example.org')).error).not.toBeNull();
    const others: Role[] = [
      'officer',
      'pcso',
      'special',
      'supervisor',
      'inspector',
      'call_handler',
      'analyst',
    ];
    others.push('coordinator', 'finance', 'information_manager', 'scrutineer', 'auditor');
    for (const role of others) {
      const { client } = await world.person(role);
      expect((await invite(client, 'x@example.org')).error, role).toMatchObject({
        code: 'PT403',
        hint: 'role_not_allowed',
      });
    }
    const partner = await world.person('partner', 'housing');
    expect((await invite(partner.client, 'x@example.org')).error?.hint).toBe('role_not_allowed');
    expect(await world.sql`select 1 from private.invitation where email = 'x@example.org'`).toHaveLength(0);
  });

  it.each<[string, Changes, string]>([
    ['another organisation', { organisation: 'council' }, 'not_your_organisation'],
    ['the police', { organisation: 'police', role: 'officer' }, 'not_your_organisation'],
    ['an auditor', { role: 'auditor', force: 'testshire', until: '2100-01-01' }, 'role_not_yours_to_give'],
    ['a police role', { role: 'administrator' }, 'role_unfit'],
  ])('a partner lead cannot invite %s', async (_, changes, word) => {
    expect((await invite(lead.client, 'y@example.org', changes)).error?.hint).toBe(word);
  });

  it.each<[string, Changes, string]>([
    ['a partner role in the police', { organisation: 'police', role: 'partner' }, 'role_unfit'],
    ['an auditor without an end', { organisation: 'police', role: 'auditor' }, 'end_date_missing'],
    ['an end in the past', { role: 'partner', until: '2020-01-01' }, 'end_date_past'],
    ['an outside auditor of no force', { role: 'auditor', until: '2100-01-01' }, 'force_missing'],
    ['a neighbourhood for a partner', { neighbourhoods: ['here'] }, 'area_unfit'],
  ])('an administrator is refused %s', async (_, changes, word) => {
    const neighbourhoods = changes.neighbourhoods?.map(() => world.neighbourhoods.here);
    const answer = await invite(administrator.client, 'z@example.org', { ...changes, neighbourhoods });
    expect(answer.error?.hint).toBe(word);
  });

  it('refuses an address that is none, a name that is none, and a post that somebody has', async () => {
    expect((await invite(administrator.client, 'no address')).error?.hint).toBe('email_invalid');
    const [taken] = await world.sql<
      { email: string }[]
    >`select email from public.account where id = ${lead.accountId}`;
    const again = await invite(administrator.client, taken?.email ?? '', { role: 'partner_lead' });
    expect(again.error).toMatchObject({ code: 'PT409', hint: 'already_member' });
  });
});
