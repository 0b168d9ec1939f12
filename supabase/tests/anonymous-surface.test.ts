import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestPrime, type TestPrime } from '../../tests/fixtures/prime';

let prime: TestPrime;
beforeAll(async () => {
  prime = await startTestPrime();
});
afterAll(() => prime.stop());

const names = (rows: Iterable<{ name: string }>) => [...rows].map(({ name }) => name).sort();

it('lets anonymous callers call these functions of the API and no other', async () => {
  const rows = await prime.sql<{ name: string }[]>`
    select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and has_function_privilege('anon', p.oid, 'execute')`;
  expect(names(rows)).toEqual([
    'challenge_summary',
    'invitation_details',
    'locate_neighbourhood',
    'map_area',
    'neighbourhood_page',
    'neighbourhoods',
    'neighbourhoods_around',
    'published_picture',
    'published_summaries',
    'published_summary',
    'search_places',
    'take_attempt',
  ]);
});

it('lets anonymous callers read these tables and no other, and write none', async () => {
  const readable = await prime.sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
      and (has_table_privilege('anon', c.oid, 'select') or has_any_column_privilege('anon', c.oid, 'select'))`;
  expect(names(readable)).toEqual(['district', 'force', 'neighbourhood']);
  const writable = await prime.sql<{ name: string }[]>`
    select r.role || ' ' || c.relname as name from pg_class c, (values ('anon'), ('authenticated')) r (role)
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'personal'::regnamespace) and c.relkind in ('r', 'v', 'p')
      and has_table_privilege(r.role, c.oid, 'insert, update, delete, truncate')`;
  expect(names(writable)).toEqual([]);
});

it('keeps private and personal tables closed to everybody, and every table under row-level security', async () => {
  const open = await prime.sql<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, (values ('anon'), ('authenticated')) r (role)
    where n.nspname in ('private', 'personal') and c.relkind in ('r', 'v', 'p') and has_any_column_privilege(r.role, c.oid, 'select')`;
  expect(names(open)).toEqual([]);
  const unguarded = await prime.sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'personal'::regnamespace)
      and c.relkind = 'r' and not c.relrowsecurity`;
  expect(names(unguarded)).toEqual([]);
});

it('gives every function of the exposed schema a fixed search path', async () => {
  const loose = await prime.sql<{ name: string }[]>`
    select p.proname as name from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`;
  expect(names(loose)).toEqual([]);
});

it('gives every column of people’s words the domain of separated or of plain text', async () => {
  const loose = await prime.sql<{ name: string }[]>`
    select distinct a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'text[]'::regtype)`;
  // Codes of lists, states, keys and references: words that a list or a rule gives, never typed by people.
  expect(names(loose)).toEqual(
    `answer basis category choices closure_reason code collar_number copy cost_role data_sources decision external_id file_keys force_id
    frequency gateway_code grading_scheme group_code handling id information input kind list matches media_type outcome part question_code
    reason_code reference request_id role row_key scheme sha256 side source state status store_key system table_name theme
    thumbnail_key value view_key what`.split(/\s+/),
  );
});
