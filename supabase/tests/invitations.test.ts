import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

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

type Changes = { unit?: string; role?: 'officer' | 'partner' | 'auditor' | 'administrator'; until?: string; areas?: string[] };

const invite = (by: Person, email: string, changes: Changes = {}) =>
  by.client.rpc('invite_member', {
    p_email: email,
    p_display_name: 'Sam Green',
    p_unit: changes.unit ?? world.organisations.housing.unitId,
    p_role: changes.role ?? 'partner',
    p_site_url: SITE,
    p_form_token: crypto.randomUUID(),
    p_until: changes.until,
    p_neighbourhoods: changes.areas,
  });

/** The token of the link in the newest message to an address. */
async function tokenFor(email: string): Promise<string> {
  const [mail] = await world.sql<{ body_text: string }[]>`
    select body_text from private.mail where to_address = ${email} order by created_at desc, id limit 1`;
  const token = new RegExp(`${SITE}/invitation/(\\S+)`).exec(mail?.body_text ?? '')?.[1];
  if (!token) throw new Error(`No link was sent to ${email}.`);
  return token;
}

/** Signs an address up with the API alone: no post, no account row. */
async function stranger(email: string) {
  const { data } = await world.anonymous.auth.signUp({ email, password: 'gravel lantern violet' });
  await world.anonymous.auth.signOut({ scope: 'local' });
  return { id: data.user?.id ?? '', token: data.session?.access_token ?? '' };
}

describe('inviting', () => {
  it('sends a link that says who invites, and that opens the post it promises', async () => {
    const sent = await invite(lead, 'New@Housing.example');
    expect(sent.error).toBeNull();
    const token = await tokenFor('new@housing.example');
    const details = await world.anonymous.rpc('invitation_details', { p_token: token });
    expect(details.data).toMatchObject({
      state: 'open',
      display_name: 'Sam Green',
      organisation: 'The housing',
      invited_by: expect.stringContaining('The housing'),
      known: false,
    });
    const joined = await world.signUp('unused@example.org', 'Unused');
    expect((await joined.client.rpc('accept_invitation', { p_token: token })).error?.hint).toBe('invitation_of_another');
    const person = await stranger('new@housing.example');
    expect(person.token).not.toBe('');
    const client = await world.clientWith(person.token);
    expect((await client.rpc('whoami')).data).toBeNull();
    expect((await client.rpc('accept_invitation', { p_token: token })).error).toBeNull();
    expect((await client.rpc('whoami')).data).toMatchObject({ role: 'partner', organisation: { name: 'The housing' } });
    // Sent twice, it is done once; afterwards the link says only that it was used.
    expect((await client.rpc('accept_invitation', { p_token: token })).error).toBeNull();
    expect(await world.sql`select 1 from public.member m where m.account_id = ${person.id}`).toHaveLength(1);
    const after = await world.anonymous.rpc('invitation_details', { p_token: token });
    expect(after.data).toEqual({ state: 'used' });
  });
});
