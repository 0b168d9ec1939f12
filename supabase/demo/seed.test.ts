import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, PASSWORD, type TestDatabase } from '../tests/database';
import { repeats } from './content/repeated-words';
import { composeDemoWorld, layDemoWorld } from './seed';
import type { SignIn } from './sign-ins';

const TODAY = '2026-11-22';

let database: TestDatabase;
let signIns: SignIn[];
const stored = new Map<string, number>();

beforeAll(async () => {
  database = await openTestDatabase();
  ({ signIns } = await layDemoWorld(database.sql, {
    today: TODAY,
    password: PASSWORD,
    storeFile: async (key, bytes) => void stored.set(key, bytes.length),
  }));
}, 120_000);
afterAll(() => database.stop());

const count = async (query: string): Promise<number> => {
  const [row] = await database.sql.unsafe<{ n: number }[]>(`select count(*)::int as n from ${query}`);
  return row!.n;
};

describe('the demo world', () => {
  test('has the scale of the inspection report', async () => {
    expect(await count(`neighbourhood`)).toBe(154);
    expect(await count(`command`)).toBe(6);
    expect(await count(`district`)).toBe(14);
    expect(await count(`problem where stage <> 'closed'`)).toBe(150);
    expect(await count(`problem where restricted`)).toBeGreaterThanOrEqual(3);
    expect(await count(`intervention`)).toBe(87);
    expect(await count(`incident`)).toBeGreaterThan(20_000);
    expect(await count(`(select distinct role from member) as role`)).toBe(15);
  });

  test('lets one person of each role sign in to a post of that role', async () => {
    expect(signIns).toHaveLength(16);
    for (const { email, name } of signIns) {
      const client = await database.clientFor(email);
      const { data, error } = await client.rpc('whoami');
      expect(error).toBeNull();
      expect(data).toMatchObject({ display_name: name, email });
    }
  }, 60_000);

  test('stands where it says: every place lies in its neighbourhood', async () => {
    expect(
      await count(`place l, lateral private.neighbourhood_at(l.longitude, l.latitude, 'hampshire') f
        where f.neighbourhood_id = l.neighbourhood_id and f.boundary_id = l.boundary_id`),
    ).toBe(await count('place'));
  });

  test('let no stage through its gate that lacks anything', async () => {
    expect(
      await count(`submission s where s.state in ('approved', 'waiting')
        and cardinality(private.gate_missing(s.problem_id, s.stage)) > 0`),
    ).toBe(0);
    expect(await count(`submission where state = 'approved'`)).toBeGreaterThan(300);
  });

  test('was reviewed by somebody who supervises the problem and wrote nothing of it', async () => {
    expect(
      await count(`review v join submission s on s.id = v.submission_id
        where not private.supervises_problem(v.reviewed_by, s.problem_id) or v.reviewed_by = s.submitted_by
          or exists (select 1 from submission_answer a where a.submission_id = s.id and a.written_by = v.reviewed_by)`),
    ).toBe(0);
  });

  test('published nothing that identifies anybody, on or near the point that publication would choose', async () => {
    expect(await count(`summary where state = 'published'`)).toBeGreaterThan(80);
    expect(
      await count(`summary s where private.dictionary_findings(s.problem_id, private.summary_all_words(s)) <> '[]'
        or private.pattern_findings(private.summary_all_words(s)) <> '[]'`),
    ).toBe(0);
    expect(
      await count(`summary s, lateral private.public_place_of(s.problem_id) p
        where (s.place_words, s.public_point_id) is distinct from (p.words, p.public_point_id)`),
    ).toBe(0);
    expect(await count(`summary s join problem p on p.id = s.problem_id where p.restricted`)).toBe(0);
  });

  test('dates nothing after the day on which it was laid', async () => {
    const times = await database.sql<{ table_name: string; column_name: string }[]>`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp with time zone'
        and table_name in ('problem', 'entry', 'action', 'attendance', 'evidence', 'submission', 'review', 'summary', 'incident')`;
    for (const { table_name, column_name } of times) {
      expect(
        await count(`${table_name} where ${column_name} >= '${TODAY}'`),
        `${table_name}.${column_name}`,
      ).toBe(0);
    }
  });

  test('keeps every file of its evidence', async () => {
    const keys = await database.sql<{ store_key: string; bytes: number; view_key: string }[]>`
      select store_key, bytes::int, coalesce(view_key, store_key) as view_key from evidence`;
    expect(keys.length).toBeGreaterThan(30);
    for (const { store_key, bytes, view_key } of keys) {
      expect(stored.get(store_key)).toBe(bytes);
      expect(stored.has(view_key)).toBe(true);
    }
    const versions = await database.sql<
      { store_key: string }[]
    >`select store_key from evidence_redaction where boxes <> '[]'`;
    expect(versions.length).toBeGreaterThan(3);
    for (const { store_key } of versions) expect(stored.has(store_key)).toBe(true);
    expect(await count("evidence where scan = 'quarantined'")).toBeGreaterThan(0);
  });

  test('has no value that identifies somebody in any table that the API exposes', async () => {
    const tables = await database.sql<{ tablename: string }[]>`
      select tablename from pg_tables where schemaname = 'public' and tablename not in ('boundary', 'boundary_part', 'incident')`;
    const texts = await Promise.all(
      tables.map(async ({ tablename }) => {
        const [row] = await database.sql.unsafe<{ all: string }[]>(
          `select coalesce(string_agg(t::text, E'\\n'), '') as all from public."${tablename}" t`,
        );
        return row!.all;
      }),
    );
    const everything = texts.join('\n');
    const values = await database.sql<{ value: string }[]>`
      select distinct value from personal.identity_value union select words from personal.mention_words
      union select name from personal.file_name`;
    expect(values.length).toBeGreaterThan(800);
    // Most values end in a word that stands nowhere; only the others are worth a search through everything.
    const words = new Set(everything.split(/[^\p{L}\p{N}]+/u));
    const possible = values.filter(({ value }) => words.has(value.split(/[^\p{L}\p{N}]+/u).at(-1)!));
    expect(possible.filter(({ value }) => everything.includes(value))).toEqual([]);
  }, 60_000);

  test('keeps the exact point of a dwelling apart from its street point', async () => {
    expect(await count('personal.place_point')).toBeGreaterThan(5);
    expect(
      await count(`personal.place_point x join place l on l.id = x.place_id
        where x.longitude = l.longitude and x.latitude = l.latitude`),
    ).toBe(0);
    expect(
      await count(`place l where kind = 'dwelling' and not exists (
        select 1 from public_point k where k.longitude = l.longitude and k.latitude = l.latitude and k.addresses >= 8)`),
    ).toBe(0);
  });
});

