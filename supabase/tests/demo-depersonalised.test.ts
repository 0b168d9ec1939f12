import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../tests/fixtures/acting-as';
import { startTestPrime, type TestPrime } from '../../tests/fixtures/prime';
import { layDemoWorld } from '../demo/seed';
import { namesIn, valueFinder, type ValueFinder } from './values-in';

type Sql = postgres.Sql | postgres.TransactionSql;
let prime: TestPrime;
/** Whole values: names, numbers, addresses as they were written, and numbers in the police's own records. */
let values: ValueFinder;
/** Single words of names of persons, in what is written about problems. */
let names: ValueFinder;

/** Staff, institutions and places have names of their own, which may be those of a person in a dictionary. */
const NAMED_BY_DESIGN =
  /^(account|organisation|unit|member|district|command|neighbourhood|place_name|public_point|force|kind|boundary|agreement|rate)$/;
const NO_TEXT = /^([0-9a-f-]{36}|\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?|-?[\d.]+)$/;

function leavesOf(value: unknown, leaves: Set<string>): Set<string> {
  if (value === null || value === undefined || typeof value === 'boolean') return leaves;
  if (typeof value === 'object') for (const inner of Object.values(value)) leavesOf(inner, leaves);
  else if (!NO_TEXT.test(String(value))) leaves.add(String(value));
  return leaves;
}

/** Every different text and number of a table or view, objects and lists within it included. */
async function exposedIn(sql: Sql, name: string): Promise<string> {
  // Boundaries are public shapes of many numbers; incidents have points of their own test and one row a category.
  const columns =
    name === 'incident' ? 'distinct on (category, source) *' : name === 'boundary' ? 'id, source' : '*';
  const leaves = new Set<string>();
  for (const row of await sql.unsafe(`select ${columns} from public.${name}`)) leavesOf(row, leaves);
  return [...leaves].join('\n');
}

async function tablesOf(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')`;
  return rows.map(({ name }) => name);
}

beforeAll(async () => {
  prime = await startTestPrime();
  const { sql } = prime;
  await layDemoWorld(sql, { today: '2026-11-14', storeFile: async () => undefined });
  // The demo is laid without a trail: one change of everything leaves the events that people's work leaves.
  for (const table of ['problem', 'entry', 'action', 'stage_answer', 'hypothesis', 'identity', 'evidence'])
    await sql.unsafe(`update public.${table} set version = version + 1`);
  await sql`update personal.identity_value set value = value`;
  await sql`update personal.record_number set number = number`;
  const written = await sql<{ value: string }[]>`
    select value from personal.identity_value union select words from personal.mention_words where length(words) >= 6 union select number from personal.record_number`;
  values = valueFinder(written.map(({ value }) => value));
  const persons = await sql<{ value: string }[]>`
    select v.value from personal.identity_value v join public.identity i on i.id = v.identity_id where i.kind in ('person', 'family')`;
  names = valueFinder(namesIn(persons.map(({ value }) => value)));
}, 240_000);
afterAll(() => prime.stop());

