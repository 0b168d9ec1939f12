// Callers of four kinds, interleaved in the same tick: nobody may see another's rows.
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql.unsafe(`
    create table public.note (owner uuid not null, body text not null);
    alter table public.note enable row level security;
    grant select on public.note to authenticated, service_role;
    create policy note_select on public.note for select to authenticated using (owner = (select auth.uid()));`);
  await database.api.schemaChanged();
});
afterAll(() => database.stop());

type Untyped = {
  from(table: 'note'): { select(columns: string): PromiseLike<{ data: unknown; error: unknown }> };
};

const bodies = async (client: unknown) => {
  const { data, error } = await (client as Untyped).from('note').select('body');
  return error ? 'refused' : (data as { body: string }[]).map(({ body }) => body).sort();
};

test(
  '1,280 interleaved requests of anon, service role and two people each see their own',
  { timeout: 180_000 },
  async () => {
    const { sql, api, keys, anonymous } = database;
    const people = await Promise.all(['alice', 'bob'].map((name) => database.signUp(`${name}@example.org`)));
    const [alice, bob] = people;
    if (!alice || !bob) throw new Error('Two people are needed.');
    await sql`insert into public.note values (${alice.accountId}, 'of alice'), (${bob.accountId}, 'of bob')`;
    const service = createClient(api.url, keys.secret, { global: { fetch: api.fetch } });
    const expected = ['refused', ['of alice', 'of bob'], ['of alice'], ['of bob']];
    for (let round = 0; round < 40; round++) {
      const asked = Array.from({ length: 8 }, () =>
        Promise.all([bodies(anonymous), bodies(service), bodies(alice.client), bodies(bob.client)]),
      );
      for (const seen of await Promise.all(asked)) expect(seen).toEqual(expected);
    }
  },
);

test('the API grants nothing back to anon and authenticated', async () => {
  const granted = await database.sql`
    select table_name from information_schema.role_table_grants
    where grantee in ('anon', 'authenticated') and table_schema = 'public' and privilege_type <> 'SELECT'`;
  expect(granted).toEqual([]);
});
