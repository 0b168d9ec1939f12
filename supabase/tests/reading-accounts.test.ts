import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '../../app/lib/viewer';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
const people = new Map<Role, Person>();

const person = (role: Role): Person => {
  const found = people.get(role);
  if (!found) throw new Error(`There is no ${role}.`);
  return found;
};

beforeAll(async () => {
  world = await startSmallWorld();
  for (const role of roles)
    people.set(role, await world.person(role, role.startsWith('partner') ? 'housing' : 'police'));
  await world.sql`select private.send_mail('somebody@example.org', 'A subject', 'A link')`;
});
afterAll(() => world.stop());

type Client = Person['client'];
const reads: [
  name: string,
  allowed: readonly Role[],
  read: (client: Client) => PromiseLike<{ data: unknown; error: { hint?: string; code: string } | null }>,
][] = [
  ['people_list', ['administrator', 'partner_lead', 'auditor'], (client) => client.rpc('people_list', {})],
  [
    'person_page',
    ['administrator'],
    (client) => client.rpc('person_page', { p_account: person('officer').accountId }),
  ],
  ['invitation_list', ['administrator', 'partner_lead'], (client) => client.rpc('invitation_list')],
  [
    'area_choices',
    ['administrator', 'information_manager'],
    (client) => client.rpc('area_choices', { p_force: 'testshire' }),
  ],
  [
    'organisation_list',
    ['administrator', 'information_manager', 'auditor'],
    (client) => client.rpc('organisation_list'),
  ],
  [
    'agreement_list',
    ['administrator', 'information_manager', 'auditor'],
    (client) => client.rpc('agreement_list'),
  ],
  ['lead_choices', ['administrator', 'information_manager'], (client) => client.rpc('lead_choices')],
  ['mail_list', ['administrator'], (client) => client.rpc('mail_list', {})],
  ['own_account', roles, (client) => client.rpc('own_account')],
  ['own_organisation', ['partner_lead'], (client) => client.rpc('own_organisation')],
];

describe.each(reads)('%s', (_, allowed, read) => {
  it.each(roles)('for the role %s', async (role) => {
    const { data, error } = await read(person(role).client);
    if (allowed.includes(role)) {
      expect(error).toBeNull();
      expect(data).not.toBeNull();
    } else expect(error).toMatchObject({ code: 'PT403', hint: 'role_not_allowed' });
  });

  it('for nobody without a sign-in', async () => {
    const { data, error } = await read(world.anonymous);
    expect(error).not.toBeNull();
    expect(data).toBeNull();
  });
});

describe('what they show', () => {
  it('finds people by a part of the name, and shows a partner lead none but their own', async () => {
    const all = (await person('administrator').client.rpc('people_list', { p_words: 'OFFICER' })).data as {
      people: { display_name: string }[];
    };
    expect(all.people.map((one) => one.display_name)).toEqual([expect.stringContaining('officer')]);
    const own = (await person('partner_lead').client.rpc('people_list', {})).data as {
      people: { account_id: string }[];
    };
    expect(own.people.map((one) => one.account_id).sort()).toEqual(
      [person('partner').accountId, person('partner_lead').accountId].sort(),
    );
    const nothing = (await person('administrator').client.rpc('people_list', { p_words: '%' })).data as {
      total: number;
    };
    expect(nothing.total).toBeGreaterThan(10);
  });

  it('gives the words of a waiting message to an administrator alone, keeps that they were read, and none of a sent one', async () => {
    const [mail] = await world.sql<{ id: string }[]>`select id from private.mail where subject = 'A subject'`;
    const p_mail = mail?.id ?? '';
    expect((await person('information_manager').client.rpc('read_mail', { p_mail })).error?.hint).toBe(
      'role_not_allowed',
    );
    expect((await person('administrator').client.rpc('read_mail', { p_mail })).data).toMatchObject({
      body: 'A link',
    });
    expect(
      await world.sql`select 1 from public.audit_event where what = 'read_mail' and row_key = ${p_mail}
      and account_id = ${person('administrator').accountId}`,
    ).toHaveLength(1);
    await world.sql`update private.mail set sent_at = now() where id = ${p_mail}`;
    expect((await person('administrator').client.rpc('read_mail', { p_mail })).data).toMatchObject({
      body: null,
    });
  });

  it('shows where one is signed in, and who can stand in for a supervisor', async () => {
    const { data } = await person('supervisor').client.rpc('own_account');
    const account = data as { sessions: { this: boolean }[]; deputies: { member_id: string }[] };
    expect(account.sessions).toMatchObject([{ this: true }]);
    const deputies = account.deputies.map(({ member_id }) => member_id);
    expect(deputies).toContain(person('inspector').memberId);
    expect(deputies).not.toContain(person('officer').memberId);
  });
});
