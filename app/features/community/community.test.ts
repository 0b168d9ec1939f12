import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';

let world: SmallWorld;
let officer: Person, stranger: Person, handler: Person, partner: Person;
let problem: { id: string; reference: string };
let hidden: { id: string; reference: string };

const HERE = [-1.1, 50.8] as const;

beforeAll(async () => {
  world = await startSmallWorld();
  officer = await world.person('officer');
  stranger = await world.person('officer', 'police', 'elsewhere');
  handler = await world.person('call_handler');
  partner = await world.person('partner', 'council');
  problem = await world.problem(officer);
  hidden = await world.problem(officer, { restricted: true });
  for (const { id } of [problem, hidden])
    await world.sql`insert into public.place (problem_id, kind, longitude, latitude, neighbourhood_id, main, created_by)
      values (${id}, 'street', ${HERE[0] + 0.002}, ${HERE[1]}, ${world.neighbourhoods.here}, true, ${officer.memberId})`;
  await world.sql`update public.problem set handling_note = 'Send two officers.' where id = ${hidden.id}`;
});
afterAll(() => world.stop());

type Change = {
  priority?: string;
  version?: number;
  title?: string;
  problems?: string[];
  token?: string;
  until?: string;
};
async function save(
  person: Person,
  { priority, version, title = 'Fires behind the shops', problems = [], token, until }: Change = {},
) {
  const { data, error } = await person.client.rpc('save_priority', {
    p_form_token: token ?? randomUUID(),
    p_neighbourhood: world.neighbourhoods.here,
    p_priority: priority ?? null,
    p_version: version ?? 0,
    p_position: 1,
    p_title: title,
    p_promise: 'No fires by Christmas',
    p_promised_on: '2020-11-01',
    p_done: '',
    p_done_on: null,
    p_result: '',
    p_result_on: null,
    p_say_this: 'We know, thank you.',
    p_grade_it: 'Grade 2 after dark.',
    p_owner: officer.memberId,
    p_from_date: '2020-11-01',
    p_until_date: until ?? null,
    p_problems: problems,
  });
  return { id: (data as { id: string } | null)?.id ?? '', hint: error?.hint };
}

const priorityTitles = async () => {
  const { data } = await world.anonymous.rpc('neighbourhood_page', { p_force: 'testshire', p_code: 'here' });
  return (data as { priorities: { title: string; current: boolean }[] }).priorities.map(({ title }) => title);
};

test('its team keeps a priority, residents read it at once, and the same form twice is one priority', async () => {
  const token = randomUUID();
  const first = await save(officer, { token });
  expect(await save(officer, { token })).toEqual(first);
  expect(await priorityTitles()).toEqual(['Fires behind the shops']);
  const { data } = await world.anonymous.rpc('neighbourhood_page', { p_force: 'testshire', p_code: 'here' });
  expect(JSON.stringify(data)).not.toContain('Grade 2');
  expect(JSON.stringify(data)).not.toContain('We know');
});

test('others may not keep it: another team, a partner, a call handler', async () => {
  for (const person of [stranger, partner, handler])
    expect((await save(person)).hint).toBe('not_the_neighbourhood_team');
});

test('a stale version is refused and changes nothing', async () => {
  const { id } = await save(officer, { title: 'Second' });
  expect(await save(officer, { priority: id, version: 1, title: 'Second, changed' })).toEqual({
    id,
    hint: undefined,
  });
  expect((await save(officer, { priority: id, version: 1, title: 'Lost?' })).hint).toBe('stale_version');
  expect(await priorityTitles()).toContain('Second, changed');
});

test('it stands for problems that its author may see, and for no others', async () => {
  const { id } = await save(officer, { title: 'Third', problems: [problem.reference] });
  const links = await world.sql`select problem_id from public.priority_problem where priority_id = ${id}`;
  expect(links.map((row) => row.problem_id)).toEqual([problem.id]);
  const secret = await world.problem(await world.person('officer', 'police', 'elsewhere'), {
    restricted: true,
  });
  expect((await save(officer, { problems: [secret.reference] })).hint).toBe('problem_unknown');
});

