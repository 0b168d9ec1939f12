import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { as, callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { loggedProblem, points, type Person } from './world';

const open = openWorld();

const log = (person: Person, changes: Record<string, unknown> = {}, token = randomUUID()) =>
  callAs(open.sql, person, 'log_problem', { p_form_token: token, p_problem: loggedProblem(changes) });
const rolesOf = (id: unknown) =>
  open.sql`select role, member_id from problem_role where problem_id = ${String(id)} order by role`;

describe('logging a problem', () => {
  test('gives a reference, the neighbourhood of the point, the logger as owner and the sergeant as supervisor', async () => {
    const { reference, id } = await log(open.world.people.officer);
    expect(reference).toMatch(/^PR-\d{4}-\d{5}$/);
    const [problem] = await open.sql`select * from problem where id = ${String(id)}`;
    expect(problem).toMatchObject({ stage: 'scanning', restricted: false, frequency: 'weekly' });
    expect(
      await open.sql`select neighbourhood_id, lead from problem_neighbourhood where problem_id = ${String(id)}`,
    ).toEqual([{ neighbourhood_id: open.world.bargate, lead: true }]);
    expect(await rolesOf(id)).toEqual([
      { role: 'lead', member_id: open.world.people.officer.member },
      { role: 'supervisor', member_id: open.world.people.sergeant.member },
    ]);
  });

  test('keeps what was answered as stage answers graded B-2-2 unless told otherwise', async () => {
    const { id } = await log(open.world.people.officer);
    const graded =
      () => open.sql`select a.question_code, g.source || g.information || g.handling as grade from stage_answer a
      join grading g on g.id = a.grading_id where a.problem_id = ${String(id)} order by 1`;
    expect((await graded()).map((row) => `${row.question_code} ${row.grade}`)).toEqual([
      'harm B22',
      'problem_statement B22',
      'sources B22',
    ]);
    const other = await log(open.world.people.officer, {
      grading: { source: 'E', information: '4', handling: '1' },
    });
    const [row] =
      await open.sql`select distinct g.source || g.information || g.handling as grade from grading g where problem_id = ${String(other.id)}`;
    expect(row?.grade).toBe('E41');
  });

  test('does a form once however often it is sent', async () => {
    const token = randomUUID();
    const first = await log(open.world.people.officer, {}, token);
    expect(await log(open.world.people.officer, {}, token)).toEqual(first);
    expect(await open.sql`select count(*)::int from problem`).toEqual([{ count: 1 }]);
  });

  test("keeps a dwelling's exact point apart and shows a street point", async () => {
    await open.sql`insert into public_point (neighbourhood_id, name, longitude, latitude, addresses, source) values
      (${open.world.bargate}, 'Seven addresses', -1.4101, 50.9101, 7, 'test'), (${open.world.bargate}, 'High Street', -1.412, 50.911, 8, 'test'),
      (${open.world.shirley}, 'Nearer but across the boundary', -1.4102, 50.9101, 90, 'test')`;
    const { id } = await log(open.world.people.officer, {
      places: [{ kind: 'dwelling', label: 'A flat', ...points.bargate }],
    });
    const [place] = await open.sql`select l.longitude, l.latitude, x.longitude as exact_longitude from place l
      join personal.place_point x on x.place_id = l.id where problem_id = ${String(id)}`;
    expect(place).toEqual({ longitude: -1.412, latitude: 50.911, exact_longitude: -1.41 });
  });

  test('puts a dwelling far from any public point on a coarse grid, and keeps no shape of it', async () => {
    const shape = { type: 'LineString', coordinates: [[-1.4123, 50.9087]] };
    const { id } = await log(open.world.people.officer, {
      places: [{ kind: 'dwelling', longitude: -1.4123, latitude: 50.9087, shape }],
    });
    const [place] =
      await open.sql`select longitude, latitude, shape from place where problem_id = ${String(id)}`;
    expect(place?.longitude).toBeCloseTo(-1.41, 9);
    expect(place?.latitude).toBeCloseTo(50.91, 9);
    expect(place?.shape).toBeNull();
  });

  test('a place outside every boundary is refused, and assigned by hand by a supervisor alone', async () => {
    const outside = { places: [{ kind: 'public_place', ...points.sea }] };
    const byHand = { places: [{ kind: 'public_place', ...points.sea, neighbourhood_id: open.world.hythe }] };
    expect(await refusalOf(log(open.world.people.officer, outside))).toBe('outside_every_boundary');
    expect(await refusalOf(log(open.world.people.officer, byHand))).toBe('only_supervisor_assigns');
    const { id } = await log(open.world.people.otherSergeant, byHand);
    expect(
      await open.sql`select assigned_by_hand, neighbourhood_id from place where problem_id = ${String(id)}`,
    ).toEqual([{ assigned_by_hand: true, neighbourhood_id: open.world.hythe }]);
  });

  test('a place inside a boundary cannot be assigned elsewhere', async () => {
    const { id } = await log(open.world.people.sergeant, {
      places: [{ kind: 'street', ...points.bargate, neighbourhood_id: open.world.hythe }],
    });
    expect(
      await open.sql`select neighbourhood_id, assigned_by_hand from place where problem_id = ${String(id)}`,
    ).toEqual([{ neighbourhood_id: open.world.bargate, assigned_by_hand: false }]);
  });

  test('asks the supervisor of another district that it crosses into', async () => {
    const { id } = await log(open.world.people.officer, {
      other_neighbourhoods: [open.world.hythe, open.world.shirley],
    });
    expect(
      await open.sql`select district_id, state from problem_district where problem_id = ${String(id)}`,
    ).toEqual([{ district_id: open.world.town, state: 'asked' }]);
    const answer = { p_problem: id, p_district: open.world.town, p_accept: false };
    expect(await refusalOf(callAs(open.sql, open.world.people.sergeant, 'answer_district', answer))).toBe(
      'not_the_supervisor',
    );
    await callAs(open.sql, open.world.people.otherSergeant, 'answer_district', answer);
    const left =
      await open.sql`select neighbourhood_id from problem_neighbourhood where problem_id = ${String(id)}`;
    expect(left.map((row) => row.neighbourhood_id).sort()).toEqual(
      [open.world.bargate, open.world.shirley].sort(),
    );
  });

  test("a sergeant's own problem is supervised by an inspector", async () => {
    const { id } = await log(open.world.people.sergeant);
    expect(await rolesOf(id)).toContainEqual({
      role: 'supervisor',
      member_id: open.world.people.inspector.member,
    });
  });

  test('a partner logs where it works, takes part, and leaves the owner to be named', async () => {
    const { id } = await log(open.world.people.council);
    expect((await rolesOf(id)).map((row) => row.role)).toEqual(['supervisor']);
    expect(
      await open.sql`select organisation_id, disclosure_id from participation where problem_id = ${String(id)}`,
    ).toEqual([{ organisation_id: open.world.council, disclosure_id: null }]);
    const elsewhere = { places: [{ kind: 'street', ...points.hythe }] };
    expect(await refusalOf(log(open.world.people.council, elsewhere))).toBe('place_not_covered');
  });

  test.each([
    ['place_missing', { places: [] }],
    ['place_kind_missing', { places: [{ ...points.bargate, kind: '' }] }],
    ['title_missing', { title: '  ' }],
    ['kind_unknown', { category: 'unheard_of' }],
    ['since_in_future', { since_on: '2999-01-01' }],
    ['source_missing', { answers: [{ question_code: 'sources', choices: [] }] }],
    [
      'question_unknown',
      {
        answers: [
          { question_code: 'sources', choices: ['residents'] },
          { question_code: 'why', body: 'x' },
        ],
      },
    ],
    ['grading_invalid', { grading: { source: 'Z', information: '2', handling: '2' } }],
    ['neighbourhood_unknown', { other_neighbourhoods: [randomUUID()] }],
  ])('refuses with %s', async (word, changes) => {
    expect(await refusalOf(log(open.world.people.officer, changes))).toBe(word);
  });

  test('auditors and anonymous callers do not log', async () => {
    expect(await refusalOf(log(open.world.people.auditor))).toBe('role_not_allowed');
    expect(await refusalOf(callAs(open.sql, null, 'log_problem', { p_problem: loggedProblem() }))).toMatch(
      /^42501/,
    );
  });

  test('a reference in another system is seen by its issuer and the police', async () => {
    const { id } = await log(open.world.people.council, {
      references: [{ system: 'council', value: 'ASB/2025/17' }],
    });
    const seenBy = (person: Person) =>
      as(
        open.sql,
        person,
        () => open.sql`select value from problem_reference where problem_id = ${String(id)}`,
      );
    expect(await seenBy(open.world.people.officer)).toHaveLength(1);
    expect(await seenBy(open.world.people.council)).toHaveLength(1);
    expect(await seenBy(open.world.people.housing)).toHaveLength(0);
  });
});

describe('a problem restricted from its first save', () => {
  const restricted = (...named: Person[]) => ({
    restricted: { reason: 'Safety of a witness', named: named.map((person) => person.member) },
  });

  test('needs two people, one of them a supervisor', async () => {
    const { officer, pcso } = open.world.people;
    expect(await refusalOf(log(officer, restricted()))).toBe('restricted_needs_two');
    expect(await refusalOf(log(officer, restricted(pcso)))).toBe('restricted_needs_two');
  });

  test('exists for its named members alone, and the neighbourhood supervisor is not told', async () => {
    const { officer, sergeant, inspector, pcso, auditor } = open.world.people;
    const { id } = await log(officer, restricted(inspector));
    const seen = async (person: Person) =>
      (await as(open.sql, person, () => open.sql`select 1 from problem where id = ${String(id)}`)).length;
    expect(await Promise.resolve([await seen(officer), await seen(inspector)])).toEqual([1, 1]);
    expect([await seen(sergeant), await seen(pcso), await seen(auditor)]).toEqual([0, 0, 0]);
    expect(await rolesOf(id)).toContainEqual({ role: 'supervisor', member_id: inspector.member });
  });

  test('is no likely duplicate for anybody else', async () => {
    const { officer, sergeant, inspector } = open.world.people;
    await log(officer, restricted(inspector));
    const near = { p_longitude: -1.4101, p_latitude: 50.9101, p_title: 'Drivers race in the car park' };
    expect(await callAs(open.sql, sergeant, 'likely_duplicates', near)).toEqual([]);
    expect(await callAs(open.sql, officer, 'likely_duplicates', near)).toHaveLength(1);
  });
});

test('the people of a neighbourhood say who would supervise what the caller logs there', async () => {
  const { people, bargate } = open.world;
  const supervising = async (person: Person) => {
    const near = await callAs(open.sql, person, 'neighbourhood_people', { p_neighbourhood: bargate });
    return z
      .array(z.object({ member_id: z.string(), supervises: z.boolean() }))
      .parse(near)
      .flatMap(({ member_id, supervises }) => (supervises ? [member_id] : []));
  };
  expect(await supervising(people.officer)).toEqual([people.sergeant.member]);
  expect(await supervising(people.sergeant)).toEqual([people.inspector.member]);
});

describe('likely duplicates', () => {
  const near = (changes: Record<string, unknown> = {}) =>
    callAs(open.sql, open.world.people.pcso, 'likely_duplicates', {
      p_longitude: -1.4105,
      p_latitude: 50.9103,
      p_title: 'Cars racing round the car park top floor',
      ...changes,
    });

  test('are near in place, time and words, with what helps to decide', async () => {
    const { reference } = await log(open.world.people.officer);
    expect(await near()).toEqual([
      expect.objectContaining({
        reference,
        stage: 'scanning',
        owner: 'officer',
        age_days: 0,
        entries_this_month: 0,
        record: true,
      }),
    ]);
    expect(await near({ p_longitude: -1.44, p_title: 'Cars racing round the car park top floor' })).toEqual(
      [],
    );
    expect(await near({ p_longitude: -1.4145, p_title: 'Fly-tipping behind shops' })).toEqual([]);
  });

  test('leave out what was closed long ago', async () => {
    const { id } = await log(open.world.people.officer);
    await open.sql`update problem set stage = 'closed', closed_at = now() - interval '2 years', closure_reason = 'resolved' where id = ${String(id)}`;
    expect(await near()).toEqual([]);
    expect(await near({ p_since_on: '2020-01-01' })).toHaveLength(1);
  });

  test('joining adds an entry to the record, or asks for a partner that sees the overview', async () => {
    const { id, reference } = await log(open.world.people.officer);
    const join = (person: Person) =>
      callAs(open.sql, person, 'join_problem', { p_problem: id, p_words: 'Also seen on Sunday' });
    expect(await join(open.world.people.pcso)).toEqual({ reference, joined: true });
    expect(await open.sql`select kind, body from entry where problem_id = ${String(id)}`).toEqual([
      { kind: 'report', body: 'Also seen on Sunday' },
    ]);
    expect(await join(open.world.people.housing)).toEqual({ reference, joined: false });
    await join(open.world.people.housing);
    expect(
      await open.sql`select organisation_id from participation_request where problem_id = ${String(id)}`,
    ).toEqual([{ organisation_id: open.world.housing }]);
  });
});

describe('drafts', () => {
  const draft = randomUUID();
  const save = (person: Person, page: string, answers: object) =>
    callAs(open.sql, person, 'save_draft', { p_draft: draft, p_page: page, p_answers: answers });

  test('begin with the first finished page: opening one keeps nothing to be offered again', async () => {
    const { officer } = open.world.people;
    expect(await callAs(open.sql, officer, 'my_draft', { p_draft: draft })).toBeNull();
    expect(await callAs(open.sql, officer, 'my_drafts')).toEqual([]);
    await save(officer, 'where', { neighbourhood_name: 'Bargate' });
    expect(await callAs(open.sql, officer, 'my_drafts')).toMatchObject([{ id: draft, place: 'Bargate' }]);
  });

  test('keep each finished page for their author alone, and go when the problem is saved', async () => {
    const { officer, pcso } = open.world.people;
    await save(officer, 'where', { label: 'Car park' });
    await save(officer, 'what', { title: 'Racing' });
    expect(await callAs(open.sql, officer, 'my_draft', { p_draft: draft })).toEqual({
      where: { label: 'Car park' },
      what: { title: 'Racing' },
    });
    expect(await callAs(open.sql, pcso, 'my_draft', { p_draft: draft })).toBeNull();
    expect(await refusalOf(save(pcso, 'what', { title: 'Mine' }))).toBe('draft_unknown');
    await log(officer, { draft_id: draft });
    expect(await callAs(open.sql, officer, 'my_draft', { p_draft: draft })).toBeNull();
  });
});