describe('what the API exposes', () => {
  it('holds no value of a dictionary in any column of any table or view, the audit included', async () => {
    expect(values.count).toBeGreaterThan(300);
    const tables = await tablesOf(prime.sql);
    expect(tables.length).toBeGreaterThan(60);
    const [trail] = await prime.sql<
      { events: number }[]
    >`select count(*)::int as events from public.audit_event`;
    expect(trail?.events).toBeGreaterThan(1000);
    const found: string[] = [];
    for (const table of tables) {
      const text = await exposedIn(prime.sql, table);
      const finders = NAMED_BY_DESIGN.test(table) ? [values] : [values, names];
      found.push(...finders.flatMap((finder) => finder.in(text).map((value) => `${value} in ${table}`)));
    }
    expect(found).toEqual([]);
  });

  it('would be caught with one value in one row, written in any case', async () => {
    const [{ value } = { value: '' }] = await prime.sql<{ value: string }[]>`
      select v.value from personal.identity_value v join public.identity i on i.id = v.identity_id where i.kind = 'person' order by v.value limit 1`;
    const [surname = ''] = namesIn([value]).slice(-1);
    const undo = new Error('undo');
    await prime.sql
      .begin(async (sql) => {
        await sql`update public.entry set body = body || ${` Saw ${value.toUpperCase()}.`} where id = (select id from public.entry order by id limit 1)`;
        await sql`update public.action set task = task || ${` Ask ${surname}.`} where id = (select id from public.action order by id limit 1)`;
        expect(values.in(await exposedIn(sql, 'entry'))).toContain(value.toLowerCase());
        expect(names.in(await exposedIn(sql, 'action'))).toContain(surname);
        // The trail of these two changes tells them, too.
        expect(values.in(await exposedIn(sql, 'audit_event'))).toContain(value.toLowerCase());
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
  });

  it('holds no original name of a file', async () => {
    const rows = await prime.sql<{ name: string }[]>`select distinct name from personal.file_name`;
    expect(rows.length).toBeGreaterThan(5);
    const files = valueFinder(rows.map(({ name }) => name));
    for (const table of await tablesOf(prime.sql))
      expect(files.in(await exposedIn(prime.sql, table)), table).toEqual([]);
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
});

/** What the pages of a problem ask the database; `names_shown` alone gives values, for a purpose. */
const PAGES: readonly [name: string, args: (problem: { id: string; reference: string }) => unknown[]][] = [
  ['problem_header', ({ reference }) => [reference]],
  ['problem_overview', ({ id }) => [id]],
  ['problem_history', ({ id }) => [id]],
  ['log_page', ({ reference }) => [reference]],
  ['people_page', ({ reference }) => [reference]],
  ['costs_page', ({ reference }) => [reference]],
  ['evidence_of_problem', ({ reference }) => [reference]],
  ['summary_page', ({ reference }) => [reference]],
  ...['scanning', 'analysis', 'response', 'assessment'].map((stage): (typeof PAGES)[number] => [
    'problem_stage',
    ({ id }) => [id, stage],
  ]),
];

/** What somebody is answered, as text; null when they are refused. */
async function answered(account: string | null, name: string, args: unknown[]): Promise<string | null> {
  const list = args.map((_, at) => `$${at + 1}`).join(', ');
  return actingAs(prime.sql, account, (sql) =>
    sql
      .savepoint((inner) =>
        inner.unsafe(`select to_jsonb(x)::text as answer from public.${name}(${list}) x`, args as never[]),
      )
      .then((rows) => rows.map((row) => String(row.answer)).join('\n'))
      .catch(() => null),
  );
}

describe('what the pages are answered', () => {
  let accounts: { role: string; id: string }[];
  let sample: { id: string; reference: string; lead: string }[];

  beforeAll(async () => {
    const { sql } = prime;
    sample = await sql`
      select p.id, p.reference, a.id as lead from public.problem p join public.problem_role r on r.problem_id = p.id and r.role = 'lead' and r.until_date is null
      join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id
      where exists (select 1 from public.identity i where i.dictionary_id = p.dictionary_id) order by md5(p.id::text) limit 3`;
    accounts = await sql`
      select distinct on (m.role) m.role::text as role, a.id from public.member m join public.account a on a.id = m.account_id
      where a.disabled_at is null and m.until_date is null
        and m.role in ('supervisor', 'partner', 'partner_lead', 'call_handler', 'information_manager', 'auditor') order by m.role, a.id`;
    for (const id of new Set([...accounts.map((one) => one.id), ...sample.map(({ lead }) => lead)]))
      await sql`insert into auth.sessions (id, user_id, created_at, updated_at) values (gen_random_uuid(), ${id}, now(), now())`;
  });

  it('holds no value, whoever asks for a sample of problems', async () => {
    const found: string[] = [];
    let answers = 0;
    const refusedToLead: string[] = [];
    for (const problem of sample) {
      const readers = [problem.lead, ...accounts.map(({ id }) => id)];
      for (const account of readers)
        for (const [name, args] of PAGES) {
          const answer = await answered(account, name, args(problem));
          if (answer === null) {
            if (account === problem.lead) refusedToLead.push(name);
            continue;
          }
          answers += 1;
          found.push(...values.in(answer).map((value) => `${value} in ${name}`));
        }
      const identities = await prime.sql<{ id: string }[]>`
        select i.id from public.identity i join public.problem p using (dictionary_id) where p.id = ${problem.id} limit 3`;
      for (const { id } of identities) {
        const answer = await answered(problem.lead, 'identity_page', [problem.reference, id]);
        if (answer === null) refusedToLead.push('identity_page');
        found.push(...values.in(answer ?? '').map((value) => `${value} in identity_page`));
      }
    }
    // A page that refuses who leads the problem would prove nothing.
    expect(refusedToLead).toEqual([]);
    expect(answers).toBeGreaterThan(sample.length * PAGES.length);
    expect(found).toEqual([]);
  }, 60_000);

  it('holds no value in lists, exports, desks and what the public reads', async () => {
    const found: string[] = [];
    const lists: [string, unknown[]][] = [
      ['open_desk', []],
      ['my_actions', []],
      ['list_problems', ['{}']],
      ['read_audit', []],
    ];
    const answeredBy = new Map(lists.map(([name]) => [name, 0]));
    for (const { id, role } of accounts)
      for (const [name, args] of lists) {
        const answer = await answered(id, name, args);
        if (answer !== null) answeredBy.set(name, (answeredBy.get(name) ?? 0) + 1);
        found.push(...values.in(answer ?? '').map((value) => `${value} in ${name} for ${role}`));
      }
    expect([...answeredBy].filter(([, count]) => count === 0)).toEqual([]);
    const published = await answered(null, 'published_summaries', []);
    expect(published).not.toBeNull();
    expect([...found, ...values.in(published ?? '')]).toEqual([]);
  });
});
