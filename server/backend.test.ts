// The mode in which the operator brings a PostgreSQL, against a second real one; two web processes share it.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRequestClient } from '~/lib/supabase-client.server';
import { openBackend, type Backend } from './backend';
import { startPostgres, type EmbeddedPostgres } from './database/supervisor';
import { readSettings } from './settings';

const log = pino({ level: 'silent' });
let folder: string;
let server: EmbeddedPostgres;
let url: string;
let backends: Backend[] = [];

const open = (databaseUrl: string) =>
  openBackend(readSettings({ DATABASE_URL: databaseUrl, DATA_DIR: path.join(folder, 'web') }), log);

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-own-'));
  await fs.chmod(folder, 0o711);
  server = await startPostgres(path.join(folder, 'own'), 'the operator’s own');
  const admin = postgres(server.url('postgres'), { max: 1 });
  await admin`create database station`;
  await admin.end();
  url = server.url('station');
  backends = await Promise.all([open(url), open(url)]);
});
afterAll(async () => {
  await Promise.all(backends.map((backend) => backend.stop()));
  await server.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

test('two web processes that start at once over an empty database are both ready', async () => {
  for (const { checks } of backends) {
    expect(await Promise.all([checks.database(), checks.storage(), checks.migrations()])).toEqual([
      true,
      true,
      true,
    ]);
  }
});

test('who signs in at one of them is known at the other', async () => {
  const [one, other] = backends;
  if (!one || !other) throw new Error('Two are needed.');
  const { data } = await createRequestClient(one.api, { current: null }, 'a').auth.signUp({
    email: 'ann@example.org',
    password: 'correct horse battery',
  });
  const token = data.session?.access_token ?? '';
  const there = await createRequestClient(other.api, { current: null }, 'b').auth.getUser(token);
  expect(there.data.user?.email).toBe('ann@example.org');
});

test('attempts are counted over all of them', async () => {
  const results = [];
  for (const { api } of [...backends, ...backends]) {
    const client = createRequestClient(api, { current: null }, 'c');
    const args = { p_key: api.appKey, p_bucket: 'shared', p_max: 3, p_seconds: 60 };
    results.push((await client.rpc('take_attempt', args)).data);
  }
  expect(results).toEqual([true, true, true, false]);
});

test.each([
  ['a wrong password', () => url.replace(/:[^:@]+@/, ':wrong@'), /refused the user name or password/],
  ['a database that is not there', () => server.url('nowhere'), /no database of that name/],
  ['no server', () => 'postgres://prime:x@127.0.0.1:9/prime', /nothing answers at its address/],
])('%s is said in one line that does not hold the password', async (_words, address, reason) => {
  const refused = await open(address()).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(refused).toMatch(reason);
  expect(refused).toMatch(/^PlainError: The server of DATABASE_URL cannot be used: .* Check DATABASE_URL/);
  expect(refused).not.toContain(new URL(address()).password);
});
