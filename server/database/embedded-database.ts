import postgres from 'postgres';
import { prepareDatabase } from './prepare';
import type { EmbeddedPostgres } from './supervisor';

/** The database inside the embedded server. */
export const DATABASE = 'prime';
const HALF_MADE = 'prime_new';

/**
 * Gives the address of the embedded server's database, brought up to date. At the first start it is made under
 * another name, with what `first` lays in it, and renamed when it is whole, so that a kill half-way leaves nothing.
 */
export async function ensureEmbeddedDatabase(
  server: Pick<EmbeddedPostgres, 'url'>,
  first: (sql: postgres.Sql) => Promise<void>,
): Promise<string> {
  const admin = postgres(server.url('postgres'), { max: 1, onnotice: () => {} });
  try {
    const [there] = await admin`select 1 from pg_database where datname = ${DATABASE}`;
    if (there) {
      await prepareDatabase(server.url(DATABASE));
    } else {
      await admin.unsafe(`drop database if exists ${HALF_MADE} with (force)`);
      await admin.unsafe(`create database ${HALF_MADE}`);
      await prepareDatabase(server.url(HALF_MADE), first);
      await admin.unsafe(`alter database ${HALF_MADE} rename to ${DATABASE}`);
    }
  } finally {
    await admin.end({ timeout: 5 });
  }
  return server.url(DATABASE);
}