test('no title, statement or priority says the name of its place twice', async () => {
  const { world, plans } = await composeDemoWorld(TODAY, 'hash');
  const titles = new Map(world.rows.of('problem').map(({ id, title }) => [id, String(title)]));
  const statements = new Map(
    world.rows
      .of('stage_answer')
      .filter(({ question_code }) => question_code === 'problem_statement')
      .map(({ problem_id, body }) => [problem_id, String(body)]),
  );
  const twice = plans.flatMap(({ id, spot }) =>
    [titles.get(id), statements.get(id)].filter(
      (text) => text !== undefined && repeats(text.replaceAll(spot, '{spot}'), spot),
    ),
  );
  expect(titles.size).toBeGreaterThan(200);
  expect(twice).toEqual([]);
  const priorities = world.rows.of('priority').map(({ title }) => String(title));
  expect(priorities.filter((title) => /\b(\w{4,})s?\b.*\b\1s?\b/i.test(title))).toEqual([]);
});

test('the same day makes the same world', async () => {
  const [one, other] = [await composeDemoWorld(TODAY, 'hash'), await composeDemoWorld(TODAY, 'hash')];
  for (const table of [
    'problem',
    'entry',
    'personal.identity_value',
    'stage_answer',
    'summary',
    'priority',
  ] as const) {
    expect(JSON.stringify(one.world.rows.of(table))).toBe(JSON.stringify(other.world.rows.of(table)));
  }
  expect(one.plans.flatMap(({ events }) => events.incidents)).toEqual(
    other.plans.flatMap(({ events }) => events.incidents),
  );
});
