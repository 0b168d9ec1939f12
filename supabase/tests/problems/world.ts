import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';

/** The people of the tests, by what they are: account and post of each. */
export type Person = { account: string; session: string; member: string };

const square = (west: number, south: number) =>
  [
    [west, south],
    [west + 0.02, south],
    [west + 0.02, south + 0.02],
    [west, south + 0.02],
    [west, south],
  ] as const;

async function addNeighbourhood(
  sql: postgres.Sql,
  code: string,
  district: string,
  west: number,
  south: number,
) {
  const ring = square(west, south);
  const [row] = await sql<{ id: string }[]>`
    insert into neighbourhood (force_id, code, name) values ('hampshire', ${code}, ${code}) returning id`;
  const id = row?.id ?? '';
  await sql`insert into neighbourhood_district (neighbourhood_id, district_id) values (${id}, ${district})`;
  await sql`select private.lay_boundary(${id}, ${sql.json({ type: 'Polygon', coordinates: [ring as never] })},
    ${west + 0.01}, ${south + 0.01}, 3e6, 'test')`;
  return id;
}

async function add(sql: postgres.Sql, table: string, row: Record<string, unknown>): Promise<string> {
  const [made] = await sql`insert into ${sql(table)} ${sql(row as never)} returning id`;
  return String(made?.id);
}

type Post = { unit: string; role: string; force?: string; neighbourhoods?: string[]; districts?: string[] };

/** Gives an account another dated post. */
export async function addPost(sql: postgres.Sql, account: string, post: Post): Promise<string> {
  const member = await add(sql, 'member', {
    account_id: account,
    unit_id: post.unit,
    role: post.role,
    force_id: post.force ?? null,
  });
  for (const neighbourhood_id of post.neighbourhoods ?? [])
    await add(sql, 'member_neighbourhood', { member_id: member, neighbourhood_id });
  for (const district_id of post.districts ?? [])
    await add(sql, 'member_district', { member_id: member, district_id });
  return member;
}

/** Adds somebody with an account, a session and a post. */
export async function addPerson(sql: postgres.Sql, name: string, post: Post): Promise<Person> {
  const account = randomUUID();
  const session = randomUUID();
  const email = `${name}@example.test`;
  await sql`insert into auth.users (id, email) values (${account}, ${email})`;
  await sql`insert into auth.sessions (id, user_id, created_at, updated_at) values (${session}, ${account}, now(), now())`;
  await sql`insert into account (id, email, display_name) values (${account}, ${email}, ${name})`;
  return { account, session, member: await addPost(sql, account, post) };
}

async function addOrganisations(sql: postgres.Sql, city: string, town: string) {
  const police = await add(sql, 'organisation', {
    name: 'Hampshire Constabulary',
    short_name: 'Police',
    kind: 'police',
    force_id: 'hampshire',
  });
  const council = await add(sql, 'organisation', {
    name: 'City Council',
    short_name: 'Council',
    kind: 'council',
  });
  const housing = await add(sql, 'organisation', {
    name: 'Harbour Homes',
    short_name: 'Homes',
    kind: 'housing',
  });
  await add(sql, 'organisation_district', { organisation_id: council, district_id: city });
  await add(sql, 'organisation_district', { organisation_id: housing, district_id: city });
  return {
    police,
    council,
    housing,
    team: await add(sql, 'unit', { organisation_id: police, name: 'Team', prosecuting: true }),
    wardens: await add(sql, 'unit', { organisation_id: council, name: 'Wardens', prosecuting: true }),
    tenancies: await add(sql, 'unit', { organisation_id: housing, name: 'Tenancies' }),
    city,
    town,
  };
}

async function addAgreement(
  sql: postgres.Sql,
  parties: string[],
  police: Person,
  partner: Person,
): Promise<string> {
  const agreement = await add(sql, 'agreement', {
    force_id: 'hampshire',
    title: 'Agreement',
    purpose: 'Problem solving',
    gateway: 'Crime and Disorder Act 1998, section 115',
    from_date: '2020-01-01',
    review_date: '2099-01-01',
    police_lead_id: police.member,
    partner_lead_id: partner.member,
  });
  for (const organisation_id of parties)
    await sql`insert into agreement_party values (${agreement}, ${organisation_id})`;
  return agreement;
}

/**
 * Lays a small world: two districts, three neighbourhoods side by side (two in the city), police, council and housing
 * with people in the roles that problems need. The caller rolls it back.
 */
export async function layWorld(sql: postgres.Sql) {
  await sql`insert into force (id, name) values ('hampshire', 'Hampshire')`;
  const city = await add(sql, 'district', { force_id: 'hampshire', name: 'City' });
  const town = await add(sql, 'district', { force_id: 'hampshire', name: 'Town' });
  const bargate = await addNeighbourhood(sql, 'Bargate', city, -1.42, 50.9);
  const shirley = await addNeighbourhood(sql, 'Shirley', city, -1.44, 50.9);
  const hythe = await addNeighbourhood(sql, 'Hythe', town, -1.46, 50.9);
  const units = await addOrganisations(sql, city, town);
  const force = 'hampshire';
  const people = {
    officer: await addPerson(sql, 'officer', {
      unit: units.team,
      role: 'officer',
      force,
      neighbourhoods: [bargate],
    }),
    pcso: await addPerson(sql, 'pcso', { unit: units.team, role: 'pcso', force, neighbourhoods: [bargate] }),
    sergeant: await addPerson(sql, 'sergeant', {
      unit: units.team,
      role: 'supervisor',
      force,
      neighbourhoods: [bargate],
    }),
    otherSergeant: await addPerson(sql, 'other-sergeant', {
      unit: units.team,
      role: 'supervisor',
      force,
      neighbourhoods: [hythe],
    }),
    inspector: await addPerson(sql, 'inspector', {
      unit: units.team,
      role: 'inspector',
      force,
      districts: [city],
    }),
    auditor: await addPerson(sql, 'auditor', { unit: units.team, role: 'auditor', force }),
    council: await addPerson(sql, 'council', { unit: units.wardens, role: 'partner' }),
    housing: await addPerson(sql, 'housing', { unit: units.tenancies, role: 'partner' }),
  };
  const agreement = await addAgreement(sql, [units.council, units.housing], people.inspector, people.council);
  return { ...units, bargate, shirley, hythe, agreement, people };
}

export type World = Awaited<ReturnType<typeof layWorld>>;

/** Points well inside each neighbourhood, and one outside all of them. */
export const points = {
  bargate: { longitude: -1.41, latitude: 50.91 },
  shirley: { longitude: -1.43, latitude: 50.91 },
  hythe: { longitude: -1.45, latitude: 50.91 },
  sea: { longitude: -1.3, latitude: 50.5 },
};

/** What the four pages send, with changes. */
export function loggedProblem(changes: Record<string, unknown> = {}) {
  return {
    places: [{ kind: 'public_place', label: 'Car park, top floor', ...points.bargate }],
    title: 'Drivers race round the top floor of the car park on Friday nights',
    category: 'vehicle_nuisance',
    frequency: 'weekly',
    since_on: '2025-03-01',
    answers: [
      { question_code: 'problem_statement', body: 'Drivers race on Friday nights' },
      { question_code: 'sources', choices: ['residents', 'council'], body: 'Six calls' },
      { question_code: 'harm', body: 'Lost sleep' },
    ],
    ...changes,
  };
}
