import { STAFF_GIVEN_NAMES, STAFF_SURNAMES } from './content/names.ts';
import { demoPosts, type Post } from './posts.ts';
import type { Random } from './random.ts';
import {
  FORCE,
  type DemoMember,
  type DemoNeighbourhood,
  type DemoOrganisation,
  type World,
} from './world.ts';

const SINCE_DAYS = 900;

/**
 * Fills every post with an invented person who can sign in.
 * @param passwordHash bcrypt, the same for all.
 */
export function layPeople(
  world: World,
  neighbourhoods: readonly DemoNeighbourhood[],
  organisations: readonly DemoOrganisation[],
  passwordHash: string,
): DemoMember[] {
  const random = world.randomFor('people');
  const surnames = random.shuffle(STAFF_SURNAMES);
  const councilNames = organisations.filter(({ kind }) => kind === 'council').map(({ name }) => name);
  return demoPosts(neighbourhoods, councilNames).map((post, index) => {
    const surname = surnames[index];
    if (!surname) throw new Error('There are more posts than surnames: add some to names.ts.');
    const given = random.pick(STAFF_GIVEN_NAMES);
    const organisation = organisations.find(({ name }) => name === post.organisation)!;
    const member: DemoMember = {
      id: random.uuid(),
      name: `${given} ${surname}`,
      email: `${post.prefix || given.toLowerCase()}.${surname.toLowerCase()}@${organisation.domain}`,
      role: post.role,
      organisationId: organisation.id,
      organisationKind: organisation.kind,
      unitId: organisation.units.get(post.unit)!,
      districts: organisation.kind === 'police' ? post.districts : organisation.districts,
      neighbourhoods: post.neighbourhoods,
    };
    layAccount(world, random, member, post, passwordHash);
    layAreas(world, random, member, neighbourhoods);
    return member;
  });
}

function layAccount(world: World, random: Random, member: DemoMember, post: Post, hash: string): void {
  const { rows, calendar } = world;
  const account = random.uuid();
  const facts = { email: member.email, email_verified: true, phone_verified: false, sub: account };
  const since = calendar.time(SINCE_DAYS, 9);
  rows.add('auth.users', {
    id: account,
    aud: 'authenticated',
    role: 'authenticated',
    email: member.email,
    encrypted_password: hash,
    email_confirmed_at: since,
    raw_app_meta_data: { provider: 'email', providers: ['email'] },
    raw_user_meta_data: facts,
    is_sso_user: false,
    is_anonymous: false,
    created_at: since,
    updated_at: since,
  });
  rows.add('auth.identities', {
    id: random.uuid(),
    provider: 'email',
    provider_id: account,
    user_id: account,
    identity_data: facts,
    created_at: since,
    updated_at: since,
  });
  rows.add('account', {
    id: account,
    email: member.email,
    display_name: member.name,
    theme: 'auto',
    version: 1,
  });
  const police = member.organisationKind === 'police';
  const ofForce = police || post.role === 'scrutineer';
  rows.add('member', {
    id: member.id,
    account_id: account,
    unit_id: member.unitId,
    role: post.role,
    force_id: ofForce ? FORCE : null,
    job_title: post.title,
    collar_number: police && post.prefix ? String(random.whole(10_000, 29_999)) : null,
    from_date: calendar.day(SINCE_DAYS),
    until_date: post.endsIn === null ? null : calendar.day(-post.endsIn),
    confirmed_at: calendar.time(random.whole(20, 170), 10),
    version: 1,
  });
}

function layAreas(
  { rows, calendar }: World,
  random: Random,
  member: DemoMember,
  neighbourhoods: readonly DemoNeighbourhood[],
): void {
  const from_date = calendar.day(SINCE_DAYS);
  for (const code of member.neighbourhoods) {
    const neighbourhood = neighbourhoods.find((each) => each.code === code)!;
    rows.add('member_neighbourhood', {
      id: random.uuid(),
      member_id: member.id,
      neighbourhood_id: neighbourhood.id,
      named_officer: member.role !== 'special',
      from_date,
    });
  }
  if (member.organisationKind !== 'police') return;
  for (const district of member.districts) {
    const { districtId } = neighbourhoods.find((each) => each.district === district)!;
    rows.add('member_district', {
      id: random.uuid(),
      member_id: member.id,
      district_id: districtId,
      from_date,
    });
  }
}
