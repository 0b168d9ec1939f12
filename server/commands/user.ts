import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import type { OpenDatabase } from '../command';
import { readSettings } from '../settings';
import { addUser, isRole } from '../users/add-user';
import { findAccount } from '../users/find-account';
import { setRandomPassword } from '../users/set-password';

export const usage =
  'user add EMAIL --name NAME --organisation NAME [--role administrator] [--unit NAME] [--kind KIND --force ID] | ' +
  'user disable|enable|password EMAIL | user list';

const options = {
  name: { type: 'string' },
  organisation: { type: 'string' },
  role: { type: 'string', default: 'administrator' },
  unit: { type: 'string' },
  kind: { type: 'string' },
  force: { type: 'string' },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function add(sql: postgres.Sql, email: string, given: Given): Promise<void> {
  const { name, organisation, role, unit, kind, force } = given;
  if (!name || !organisation)
    throw new Error('Say who it is: --name "Sam Green" --organisation "The Council".');
  if (!role || !isRole(role))
    throw new Error(`There is no role "${role}". Try administrator, officer, partner.`);
  const token = await addUser(sql, { email, name, role, organisation, unit, kind, force });
  console.log(`Open this within 14 days to set a password:\n${readSettings().siteUrl}/invitation/${token}`);
}

async function disable(sql: postgres.Sql, email: string): Promise<void> {
  const { id, name } = await findAccount(sql, email);
  await sql`update public.account set disabled_at = coalesce(disabled_at, now()), version = version + 1 where id = ${id}`;
  await sql`select private.end_sessions(${id})`;
  console.log(`${name} is disabled and signed out everywhere.`);
}

async function enable(sql: postgres.Sql, email: string): Promise<void> {
  const { id, name } = await findAccount(sql, email);
  await sql`update public.account set disabled_at = null, version = version + 1 where id = ${id}`;
  console.log(`${name} may sign in again.`);
}

async function password(sql: postgres.Sql, email: string): Promise<void> {
  const { id, name } = await findAccount(sql, email);
  console.log(`The new password of ${name}, shown this once: ${await setRandomPassword(sql, id)}`);
}

async function list(sql: postgres.Sql): Promise<void> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws('  ', a.email, a.display_name, case when a.disabled_at is not null then 'disabled' end,
      (select string_agg(m.role || ' at ' || o.name, ', ' order by m.from_date) from public.member m
        join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
        where m.account_id = a.id and private.current_post(m))) as line
    from public.account a order by a.email::text`;
  for (const { line } of rows) console.log(line);
}

const withEmail = { add, disable, enable, password };

/** Adds, lists, disables and enables accounts and sets passwords, for the first administrator and when all are locked out. */
export async function run(args: string[], open: OpenDatabase): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [what = '', email] = positionals;
  if (what === 'list') return list((await open()).sql);
  if (!Object.hasOwn(withEmail, what)) throw new Error(`Say what to do: ${usage}.`);
  if (!email || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    throw new Error(`Say whose account: "prime user ${what} name@example.org".`);
  const { sql } = await open();
  await withEmail[what as keyof typeof withEmail](sql, email, values);
}