test('an ended priority leaves the call handler’s screen and stays with residents as an earlier one', async () => {
  const { id } = await save(officer, { title: 'Over' });
  const { rows } = { rows: await world.sql`select (private.today() - 1)::text as day` };
  await save(officer, { priority: id, version: 1, title: 'Over', until: String(rows[0]?.day) });
  expect((await screen(handler)).priorities.map(({ title }) => title)).not.toContain('Over');
  expect(await priorityTitles()).toContain('Over');
});

type Screen = {
  priorities: { title: string; say_this: string; grade_it: string }[];
  problems: { reference: string; metres: number }[];
  notes: string[];
};
async function screen(person: Person, at: readonly [number, number] | null = HERE) {
  const { data, error } = await person.client.rpc('call_screen', {
    p_neighbourhood: world.neighbourhoods.here,
    p_longitude: at?.[0] ?? null,
    p_latitude: at?.[1] ?? null,
  });
  if (error) throw new Error(error.hint);
  return data as Screen;
}

test('a call handler gets what to say, and live problems within 500 m by distance', async () => {
  const { priorities, problems } = await screen(handler);
  expect(priorities[0]).toMatchObject({ say_this: 'We know, thank you.', grade_it: 'Grade 2 after dark.' });
  expect(problems).toMatchObject([{ reference: problem.reference }]);
  expect(problems[0]?.metres).toBeGreaterThan(130);
  expect(problems[0]?.metres).toBeLessThan(150);
  expect((await screen(handler, [HERE[0] + 0.012, HERE[1]])).problems).toEqual([]);
});

test('a restricted problem is not on the screen: only its owner’s note, without reference or title', async () => {
  const shown = await screen(handler);
  expect(shown.notes).toEqual(['Send two officers.']);
  expect(JSON.stringify(shown)).not.toContain(hidden.reference);
  expect((await screen(handler, [HERE[0] + 0.012, HERE[1]])).notes).toEqual([]);
});

test('words of a live problem and of a priority find it; a restricted one is never found', async () => {
  const { data, error } = await handler.client.rpc('find_for_call', {
    p_words: 'somebody burns the bins again',
  });
  expect(error).toBeNull();
  const found = data as { kind: string; name: string; neighbourhood: { code: string } }[];
  expect(found).toMatchObject([{ kind: 'problem', neighbourhood: { code: 'here' } }]);
  const fires = await handler.client.rpc('find_for_call', { p_words: 'fires near the shops' });
  expect((fires.data as { kind: string }[]).map(({ kind }) => kind)).toContain('priority');
});

test('what lies in the neighbourhood that the caller names comes first, whatever matches better elsewhere', async () => {
  const there = await world.problem(officer);
  const { here, elsewhere } = world.neighbourhoods;
  await world.sql`update public.problem_neighbourhood set neighbourhood_id = ${elsewhere} where problem_id = ${there.id}`;
  await world.sql`update public.problem set title = 'Garages by the centre, garages in the centre' where id = ${there.id}`;
  await world.sql`update public.problem set title = 'Dealing in the garages' where id = ${problem.id}`;
  await world.sql`update public.neighbourhood set name = 'Centre of Drayton' where id = ${here}`;
  const find = async (p_words: string) => {
    const { data } = await handler.client.rpc('find_for_call', { p_words });
    return (data as { kind: string; name: string }[]).find(({ kind }) => kind === 'problem')?.name;
  };
  expect(await find('garages')).toContain('by the centre');
  expect(await find('garages by the comunity hall in drayton')).toBe('Dealing in the garages');
});

test('partners and the public have no call handling', async () => {
  await expect(screen(partner)).rejects.toThrow('role_not_allowed');
  const { error } = await world.anonymous.rpc('find_for_call', { p_words: 'bins' });
  expect(error).not.toBeNull();
});
