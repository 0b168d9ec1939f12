import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decisionsOf } from '../../../app/lib/separated-text/decisions';
import { NOTHING_KNOWN, separateTexts } from '../../../app/lib/separated-text/separate-texts';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { valueFinder } from '../values-in';
import { logEntry } from './commands';

let world: SmallWorld;
let officer: Person;
let manager: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  manager = await world.person('information_manager');
  problem = await world.problem(officer);
});
afterAll(() => world.stop());

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'dar', 'wen', 'tos', 'vy', 'bra', 'zel', 'qui', 'nor'];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((made) => made.charAt(0).toUpperCase() + made.slice(1));
const person = fc.tuple(word, word).map((parts) => parts.join(' '));
const address = fc
  .tuple(fc.integer({ min: 1, max: 240 }), word)
  .map(([at, street]) => `${at} ${street} Road`);
const story = fc.record({
  who: person,
  where: address,
  phone: fc.integer({ min: 0, max: 999 }).map((n) => `07700 900${String(n).padStart(3, '0')}`),
  number: fc.integer({ min: 100_000, max: 999_999 }).map((n) => `N/${n}`),
});

type Story = { who: string; where: string; phone: string; number: string };

/** Everything that stands in a text goes through the detector, and what it misses is marked, as an author would. */
function separated({ who, where, phone }: Story) {
  const body = `${who} of ${where} rang from ${phone}.\n${who.toUpperCase()} said so again.`;
  const decisions = decisionsOf({ mark_words: [[who, where, phone].join('\n')], mark_kind: ['person'] });
  const { texts, mentions } = separateTexts(
    { body, task: `Visit ${who} at ${where}` },
    NOTHING_KNOWN,
    decisions,
  );
  const of = (text: string) => mentions.filter(({ id }) => text.includes(id));
  return { texts, of };
}

/** All that the API tells of the problem: its tables, its pages, lists, exports and the audit. */
async function told(): Promise<string> {
  const { sql } = world;
  const tables = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')`;
  const rows = await Promise.all(
    tables.map(({ name }) => sql.unsafe(`select to_jsonb(x)::text as row from public.${name} x`)),
  );
  const { client } = officer;
  const { reference: p_reference, id } = problem;
  const answers = await Promise.all([
    client.rpc('log_page', { p_reference }),
    client.rpc('people_page', { p_reference }),
    client.rpc('new_action_page', { p_reference }),
    client.rpc('problem_overview', { p_problem: id }),
    client.rpc('problem_history', { p_problem: id }),
    client.rpc('list_problems', { p_filters: {} }),
    client.rpc('my_actions'),
    client.rpc('open_desk'),
    manager.client.rpc('read_audit', {}),
  ]);
  for (const { error } of answers) expect(error).toBeNull();
  const shown =
    await sql`select private.shown(body) as words from public.entry union select private.shown(task) from public.action`;
  return JSON.stringify([rows, answers.map(({ data }) => data), shown]);
}

/** Writes what an author would: an entry, an action, the number of a record. */
async function write(made: Story): Promise<void> {
  const { texts, of } = separated(made);
  await logEntry(officer, problem.id, { body: texts.body, mentions: of(texts.body) });
  const { error } = await officer.client.rpc('add_action', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem.id,
    p_action: {
      task: texts.task,
      mechanism: '',
      mentions: of(texts.task),
      technique: null,
      member_id: officer.memberId,
      organisation_id: officer.organisationId,
      due_on: '2027-01-04',
    },
  });
  expect(error).toBeNull();
  const { client } = officer;
  await client.rpc('give_purpose', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem.id,
    p_words: 'To plan a visit',
  });
  const [first] = await world.sql<{ id: string; version: number }[]>`
    select i.id, i.version from public.identity i join public.mention m on m.identity_id = i.id where i.kind = 'person' order by m.created_at desc, m.id limit 1`;
  const linked = await client.rpc('link_record', {
    p_form_token: crypto.randomUUID(),
    p_identity: first?.id ?? '',
    p_number: made.number,
    p_as_read: first?.version ?? 0,
  });
  expect(linked.error).toBeNull();
}

it('never tells a name, an address or a number that went through a form, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(story, { minLength: 4, maxLength: 4 }), async (stories) => {
      for (const made of stories) await write(made);
      const values = stories.flatMap(({ who, where, phone, number }) => [
        who,
        ...who.split(' '),
        where,
        phone,
        number,
      ]);
      expect(valueFinder(values).in(await told())).toEqual([]);
    }),
    { numRuns: 3 },
  );
  // The same search sees the value where it is kept.
  const [kept] = await world.sql<
    { words: string }[]
  >`select string_agg(words, ' ') as words from personal.mention_words`;
  expect(valueFinder(['07700']).in(kept?.words ?? '')).toEqual(['07700']);
}, 60_000);
