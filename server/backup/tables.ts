import type postgres from 'postgres';

/** A table with the columns that hold something of their own (not: generated ones). */
export type BackedUpTable = { schema: string; name: string; columns: string[] };

/** Whose tables a backup has: people's work, what is kept on people, the inner books, accounts, the list of files. */
const SCHEMAS = ['public', 'personal', 'private', 'auth', 'storage'];

/**
 * What belongs to a running installation and not to the work: sessions, waiting jobs and mail (or a restore would send
 * it twice), counted attempts, keys, files that were sent and belong to nothing yet.
 */
const LEFT_OUT = new Set([
  'auth.audit_log_entries',
  'auth.flow_state',
  'auth.refresh_tokens',
  'auth.sessions',
  'personal.upload',
  'private.app_key',
  'private.form_token',
  'private.job',
  'private.mail',
  'private.rate_limit',
]);

/** Settings of one installation: its keys, its address, the version of its API. They stay where they are. */
const OWN_SETTINGS = ['api_keys', 'api_version', 'site_url'];

/** All tables of a backup, in the order of their names. */
export async function listTables(sql: postgres.Sql): Promise<BackedUpTable[]> {
  const found = await sql<BackedUpTable[]>`
    select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and n.nspname in ${sql(SCHEMAS)}
    group by n.nspname, c.relname order by n.nspname, c.relname`;
  return found.filter(({ schema, name }) => !LEFT_OUT.has(`${schema}.${name}`));
}

/** The name of a table or a column inside a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `"schema"."table"` */
export const quotedTable = ({ schema, name }: Pick<BackedUpTable, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`;

/** The rows of a table that a backup takes, as the end of a statement that begins with `select … from` or `delete from`. */
export function whichRows({ schema, name }: BackedUpTable): string {
  if (`${schema}.${name}` !== 'private.setting') return '';
  return ` where key not in (${OWN_SETTINGS.map((key) => `'${key}'`).join(', ')})`;
}
