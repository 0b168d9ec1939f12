import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../../tests/fixtures/small-world';
import { startSmallWorld, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
let owner: Person;
let colleague: Person;
let elsewhere: Person;
let housing: Person;

beforeAll(async () => {
  world = await startSmallWorld();
  owner = await world.person('officer');
  colleague = await world.person('supervisor');
  elsewhere = await world.person('officer', 'police', 'elsewhere');
  housing = await world.person('partner', 'housing');
});
afterAll(() => world.stop());

async function addAction(restricted: boolean): Promise<string> {
  const problem = await world.problem(owner, { restricted });
  const { data, error } = await owner.client.rpc('add_action', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem.id,
    p_action: { task: 'Fit a lid to the bins', due_on: '2030-01-02' },
  });
  expect(error).toBeNull();
  return (data as { id: string }).id;
}

const whoSaved = async (by: Person, table: string, row: string) =>
  by.client.rpc('who_saved', { p_table: table, p_row: row });

it('names who saved a row last, for who may see the row', async () => {
  const action = await addAction(false);
  const first = (await whoSaved(colleague, 'action', action)).data as { by: string; at: string };
  expect(first.by).toMatch(/^officer/);
  const changed = await colleague.client.rpc('change_action', {
    p_form_token: crypto.randomUUID(),
    p_action: action,
    p_version: 1,
    p_change: { due_on: '2030-02-01' },
  });
  expect(changed.error).toBeNull();
  const second = (await whoSaved(owner, 'action', action)).data as { by: string; at: string };
  expect(second.by).toMatch(/^supervisor/);
  expect(new Date(second.at).getTime()).toBeGreaterThan(new Date(first.at).getTime());
});

it('says nothing of a row that the caller may not see, nor of other tables', async () => {
  const restricted = await addAction(true);
  expect((await whoSaved(elsewhere, 'action', restricted)).data).toBeNull();
  expect((await whoSaved(housing, 'action', await addAction(false))).data).toBeNull();
  expect((await whoSaved(owner, 'action', crypto.randomUUID())).data).toBeNull();
  expect((await whoSaved(owner, 'audit_event', restricted)).error?.code).toBe('PT400');
});
