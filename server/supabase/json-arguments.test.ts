import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql
    .unsafe(`create function public.kind_of(p jsonb) returns text language sql as 'select jsonb_typeof(p)';
    grant execute on function public.kind_of(jsonb) to anon`);
  await database.api.schemaChanged();
});
afterAll(() => database.stop());

test.each([
  ['object', { a: 1, b: ['x'] }],
  ['array', [{ a: '⟦"⟧' }]],
  ['array', []],
])('an argument of type jsonb arrives as the %s that was sent', async (kind, sent) => {
  const call = await database.api.fetch(`${database.api.url}/rest/v1/rpc/kind_of`, {
    method: 'POST',
    headers: { apikey: database.api.publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ p: sent }),
  });
  expect(await call.json()).toBe(kind);
});
