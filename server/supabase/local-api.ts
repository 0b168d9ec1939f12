import { quietly } from './quiet-console';
import './no-realtime';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import type postgres from 'postgres';
import { poolOptions } from '../database/pool';
import { inProject } from '../project';
import { boundedFetch, type SupabaseApi } from './api';
import { FolderStorageAdapter } from '../files/folder-storage-adapter';
import type { Keys } from './keys';
import { OutboxDriver } from './outbox';

/** What the API in this process is made of. `sql` is our own pool, for the outbox. */
export type LocalApiParts = {
  url: string;
  sql: postgres.Sql;
  keys: Keys;
  filesDir: string;
  siteUrl: string;
};

/** A page's call may run 2 seconds and wait 1 for a lock; imports and jobs have connections of their own. */
const LIMITS = { statement_timeout: 2000, lock_timeout: 1000 };

const ACCESS_TOKEN_SECONDS = 3600;

/** The API hands over JSON arguments already written as text; the driver would write them once more, as a JSON string. */
const jsonAsWritten = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
});

function appOver(connection: ReturnType<typeof createPostgresConnection>, parts: LocalApiParts): App {
  const { keys } = parts;
  const app = new App({
    connection,
    api: { schemas: ['public'] },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      jwt_expiry: ACCESS_TOKEN_SECONDS,
      enable_signup: true,
      publishable_key: keys.publishable,
      secret_key: keys.secret,
      site_url: parts.siteUrl,
      email: {
        enable_confirmations: false,
        template: {
          recovery: {
            subject: 'Choose a new password for PRIME',
            content_path: inProject('supabase', 'templates', 'recovery.html'),
          },
        },
      },
    },
    storage: { enabled: true, file_size_limit: '500MiB' },
    studio: { enabled: false },
    options: {
      drivers: { email: new OutboxDriver(parts.sql) },
      server: { admin: false, disableStudio: true },
    },
  });
  app._storageAdapter = new FolderStorageAdapter(parts.filesDir); // before init, which looks for it
  return app;
}

/**
 * Runs the Supabase API in this process over a migrated database. It listens nowhere: only `fetch` reaches it.
 */
export async function startLocalApi(parts: LocalApiParts): Promise<SupabaseApi> {
  const connection = createPostgresConnection({
    url: parts.url,
    postgresOptions: {
      ...poolOptions,
      max: 10,
      connect_timeout: 2,
      connection: LIMITS,
      types: { json: jsonAsWritten(114), jsonb: jsonAsWritten(3802) },
    },
  });
  // Left to itself, the first request would grant all tables to everyone again.
  Reflect.set(connection, 'rlsState', 'active');
  const app = appOver(connection, parts);
  const readSchema = () => quietly(() => connection.introspect({ useCache: true }));
  await quietly(() => app.init());
  await readSchema();
  return {
    url: 'http://supabase.internal',
    publishableKey: parts.keys.publishable,
    appKey: parts.keys.appKey,
    fetch: boundedFetch((input, init) => quietly(() => app.fetch(new Request(input, init)))),
    schemaChanged: async () => {
      await connection.clearSchemaCache();
      await readSchema();
    },
    close: () => connection.close(),
  };
}
