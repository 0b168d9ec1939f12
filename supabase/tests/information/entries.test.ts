import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { admit, logEntry } from './commands';

let world: SmallWorld;
let sergeant: Person;
let officer: Person;
let warden: Person;
let landlord: Person;
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  sergeant = await world.person('supervisor');
  officer = await world.person('officer');
  warden = await world.person('partner', 'council');
  landlord = await world.person('partner', 'housing');
});
afterAll(() => world.stop());

const reads = async (reader: Person, entry: string) =>
  (await reader.client.from('entry').select('id').eq('id', entry)).data?.length === 1;

describe('an entry', () => {
  it('logged with every default is read by a housing association once admitted, and at code 1 is not', async () => {
    const { id: problem } = await world.problem(officer);
    const usual = await logEntry(officer, problem, { body: 'Bins were alight again.' });
    const closer = await logEntry(officer, problem, {
      body: 'Seen from the flats.',
      grading: { source: 'B', information: '2', handling: '1' },
    });
    expect(await reads(landlord, usual)).toBe(false);
    expect((await admit(world, sergeant, problem, 'housing')).error).toBeNull();
    expect(await reads(landlord, usual)).toBe(true);
    expect(await reads(landlord, closer)).toBe(false);
    const ended = await sergeant.client.rpc('end_participation', {
      p_form_token: form(),
      p_problem: problem,
      p_organisation: landlord.organisationId,
    });
    expect(ended.error).toBeNull();
    expect(await reads(landlord, usual)).toBe(false);
  });

  it('sent twice is one', async () => {
    const { id: problem } = await world.problem(officer);
    const token = form();
    const send = () =>
      officer.client.rpc('log_entry', {
        p_form_token: token,
        p_problem: problem,
        p_entry: { body: 'Once.' },
      });
    const [first, second] = [await send(), await send()];
    expect(second.data).toEqual(first.data);
    expect(await world.sql`select id from public.entry where problem_id = ${problem}`).toHaveLength(1);
  });

  it('records who was there, priced from the card of that day or not yet priced', async () => {
    await world.sql`insert into public.rate (force_id, cost_role, pounds_per_hour, period, source) values ('testshire', 'pcso', 20, '[2020-01-01,)', 'Finance')`;
    const { id: problem } = await world.problem(officer);
    await world.admit(problem, 'council', sergeant);
    const entry = await logEntry(officer, problem, {
      body: 'Patrol.',
      attendance: {
        minutes: 90,
        side: 'solution',
        lines: [
          { cost_role: 'pcso', people: 2 },
          { cost_role: 'warden', people: 1, organisation_id: warden.organisationId },
        ],
      },
    });
    const lines =
      await world.sql`select l.cost_role, l.cost from public.attendance_line l join public.attendance a on a.id = l.attendance_id where a.entry_id = ${entry} order by 1`;
    expect(lines.map(({ cost_role, cost }) => [cost_role, cost])).toEqual([
      ['pcso', '60.00'],
      ['warden', null],
    ]);
  });

  it.each([
    ['entry_empty', { body: ' ' }],
    ['entry_in_future', { body: 'x', happened_at: '2999-01-01T00:00:00Z' }],
    ['kind_unknown', { body: 'x', kind: 'gossip' }],
    ['grading_invalid', { body: 'x', grading: { source: 'Z', information: '2', handling: '2' } }],
    ['handling_4_needs_reason', { body: 'x', grading: { source: 'B', information: '2', handling: '4' } }],
    [
      'handling_5_needs_recipients',
      { body: 'x', grading: { source: 'B', information: '2', handling: '5', conditions: 'Ask me' } },
    ],
    ['attendance_minutes', { body: 'x', attendance: { side: 'problem', lines: [] } }],
    ['attendance_people', { body: 'x', attendance: { side: 'problem', minutes: 5, lines: [] } }],
    ['attendance_side', { body: 'x', attendance: { minutes: 5, lines: [] } }],
  ])('is refused with %s', async (word, entry) => {
    const { id: problem } = await world.problem(officer);
    const { error } = await officer.client.rpc('log_entry', {
      p_form_token: form(),
      p_problem: problem,
      p_entry: entry,
    });
    expect(error?.hint).toBe(word);
    expect(await world.sql`select 1 from public.entry where problem_id = ${problem}`).toHaveLength(0);
  });

  it('is graded again by its author or a supervisor alone, with a reason; both gradings are kept', async () => {
    const { id: problem } = await world.problem(officer);
    const entry = await logEntry(officer, problem, { body: 'Heard of a fight.' });
    const again = (person: Person, version: number, reason: string) =>
      person.client.rpc('regrade_entry', {
        p_form_token: form(),
        p_entry: entry,
        p_version: version,
        p_grading: { source: 'E', information: '4', handling: '1', reason },
      });
    expect((await again(await world.person('officer', 'police', 'elsewhere'), 1, 'No')).error?.hint).toBe(
      'not_the_grader',
    );
    expect((await again(sergeant, 1, ' ')).error?.hint).toBe('regrading_needs_reason');
    expect((await again(sergeant, 1, 'The caller gave no name')).error).toBeNull();
    expect((await again(officer, 1, 'Late')).error?.hint).toBe('stale_version');
    const gradings =
      await world.sql`select g.source, g.replaces is not null as again from public.grading g where g.problem_id = ${problem} order by again`;
    expect(gradings.map(({ source }) => source)).toEqual(['B', 'E']);
  });

  it('has a page with every grading and its reason for who may see it, and may be graded where that is allowed', async () => {
    const { id: problem, reference } = await world.problem(officer);
    const entry = await logEntry(officer, problem, { body: 'Heard of a fight.' });
    const page = async (person: Person) =>
      person.client.rpc('entry_page', { p_reference: reference, p_entry: entry });
    await sergeant.client.rpc('regrade_entry', {
      p_form_token: form(),
      p_entry: entry,
      p_version: 1,
      p_grading: { source: 'E', information: '4', handling: '1', reason: 'No name given' },
    });
    expect((await page(officer)).data).toMatchObject({
      problem_id: problem,
      entry: { id: entry, grade: 'E-4-1', version: 2 },
      gradings: [
        { source: 'E', information: '4', handling: '1', reason: 'No name given' },
        { source: 'B', information: '2', handling: '2', reason: null },
      ],
      may_grade: true,
    });
    const other = await world.person('officer', 'police', 'elsewhere');
    expect((await page(other)).data).toMatchObject({ may_grade: false });
    await admit(world, sergeant, problem, 'housing');
    expect((await page(landlord)).error?.hint).toBe('entry_unknown');
    expect((await page(await world.person('administrator'))).error?.hint).toBe('problem_unknown');
    const { reference: another } = await world.problem(officer);
    const astray = await officer.client.rpc('entry_page', { p_reference: another, p_entry: entry });
    expect(astray.error?.hint).toBe('entry_unknown');
  });
});
