import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';
import type { JobKind } from './job';
import { kinds as allKinds } from './kinds';
import { workThrough } from './worker';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.stop());
beforeEach(async () => {
  await database.sql`truncate private.job`;
});

const work = (kinds: Record<string, JobKind>) =>
  workThrough({ sql: database.sql, log: pino({ level: 'silent' }), filesDir: null, kinds, send: null });

test('every job is done once, however many workers take at the same time', async () => {
  const { sql } = database;
  await sql`insert into private.job (kind, payload) select 'note', to_jsonb(n) from generate_series(1, 20) n`;
  const done: unknown[] = [];
  const note: JobKind = { run: async (payload) => void done.push(payload) };
  await Promise.all([work({ note }), work({ note }), work({ note })]);
  expect(done.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const [open] = await sql`select count(*)::int as n from private.job where done_at is null`;
  expect(open?.n).toBe(0);
});

test('a job that fails keeps its error and is tried again later, not at once', async () => {
  const { sql } = database;
  await sql`insert into private.job (kind) values ('fail')`;
  let runs = 0;
  const fail: JobKind = {
    run: async () => {
      runs += 1;
      throw new Error('the disk is full');
    },
  };
  await work({ fail });
  expect(runs).toBe(1);
  const [row] =
    await sql`select last_error, taken_at, done_at, attempts, run_at > now() as later from private.job`;
  expect(row).toMatchObject({
    last_error: 'the disk is full',
    taken_at: null,
    done_at: null,
    attempts: 1,
    later: true,
  });
  await sql`update private.job set run_at = now()`;
  await work({ fail });
  expect(runs).toBe(2);
});

test('a job of a kind that this process does not know is left alone', async () => {
  const { sql } = database;
  await sql`insert into private.job (kind) values ('of_a_newer_version')`;
  await work({ note: { run: async () => {} } });
  const [row] = await sql`select attempts, taken_at from private.job`;
  expect(row).toMatchObject({ attempts: 0, taken_at: null });
});

test('a job whose worker died is taken again', async () => {
  const { sql } = database;
  await sql`insert into private.job (kind, taken_at, attempts) values ('note', now() - interval '11 minutes', 1)`;
  let runs = 0;
  await work({ note: { run: async () => void (runs += 1) } });
  expect(runs).toBe(1);
});

test('daily jobs come once a day', async () => {
  const { sql } = database;
  let runs = 0;
  const count: JobKind = { daily: true, run: async () => void (runs += 1) };
  await work({ count });
  await work({ count });
  expect(runs).toBe(1);
  await sql`insert into private.setting values ('fixed_time', to_jsonb(now() + interval '1 day')) on conflict (key) do update set value = excluded.value`;
  await work({ count });
  await sql`delete from private.setting where key = 'fixed_time'`;
  const days = await sql`select unique_key from private.job order by id`;
  expect(days).toHaveLength(2);
});

test('the product’s own daily jobs run on an empty database', async () => {
  const { sql } = database;
  await work(allKinds);
  const failed =
    await sql`select kind, last_error from private.job where done_at is null and run_at <= now()`;
  expect(failed).toEqual([]);
  const [done] = await sql`select count(*)::int as n from private.job where done_at is not null`;
  expect(done?.n).toBe(Object.values(allKinds).filter((kind) => kind.daily ?? kind.everyMinutes).length);
});
