import crypto from 'node:crypto';
import type postgres from 'postgres';
import { roles, type Role } from '~/lib/viewer';

/** Who is to join, from the command line. `organisation` is found by its name, or made where `kind` says what it is. */
export type NewUser = {
  email: string;
  name: string;
  role: Role;
  organisation: string;
  kind?: string;
  force?: string;
  unit?: string;
};

/** Whether a word is a role; the command line checks what people type. */
export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

async function findOrganisation(sql: postgres.ISql, user: NewUser): Promise<string> {
  const { organisation, kind, force } = user;
  const [found] = await sql<{ id: string }[]>`
    select id from public.organisation where lower(name) = ${organisation.toLowerCase()}`;
  if (found) return found.id;
  if (!kind) {
    throw new Error(
      `There is no organisation "${organisation}". Add --kind (police --force ID, council, housing …) to make it.`,
    );
  }
  if (kind === 'police') {
    if (!force) throw new Error('A police organisation needs --force ID, such as --force hampshire.');
    await sql`insert into public.force (id, name) values (${force}, ${organisation}) on conflict do nothing`;
  }
  const [made] = await sql<{ id: string }[]>`
    insert into public.organisation (name, short_name, kind, force_id)
    values (${organisation}, ${organisation}, ${kind}, ${kind === 'police' ? (force ?? null) : null}) returning id`;
  return made?.id ?? '';
}

async function findUnit(sql: postgres.ISql, organisationId: string, name = 'Main office'): Promise<string> {
  const [unit] = await sql<{ id: string }[]>`
    insert into public.unit (organisation_id, name) values (${organisationId}, ${name})
    on conflict (organisation_id, name) do update set name = excluded.name returning id`;
  return unit?.id ?? '';
}

/**
 * Lays an invitation, the organisation and unit too where they are new, and gives its token. No password is set here:
 * the person chooses it on the page that the link opens, so that nobody else ever knows it.
 */
export async function addUser(sql: postgres.Sql, user: NewUser): Promise<string> {
  const token = crypto.randomBytes(24).toString('base64url');
  const hash = crypto.createHash('sha256').update(token).digest();
  await sql.begin(async (transaction) => {
    const unit = await findUnit(transaction, await findOrganisation(transaction, user), user.unit);
    await transaction`select private.check_post(${unit}, ${user.role}, ${user.force ?? null}, null, '{}', '{}')`;
    await transaction`
      insert into private.invitation (sha256, email, display_name, unit_id, role, force_id, expires_at)
      select ${hash}, ${user.email.toLowerCase()}, ${user.name}, ${unit}, ${user.role}, o.force_id, now() + interval '14 days'
      from public.unit u join public.organisation o on o.id = u.organisation_id where u.id = ${unit}`;
  });
  return token;
}
