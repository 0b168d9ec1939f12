import postgres from 'postgres';
import { DATABASE } from '../database/embedded-database';
import { SCHEMA_CHANGED } from '../database/migrations';
import { findPlaces } from '../database/places';
import { addressOf, findRunning } from '../database/running';
import { readKeys } from '../supabase/keys';
import { DataFolderInUse, startPostgres } from '../database/supervisor';
import type { KeptErasure } from './restore-backup';

const RESTORED = 'prime_restored';
const BEFORE = 'prime_before';
/** Facts of the installation that a restore leaves as they are, so that a running server goes on with its own keys. */
const KEPT_SETTINGS = ['api_keys', 'site_url'];

type Server = { url(database: string): string; stop(): Promise<void> };

/** The embedded server of a data folder: the one that runs, or else one that is started for the while. */
async function reachServer(dataDir: string): Promise<Server> {
  try {
    return await startPostgres(dataDir, 'a PRIME restore');
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const at = findPlaces(dataDir);
    const there = findRunning(at);
    if (!there) throw error;
    return { url: (database) => addressOf(at, there.port, database), stop: async () => {} };
  }
}

async function readFromBefore(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [books] = await sql`select to_regclass('public.erasure') as there`;
    const erasures = books?.there
      ? await sql<{ row: KeptErasure }[]>`select to_jsonb(e) as row from public.erasure e`
      : [];
    const settings = await sql<{ key: string; value: postgres.JSONValue }[]>`
      select key, value from private.setting where key in ${sql(KEPT_SETTINGS)}`;
    return { erasures: erasures.map(({ row }) => row), settings: [...settings] };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function putSettings(url: string, settings: { key: string; value: postgres.JSONValue }[]) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    for (const { key, value } of settings)
      await sql`insert into private.setting (key, value) values (${key}, ${sql.json(value)})
        on conflict (key) do update set value = excluded.value`;
    await readKeys(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Puts the restored database in the place of the other, whose connections end; a running server comes back by itself. */
async function swap(admin: postgres.Sql, wasThere: boolean): Promise<void> {
  await admin.unsafe(`drop database if exists ${BEFORE} with (force)`);
  if (wasThere) {
    await admin.unsafe(`alter database ${DATABASE} with allow_connections false`);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${DATABASE}`;
    await admin.unsafe(`alter database ${DATABASE} rename to ${BEFORE}`);
  }
  await admin.unsafe(`alter database ${RESTORED} rename to ${DATABASE}`);
  await admin.unsafe(`drop database if exists ${BEFORE} with (force)`);
}

/**
 * Replaces the embedded database by what `restore` makes of an empty one. Until it is whole the old one stays; a kill
 * half-way leaves it untouched. The server may run meanwhile: it answers 503 for the moment of the change.
 * @param restore is given the empty database's address and the erasures that the old one knew
 */
export async function replaceEmbedded<T>(
  dataDir: string,
  restore: (url: string, erasures: KeptErasure[]) => Promise<T>,
): Promise<T> {
  const server = await reachServer(dataDir);
  const admin = postgres(server.url('postgres'), { max: 1, onnotice: () => {} });
  try {
    const wasThere = (await admin`select 1 from pg_database where datname = ${DATABASE}`).length > 0;
    const before = wasThere ? await readFromBefore(server.url(DATABASE)) : { erasures: [], settings: [] };
    await admin.unsafe(`drop database if exists ${RESTORED} with (force)`);
    await admin.unsafe(`create database ${RESTORED}`);
    const done = await restore(server.url(RESTORED), before.erasures);
    await putSettings(server.url(RESTORED), before.settings);
    await swap(admin, wasThere);
    const restored = postgres(server.url(DATABASE), { max: 1, onnotice: () => {} });
    await restored.notify(SCHEMA_CHANGED, '');
    await restored.end({ timeout: 5 });
    return done;
  } finally {
    await admin.end({ timeout: 5 });
    await server.stop();
  }
}
