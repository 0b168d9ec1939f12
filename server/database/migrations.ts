import fs from 'node:fs/promises';
import type postgres from 'postgres';
import { inProject } from '../project';

/** A migration file: `version` are the digits its name begins with. */
export type Migration = { version: string; name: string; sql: string };

const FILE = /^(\d+)_(.+)\.sql$/;

/** Reads all of `supabase/migrations`, in the order in which they apply. */
async function readMigrations(): Promise<Migration[]> {
  const folder = inProject('supabase', 'migrations');
  const names = (await fs.readdir(folder)).filter((name) => FILE.test(name)).sort();
  return Promise.all(
    names.map(async (file) => {
      const [, version = '', name = ''] = FILE.exec(file) ?? [];
      return { version, name, sql: await fs.readFile(`${folder}/${file}`, 'utf8') };
    }),
  );
}

/** The versions applied to this database so far; none when it has no history yet. */
export async function appliedVersions(sql: postgres.Sql): Promise<Set<string>> {
  const [there] = await sql`select to_regclass('supabase_migrations.schema_migrations') as history`;
  if (!there?.history) return new Set();
  const rows = await sql<{ version: string }[]>`select version from supabase_migrations.schema_migrations`;
  return new Set(rows.map((row) => row.version));
}

/** The versions that this PRIME knows. */
export async function knownVersions(): Promise<Set<string>> {
  return new Set((await readMigrations()).map(({ version }) => version));
}

/** The migrations that this database lacks. */
export async function pendingMigrations(sql: postgres.Sql): Promise<Migration[]> {
  const applied = await appliedVersions(sql);
  return (await readMigrations()).filter((migration) => !applied.has(migration.version));
}

/** The table of the Supabase command line, so that `supabase db push` and this agree on what is applied. */
async function ensureHistory(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text primary key);
    alter table supabase_migrations.schema_migrations
      add column if not exists statements text[], add column if not exists name text,
      add column if not exists created_by text, add column if not exists idempotency_key text,
      add column if not exists rollback text[];
    create unique index if not exists schema_migrations_idempotency_key_idx
      on supabase_migrations.schema_migrations (idempotency_key);`);
}

/** Tells processes that already serve this database to read its schema again. */
export const SCHEMA_CHANGED = 'prime_schema_changed';

/**
 * Applies the migrations that the database lacks, each in a transaction of its own with its row of history.
 * The caller holds the migrators' lock. Gives the versions applied; throws the database's error, naming the file.
 * @param only these versions alone: a backup is loaded into the tables that it was taken from
 */
export async function applyMigrations(sql: postgres.Sql, only?: ReadonlySet<string>): Promise<string[]> {
  await ensureHistory(sql);
  const pending = (await pendingMigrations(sql)).filter(({ version }) => only?.has(version) ?? true);
  for (const { version, name, sql: text } of pending) {
    try {
      await sql.begin(async (transaction) => {
        await transaction.unsafe(text);
        await transaction`
          insert into supabase_migrations.schema_migrations (version, name, statements)
          values (${version}, ${name}, ${[text]})`;
      });
    } catch (error) {
      throw new Error(
        `Migration ${version}_${name}.sql failed: ${error instanceof Error ? error.message : error}`,
        {
          cause: error,
        },
      );
    }
  }
  if (pending.length > 0) await sql.notify(SCHEMA_CHANGED, '');
  return pending.map((migration) => migration.version);
}
