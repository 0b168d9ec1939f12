import { afterAll, beforeAll, expect, it } from 'vitest';
import { layDemoWorld } from '../demo/seed';
import { startTestPrime, type TestPrime } from '../../tests/fixtures/prime';

let prime: TestPrime;
/** Every different text and number of every table that the API exposes, joined, table by table. */
const exposed = new Map<string, string>();
const NO_TEXT = /^([0-9a-f-]{36}|\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?|-?[\d.]+)$/;

function leavesOf(value: unknown, leaves: Set<string>): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'object') for (const inner of Object.values(value)) leavesOf(inner, leaves);
  else if (!NO_TEXT.test(String(value))) leaves.add(String(value).toLowerCase());
}

beforeAll(async () => {
  prime = await startTestPrime();
  await layDemoWorld(prime.sql, { today: '2026-11-14', storeFile: async () => undefined });
  const tables = await prime.sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')`;
  for (const { name } of tables) {
    const leaves = new Set<string>();
    // Boundaries are public shapes of many numbers; incidents have points of their own test and one row a category.
    const columns =
      name === 'incident' ? 'distinct on (category, source) *' : name === 'boundary' ? 'id, source' : '*';
    for (const row of await prime.sql.unsafe(`select ${columns} from public.${name}`)) leavesOf(row, leaves);
    exposed.set(name, [...leaves].join('\n'));
  }
}, 180_000);
afterAll(() => prime.stop());

function tablesWith(values: readonly string[], tables = [...exposed.keys()]): string[] {
  return values.flatMap((value) =>
    tables
      .filter((table) => exposed.get(table)?.includes(value.toLowerCase()))
      .map((table) => `${value} in ${table}`),
  );
}

it('holds no value of a dictionary anywhere', async () => {
  const rows = await prime.sql<{ value: string }[]>`
    select distinct value from personal.identity_value union select distinct words from personal.mention_words where length(words) >= 6`;
  expect(rows.length).toBeGreaterThan(100);
  expect(tablesWith(rows.map(({ value }) => value))).toEqual([]);
});

it('holds no original name of a file', async () => {
  const rows = await prime.sql<{ name: string }[]>`select distinct name from personal.file_name`;
  expect(rows.length).toBeGreaterThan(5);
  expect(tablesWith(rows.map(({ name }) => name))).toEqual([]);
});

it('holds no exact point of a dwelling and no position of a photograph', async () => {
  const exact = await prime.sql<{ longitude: number; latitude: number }[]>`
    select longitude, latitude from personal.place_point union select longitude, latitude from personal.evidence_position where longitude is not null`;
  expect(exact.length).toBeGreaterThan(5);
  const pairs = await prime.sql`
    with exact as (select longitude, latitude from personal.place_point union select longitude, latitude from personal.evidence_position),
    shown as (select 'place' as of, longitude, latitude from public.place union select 'incident', longitude, latitude from public.incident
      union select 'summary', longitude, latitude from public.summary union select 'public_point', longitude, latitude from public.public_point)
    select e.longitude, e.latitude, s.of from exact e join shown s using (longitude, latitude)`;
  expect([...pairs]).toEqual([]);
});

it('would find a value if one stood there', () => {
  const [reference] = exposed.get('problem')?.match(/pr-\d{4}-\d{5}/) ?? [];
  expect(reference).toBeDefined();
  expect(tablesWith([reference ?? ''])).toContain(`${reference} in problem`);
});
