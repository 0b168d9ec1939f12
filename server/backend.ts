import path from 'node:path';
import postgres from 'postgres';
import type { Logger } from 'pino';
import type { Checks } from './http/health';
import { ensureEmbeddedDatabase } from './database/embedded-database';
import { pendingMigrations, SCHEMA_CHANGED } from './database/migrations';
import { openOwnServer } from './database/own-server';
import { poolOptions } from './database/pool';
import { prepareDatabase } from './database/prepare';
import { fixSiteAddress, writeSetting } from './database/setting';
import { keepPostgres } from './database/kept-postgres';
import { atMost } from './deadline';
import { layDemo } from './demo';
import { canKeepFiles, ensureFilesFolder } from './files/files-folder';
import { sweepParts } from './files/folder-storage-adapter';
import type { ServerSettings } from './settings';
import type { SupabaseApi } from './supabase/api';
import { readKeys } from './supabase/keys';
import { startLocalApi } from './supabase/local-api';
import { remoteApi } from './supabase/remote-api';

/** What stands behind the pages. `sql` is a pool without a page's time limits; Supabase mode has none. */
export type Backend = {
  api: SupabaseApi;
  sql: postgres.Sql | null;
  checks: Checks;
  /** Calls back when the database has gone and could not be brought back. */
  onLost(callback: () => void): void;
  stop(): Promise<void>;
};

type Server = {
  url: string;
  /** Whether no other process can take in files beside this one. */
  alone: boolean;
  onLost(callback: () => void): void;
  stop(): Promise<void>;
};

async function embedded(settings: ServerSettings, log: Logger): Promise<Server> {
  const server = await keepPostgres(settings.dataDir, 'PRIME', log);
  try {
    const url = await ensureEmbeddedDatabase(server, (sql) => layDemo(sql, settings));
    return { url, alone: true, onLost: server.onLost, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function own(settings: ServerSettings, databaseUrl: string): Promise<Server> {
  const url = await openOwnServer(databaseUrl);
  await prepareDatabase(url, (sql) => layDemo(sql, settings));
  return { url, alone: false, onLost: () => {}, stop: async () => {} };
}

async function local(settings: ServerSettings, server: Server, filesDir: string): Promise<Backend> {
  const sql = postgres(server.url, { ...poolOptions, max: 4, connect_timeout: 5 });
  await writeSetting(sql, 'session_hours', settings.absoluteHours);
  await writeSetting(sql, 'scanning', settings.clamd !== null);
  await fixSiteAddress(sql, settings);
  await ensureFilesFolder(filesDir);
  await sweepParts(filesDir, server);
  const keys = await readKeys(sql);
  const api = await startLocalApi({ url: server.url, sql, keys, filesDir, siteUrl: settings.siteUrl });
  const listening = await sql.listen(SCHEMA_CHANGED, () => void api.schemaChanged());
  return {
    api,
    sql,
    checks: {
      database: async () => (await sql`select 1`).length === 1,
      storage: () => canKeepFiles(filesDir),
      migrations: async () => (await pendingMigrations(sql)).length === 0,
    },
    onLost: server.onLost,
    stop: async () => {
      // A pool whose server was killed may wait for its answers for ever.
      await atMost(2000, listening.unlisten());
      await atMost(5000, api.close());
      await atMost(5000, sql.end({ timeout: 2 }));
      await server.stop();
    },
  };
}

function remote(settings: NonNullable<ServerSettings['supabase']>): Backend {
  const api = remoteApi(settings);
  const answers = async (address: string) => {
    const headers = { apikey: api.publishableKey };
    return (await api.fetch(`${api.url}${address}`, { headers })).status < 500;
  };
  return {
    api,
    sql: null,
    checks: {
      database: () => answers('/auth/v1/health'),
      storage: () => answers('/storage/v1/status'),
      // The newest function of the schema answers anon with a refusal, not with "no such function".
      migrations: async () => {
        const { status } = await api.fetch(`${api.url}/rest/v1/rpc/take_attempt`, {
          method: 'POST',
          headers: { apikey: api.publishableKey, 'Content-Type': 'application/json' },
          body: JSON.stringify({ p_key: api.appKey, p_bucket: 'readyz', p_max: 1, p_seconds: 1 }),
        });
        return status === 200;
      },
    },
    onLost: () => {},
    stop: () => api.close(),
  };
}

/** Opens what the settings choose, migrated and ready. Throws a PlainError when it cannot be had. */
export async function openBackend(settings: ServerSettings, log: Logger): Promise<Backend> {
  if (settings.supabase) return remote(settings.supabase);
  const server = settings.databaseUrl
    ? await own(settings, settings.databaseUrl)
    : await embedded(settings, log);
  return local(settings, server, settings.filesDir ?? path.join(settings.dataDir, 'files'));
}
