import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import type { SupabaseClient } from '@supabase/supabase-js';
import { inject } from 'vitest';
import type { Database } from '../../app/lib/database.types';
import type { Session } from '../../app/lib/context';
import { createRequestClient } from '../../app/lib/supabase-client.server';
import { DATABASE } from '../../server/database/embedded-database';
import { readKeys, type Keys } from '../../server/supabase/keys';
import { startLocalApi } from '../../server/supabase/local-api';
import type { SupabaseApi } from '../../server/supabase/api';

/** The password of every account made here. */
export const PASSWORD = 'correct horse battery staple';

/** A test file's own migrated database, with the API over it. */
export type TestDatabase = {
  /** As the owner of the database, past every rule: for laying what a test needs and looking at what it left. */
  sql: postgres.Sql;
  url: string;
  api: SupabaseApi;
  keys: Keys;
  /** Where the API keeps files. */
  filesDir: string;
  /** Without a session. */
  anonymous: SupabaseClient<Database>;
  /** Signs a new account up and in. */
  signUp(email: string): Promise<{ accountId: string; client: SupabaseClient<Database> }>;
  /** Signs in to an account that was made with PASSWORD. */
  clientFor(email: string): Promise<SupabaseClient<Database>>;
  /** Ends all connections and drops the database; call it in `afterAll`. */
  stop(): Promise<void>;
};

async function withAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const admin = postgres(inject('testServer').adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

/** Copies the template; copies are made one after the other, since PostgreSQL wants the template to itself. */
const copyTemplate = (name: string) =>
  withAdmin(async (admin) => {
    await admin`select pg_advisory_lock(1)`;
    await admin.unsafe(`create database ${name} template ${DATABASE} strategy wal_log`);
  });

const client = (api: SupabaseApi, session: Session | null) =>
  createRequestClient(api, { current: session }, 'test');

async function enter(api: SupabaseApi, email: string, way: 'signUp' | 'signInWithPassword') {
  const { data, error } = await client(api, null).auth[way]({ email, password: PASSWORD });
  if (error || !data.user || !data.session) throw new Error(`${email} could not sign in: ${error?.message}`);
  const { access_token, refresh_token, expires_at = 0 } = data.session;
  const session = { accessToken: access_token, refreshToken: refresh_token, expiresAt: expires_at };
  return { accountId: data.user.id, client: client(api, session) };
}

/**
 * Makes a database of its own for a test file: a copy of the migrated template on the run's PostgreSQL, with the API.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, folder } = inject('testServer');
  const name = `test_${crypto.randomBytes(6).toString('hex')}`;
  await copyTemplate(name);
  const url = adminUrl.replace(/\/postgres$/, `/${name}`);
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  const keys = await readKeys(sql);
  const filesDir = path.join(folder, 'files', name);
  await fs.mkdir(filesDir, { recursive: true });
  const api = await startLocalApi({ url, sql, keys, filesDir, siteUrl: 'http://127.0.0.1:3000' });
  return {
    sql,
    url,
    api,
    keys,
    filesDir,
    anonymous: client(api, null),
    signUp: (email) => enter(api, email, 'signUp'),
    clientFor: async (email) => (await enter(api, email, 'signInWithPassword')).client,
    stop: async () => {
      await api.close();
      await sql.end({ timeout: 5 });
      await withAdmin((admin) => admin.unsafe(`drop database ${name} with (force)`));
    },
  };
}

/** An empty database on the run's PostgreSQL, as somebody makes one for a restore. */
export async function openEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `empty_${crypto.randomBytes(6).toString('hex')}`;
  await withAdmin((admin) => admin.unsafe(`create database ${name}`));
  return {
    url: inject('testServer').adminUrl.replace(/\/postgres$/, `/${name}`),
    drop: async () => {
      await withAdmin((admin) => admin.unsafe(`drop database ${name} with (force)`));
    },
  };
}
