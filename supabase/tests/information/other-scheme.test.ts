import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry } from './commands';

let world: SmallWorld;
let author: Person, colleague: Person, supervisor: Person, keeper: Person, council: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  author = await world.person('officer');
  colleague = await world.person('officer');
  supervisor = await world.person('supervisor');
  keeper = await world.person('information_manager');
  council = await world.person('partner', 'council');
  problem = await world.problem(author);
  await world.admit(problem.id, 'council', supervisor);
  await logEntry(author, problem.id, {
    kind: 'patrol',
    body: 'Bins on fire by the shelter.',
    happened_at: '2026-01-01T10:00:00Z',
    source: 'B',
    information: '2',
    handling: '2',
    mentions: [],
  });
});
afterAll(() => world.stop());

type List = { scheme: string; more: boolean; items: { words: string; kind: string; reference: string }[] };
const listOf = async ({ client }: Pick<Person, 'client'>) =>
  (await client.rpc('items_of_other_scheme', {})).data as List;

it('lists nothing while everything is graded by the scheme in force', async () => {
  expect(await listOf(keeper)).toEqual({ scheme: '5x5x5', more: false, items: [] });
});

it('lists what the old scheme graded to whoever may grade it again, and to nobody else', async () => {
  const chosen = await keeper.client.rpc('choose_grading', {
    p_form_token: randomUUID(),
    p_scheme: '3x5x2',
    p_notice: 'Informant material goes to the dedicated source unit.',
  });
  expect(chosen.error).toBeNull();
  for (const person of [author, supervisor, keeper])
    expect(await listOf(person)).toMatchObject({
      scheme: '3x5x2',
      items: [{ kind: 'entry', reference: problem.reference, words: 'Bins on fire by the shelter.' }],
    });
  for (const person of [colleague, council]) expect((await listOf(person)).items).toEqual([]);
  expect((await world.anonymous.rpc('items_of_other_scheme', {})).error).not.toBeNull();
  await world.sql`update public.problem set restricted = true where id = ${problem.id}`;
  expect((await listOf(keeper)).items).toEqual([]);
});
