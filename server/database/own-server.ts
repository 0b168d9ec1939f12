import postgres from 'postgres';
import { codeOf, PlainError } from '../plain-error';

const OLDEST = 15;

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers at its address',
  ENOTFOUND: 'its host name is not known',
  CONNECT_TIMEOUT: 'it did not answer in 5 seconds',
  '28P01': 'it refused the user name or password',
  '28000': 'it refused the user name or password',
  '3D000': 'it has no database of that name',
};

/**
 * Looks whether the operator's own PostgreSQL can be used, and gives its address back.
 * Throws a PlainError that says why not; the password is not in it.
 */
export async function openOwnServer(url: string): Promise<string> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_make_roles`;
    if (Number(row?.version) < OLDEST) {
      throw new PlainError(
        `The server of DATABASE_URL is PostgreSQL ${row?.version}; PRIME needs ${OLDEST} or newer.`,
      );
    }
    if (!row?.may_make_roles) {
      throw new PlainError(
        'The user of DATABASE_URL may not create roles. Use one that may, such as the database owner.',
      );
    }
    return url;
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new PlainError(
      `The server of DATABASE_URL cannot be used: ${reason}. Check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
