// What the whole schema stands on, checked on the API in use.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql.unsafe(`
    create function public.try_refusal() returns void language plpgsql security definer set search_path = '' as
      $$ begin perform private.fail(409, 'stale_version', 'two texts'); end $$;
    create function public.try_headers() returns jsonb language sql security definer set search_path = '' as
      $$ select jsonb_build_object('id', current_setting('request.headers', true)::json ->> 'x-request-id', 'who', auth.uid()) $$;
    create function public.try_slow() returns void language sql security definer set search_path = '' as $$ select pg_sleep(5) $$;
    create function public.try_halves() returns void language plpgsql security definer set search_path = '' as
      $$ begin insert into private.rate_limit values ('half', 1, now()); perform private.fail(400, 'no'); end $$;
    grant execute on function public.try_refusal(), public.try_headers(), public.try_slow(), public.try_halves() to anon, authenticated;`);
  await database.api.schemaChanged();
});
afterAll(() => database.stop());

type Answer = {
  data: unknown;
  status: number;
  error: { code: string; hint: string; details: string } | null;
};
type Caller = { rpc(name: string, args?: object): PromiseLike<Answer> };
const rpc = (client: unknown, name: string, args = {}) => (client as Caller).rpc(name, args);

test('a refusal keeps its status, word and detail', async () => {
  const { status, error } = await rpc(database.anonymous, 'try_refusal');
  expect(status).toBe(409);
  expect(error).toMatchObject({ code: 'PT409', hint: 'stale_version', details: 'two texts' });
});

test('a command knows who asks and by which request', async () => {
  const { client, accountId } = await database.signUp('headers@example.org');
  expect((await rpc(client, 'try_headers')).data).toEqual({ id: 'test', who: accountId });
  expect((await rpc(database.anonymous, 'try_headers')).data).toEqual({ id: 'test', who: null });
});

test('a refused command leaves nothing behind', async () => {
  expect((await rpc(database.anonymous, 'try_halves')).status).toBe(400);
  expect(await database.sql`select 1 from private.rate_limit where bucket = 'half'`).toHaveLength(0);
});

test('a command that takes longer than 2 seconds is cut off with a 503', async () => {
  const started = performance.now();
  const { status, error } = await rpc(database.anonymous, 'try_slow');
  expect(status).toBe(503);
  expect(error?.hint).toBe('unavailable');
  expect(performance.now() - started).toBeLessThan(2600);
});

test('nobody may insert, update or delete directly', async () => {
  const { client } = await database.signUp('direct@example.org');
  for (const someone of [client, database.anonymous]) {
    const { error } = await someone.from('force').insert({ id: 'x', name: 'X' });
    expect(error).not.toBeNull();
  }
  expect(await database.sql`select 1 from public.force`).toHaveLength(0);
});

test('no function of an extension can be called through the API', async () => {
  expect((await rpc(database.anonymous, 'crypt', { '': 'x' })).status).toBe(404);
});

describe('attempts before sign-in', () => {
  beforeEach(async () => {
    await database.sql`truncate private.rate_limit`;
  });
  const take = (key: string) =>
    rpc(database.anonymous, 'take_attempt', { p_key: key, p_bucket: 'b', p_max: 2, p_seconds: 60 });

  test('are counted, and refused beyond their number', async () => {
    const { appKey } = database.keys;
    const taken = [await take(appKey), await take(appKey), await take(appKey)];
    expect(taken.map(({ data }) => data)).toEqual([true, true, false]);
  });

  test('are not counted for a caller without the application’s key', async () => {
    const { status, error } = await take('guessed');
    expect(status).toBe(403);
    expect(error?.hint).toBe('app_key');
    expect(await database.sql`select 1 from private.rate_limit`).toHaveLength(0);
  });
});
