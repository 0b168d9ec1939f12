import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry } from './commands';

let world: SmallWorld;
let officer: Person;
let sergeant: Person;
let warden: Person;
let colleague: Person;
let keeper: Person;
let problem: { id: string; reference: string };
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  sergeant = await world.person('supervisor');
  warden = await world.person('partner', 'council');
  colleague = await world.person('partner', 'council');
  keeper = await world.person('information_manager');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'council', sergeant);
});
afterAll(() => world.stop());

const own = { source: 'B', information: '2', handling: '4', reason: 'Ours alone', review_on: '2999-01-01' };
const logged = (grading: Record<string, string> = own) =>
  logEntry(officer, problem.id, { body: 'Seen from the flats.', grading });
const share = (by: Person, entry: string, more: Record<string, string | string[]> = {}) =>
  by.client.rpc('record_disclosure', {
    p_form_token: form(),
    p_problem: problem.id,
    p_disclosure: {
      items: [{ kind: 'entry', id: entry }],
      organisation_id: warden.organisationId,
      gateway: 's115',
      reason: 'They hold the tenancy.',
      ...more,
    },
  });
const idOf = (data: unknown) => (data as { id: string }).id;
const register = async (filters: Record<string, string>) => {
  const { data } = await keeper.client.rpc('disclosure_register', { p_filters: filters });
  return data as { total: number; rows: { id: string; given: object[] }[] };
};

describe('an item shared beyond its code', () => {
  it('stands beside the item for whoever it was shared with, and tells nobody else why code 4 kept it', async () => {
    const entry = await logged();
    await share(sergeant, entry, { members: [warden.memberId], conditions: 'Not to be told to the tenant' });
    const log = async (person: Person) => {
      const { data } = await person.client.rpc('log_page', { p_reference: problem.reference });
      return (
        data as { entries: { id: string; shared: object[]; kept_reason: string | null }[] }
      ).entries.find(({ id }) => id === entry);
    };
    expect(await log(warden)).toMatchObject({
      kept_reason: null,
      shared: [
        {
          gateway: 'Crime and Disorder Act 1998, section 115',
          reason: 'They hold the tenancy.',
          conditions: 'Not to be told to the tenant',
          members: [expect.any(String)],
        },
      ],
    });
    expect(await log(officer)).toMatchObject({ kept_reason: 'Ours alone', shared: [] });
    const pageOf = async (person: Person) =>
      JSON.stringify(
        (
          await person.client.rpc('item_page', {
            p_reference: problem.reference,
            p_kind: 'entry',
            p_item: entry,
          })
        ).data,
      );
    expect(await pageOf(warden)).not.toContain('Ours alone');
    expect(await pageOf(officer)).toContain('Ours alone');
    const entryPage = await warden.client.rpc('entry_page', {
      p_reference: problem.reference,
      p_entry: entry,
    });
    expect(JSON.stringify(entryPage.data)).not.toContain('Ours alone');
    expect((await warden.client.from('grading').select('reason')).error?.code).toBe('42501');
    const item = { p_kind: 'entry', p_item: entry };
    expect((await warden.client.rpc('shared_specially', item)).data).toHaveLength(1);
    expect((await colleague.client.rpc('shared_specially', item)).data).toEqual([]);
  });

  it('names its people in the register and tells its items apart', async () => {
    const [first, second] = [await logged(), await logged()];
    const ids = [
      idOf((await share(sergeant, first, { members: [warden.memberId] })).data),
      idOf((await share(sergeant, second)).data),
    ];
    const { rows } = await register({ problem: problem.reference, kind: 'item' });
    const [mine, all] = ids.map((id) => rows.find((row) => row.id === id));
    expect(mine).toMatchObject({
      people: expect.stringMatching(/^partner/),
      given: [{ kind: 'entry', id: first }],
    });
    expect(all).toMatchObject({ people: null, given: [{ kind: 'entry', id: second, opens: true }] });
  });
});
