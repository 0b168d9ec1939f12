import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../tests/fixtures/small-world';
import { bytesOf, form, opens, rpc, startEvidenceWorld, type, type EvidenceWorld } from './evidence-world';

let world: EvidenceWorld;
let officer: Person;
let neighbour: Person;
let council: Person;
let housing: Person;
let auditor: Person;

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, neighbour, council, housing, auditor } = world);
});
afterAll(() => world.stop());

describe('evidence', () => {
  test('cannot be changed or removed in the store any more', async () => {
    const id = await world.record(officer);
    await expect(world.store(officer).put(`${id}/original`, bytesOf(), type)).rejects.toThrow();
    await world.store(officer).remove(`${id}/original`);
    expect(await world.store(officer).open(`${id}/original`)).not.toBeNull();
  });

  test('is recorded once however often the form is sent', async () => {
    const id = await world.upload(officer);
    const once = form(world.theProblem.id, [id]);
    const both = await Promise.all([
      rpc(officer, 'record_evidence', once),
      rpc(officer, 'record_evidence', once),
    ]);
    expect(both[0]).toEqual(both[1]);
    const [row] =
      await world.sql`select count(*)::int as n from public.evidence_event where evidence_id = ${id} and what = 'uploaded'`;
    expect(row?.n).toBe(1);
  });

  test.each([
    ['1', { neighbour: true, council: true, housing: false }],
    ['2', { neighbour: true, council: true, housing: true }],
    ['3', { neighbour: true, council: true, housing: false }],
    ['4', { neighbour: true, council: false, housing: false }],
  ])('handling code %s decides who opens it', async (code, expected) => {
    const id = await world.record(officer, code);
    expect({
      neighbour: await opens(neighbour, id),
      council: await opens(council, id),
      housing: await opens(housing, id),
    }).toEqual(expected);
    const tab = (await rpc(housing, 'evidence_of_problem', { p_reference: world.theProblem.reference })) as {
      files: { id: string }[];
    };
    expect(tab.files.some((file) => file.id === id)).toBe(expected.housing);
    expect(
      (await rpc(housing, 'evidence_page', { p_reference: world.theProblem.reference, p_evidence: id })) !==
        null,
    ).toBe(expected.housing);
    const { data } = await housing.client.from('evidence').select('id').eq('id', id);
    expect(data?.length).toBe(expected.housing ? 1 : 0);
  });

  test('its own organisation always opens it', async () => {
    const id = await world.record(housing, '4');
    expect([await opens(housing, id), await opens(council, id), await opens(officer, id)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of a restricted problem exists for its named members only', async () => {
    const secret = await world.problem(officer, { restricted: true });
    const id = await world.record(officer, '2', secret);
    expect([await opens(officer, id), await opens(neighbour, id), await opens(council, id)]).toEqual([
      true,
      false,
      false,
    ]);
    await expect(
      rpc(neighbour, 'record_evidence', form(secret.id, [await world.upload(neighbour)])),
    ).rejects.toMatchObject({ code: 'PT404' });
    expect(await rpc(neighbour, 'evidence_of_problem', { p_reference: secret.reference })).toBeNull();
  });

  test('is known to an auditor but not opened by one', async () => {
    const id = await world.record(officer);
    expect(
      await rpc(auditor, 'evidence_page', { p_reference: world.theProblem.reference, p_evidence: id }),
    ).toMatchObject({ may_open: false });
    expect(await opens(auditor, id)).toBe(false);
  });

  test('keeps its chain of custody: who added, looked and saved, once an hour', async () => {
    const id = await world.record(officer);
    for (const part of ['view', 'view', 'thumbnail', 'original']) await opens(council, id, part);
    const page = (await rpc(officer, 'evidence_page', {
      p_reference: world.theProblem.reference,
      p_evidence: id,
    })) as { custody: { what: string }[] };
    expect(page.custody.map(({ what }) => what)).toEqual(['downloaded', 'viewed', 'uploaded']);
  });

  test('tells its name, time and place to its author, and to others only under a purpose', async () => {
    const id = await world.record(officer);
    const particulars = {
      name: 'Mrs Ünsal.jpg',
      taken_at: '2026-07-14T17:30:00+00:00',
      longitude: -1.4,
      latitude: 50.9,
    };
    expect(await rpc(officer, 'evidence_particulars', { p_evidence: id })).toEqual(particulars);
    expect(await rpc(council, 'evidence_particulars', { p_evidence: id })).toBeNull();
    await world.sql`insert into public.purpose (problem_id, member_id, words, expires_at) values (${world.theProblem.id}, ${council.memberId}, 'Court file', now() + interval '1 hour')`;
    expect(await rpc(council, 'evidence_particulars', { p_evidence: id })).toEqual(particulars);
    const [read] =
      await world.sql`select count(*)::int as n from public.audit_event where what = 'read evidence particulars' and row_key = ${id}`;
    expect(read?.n).toBe(2);
    await expect(
      rpc(await world.person('partner', 'council'), 'evidence_particulars', {
        p_evidence: crypto.randomUUID(),
      }),
    ).rejects.toMatchObject({ hint: 'evidence_unknown' });
  });

  test('is graded again by its author or a supervisor, not by others; the old grading stays', async () => {
    const id = await world.record(officer);
    const seen = await world.gradingOf(id);
    await expect(world.regrade(council, id, seen)).rejects.toMatchObject({ hint: 'not_the_grader' });
    await world.regrade(officer, id, seen);
    expect(await opens(council, id)).toBe(false);
    await expect(world.regrade(officer, id, seen)).rejects.toMatchObject({ hint: 'graded_meanwhile' });
    const [row] =
      await world.sql`select g.replaces is not null as linked from public.evidence e join public.grading g on g.id = e.grading_id where e.id = ${id}`;
    expect(row?.linked).toBe(true);
  });

  test('is described by its author, names kept apart; a stale save is refused', async () => {
    const id = await world.record(officer);
    const mention = crypto.randomUUID();
    const words = (version: number) => ({
      p_form_token: crypto.randomUUID(),
      p_evidence: id,
      p_version: version,
      p_caption: `${'⟦'}${mention}${'⟧'} at the bins`,
      p_description: 'A lid',
    });
    const mentions = [{ id: mention, kind: 'person', words: 'Dean Harris', identity_key: 'dean' }];
    await expect(rpc(council, 'describe_evidence', words(1))).rejects.toMatchObject({
      hint: 'not_the_describer',
    });
    await rpc(officer, 'describe_evidence', { ...words(1), p_mentions: mentions });
    const page = await rpc(council, 'evidence_page', {
      p_reference: world.theProblem.reference,
      p_evidence: id,
    });
    expect(page).toMatchObject({ caption: '[person 1] at the bins', description: 'A lid', version: 2 });
    await expect(rpc(officer, 'describe_evidence', words(1))).rejects.toMatchObject({
      hint: 'stale_version',
    });
  });

  test('is linked to an entry that the caller may see, once', async () => {
    const id = await world.record(officer);
    const [g] =
      await world.sql`insert into public.grading (force_id, problem_id, controller_unit_id, source, information, handling, graded_by)
      values ('testshire', ${world.theProblem.id}, ${officer.unitId}, 'B', '2', '1', ${officer.memberId}) returning id`;
    const [entry] =
      await world.sql`insert into public.entry (force_id, problem_id, body, happened_at, grading_id, controller_unit_id, created_by)
      values ('testshire', ${world.theProblem.id}, 'Seen', now(), ${g?.id}, ${officer.unitId}, ${officer.memberId}) returning id`;
    const link = () => ({
      p_evidence: id,
      p_entry: entry?.id,
      p_action: null,
      p_form_token: crypto.randomUUID(),
    });
    await rpc(officer, 'link_evidence', link());
    await rpc(officer, 'link_evidence', link());
    expect(await world.sql`select 1 from public.evidence_link where evidence_id = ${id}`).toHaveLength(1);
    await expect(rpc(housing, 'link_evidence', link())).rejects.toMatchObject({
      hint: 'link_target_unknown',
    });
    expect(
      await rpc(housing, 'evidence_page', { p_reference: world.theProblem.reference, p_evidence: id }),
    ).toMatchObject({ links: [] });
  });

  test('a published copy is read by everybody, the original by nobody more', async () => {
    const id = await world.record(officer);
    const [summary] =
      await world.sql`insert into public.summary (problem_id, version, state, stage, title, neighbourhood_id, place_words, drafted_by, approved_by, published_at)
      values (${world.theProblem.id}, 1, 'published', 'scanning', 'Bins', ${world.neighbourhoods.here}, 'Here', ${officer.memberId}, ${neighbour.memberId}, now()) returning id`;
    await world.sql`insert into public.summary_picture (summary_id, evidence_id, position, description, store_key) values (${summary?.id}, ${id}, 1, 'Bins', ${`${id}/view`})`;
    const bucket = world.anonymous.storage.from('evidence');
    expect((await bucket.download(`${id}/view`)).error).toBeNull();
    expect((await bucket.download(`${id}/original`)).error).not.toBeNull();
    await world.sql`update public.summary set state = 'withdrawn' where id = ${summary?.id}`;
    expect((await bucket.download(`${id}/view`)).error).not.toBeNull();
  });

  test('is listed in the manifest with its hash and custody, its name only where asked for under a purpose', async () => {
    const open = await world.record(officer);
    const kept = await world.record(officer, '4');
    await opens(housing, open);
    const read = async (person: Person, p_names = false) => {
      const args = { p_reference: world.theProblem.reference, p_names };
      const found = (await rpc(person, 'evidence_manifest', args)) as {
        files: Record<string, unknown>[];
      } | null;
      return found?.files.filter((file) => file.id === open || file.id === kept);
    };
    expect(await read(officer)).toMatchObject([
      { id: open, sha256: 'a'.repeat(64), name: null, viewed: 1, last_what: 'viewed', state: 'not_scanned' },
      { id: kept, viewed: 0, last_what: 'uploaded' },
    ]);
    await expect(read(officer, true)).rejects.toMatchObject({ hint: 'file_names_need_purpose' });
    await world.sql`insert into public.purpose (problem_id, member_id, words, expires_at)
      select ${world.theProblem.id}, m, 'Court file', now() + interval '1 hour' from unnest(${[housing.memberId, auditor.memberId]}::uuid[]) m`;
    expect(await read(housing)).toMatchObject([{ id: open, name: null }]);
    expect(await read(housing, true)).toMatchObject([{ id: open, name: 'Mrs Ünsal.jpg' }]);
    await expect(read(auditor, true)).rejects.toMatchObject({ hint: 'file_names_need_purpose' });
    const restricted = await world.problem(officer, { restricted: true });
    expect(await rpc(neighbour, 'evidence_manifest', { p_reference: restricted.reference })).toBeNull();
    const told =
      await world.sql`select after ->> 'names' as names from public.audit_event where what = 'evidence manifest' order by id`;
    expect(told.map(({ names }) => names)).toEqual(['false', 'false', 'true']);
  });

  test('has every event of its custody told to those who see it, each reading noted', async () => {
    const id = await world.record(officer, '4');
    for (const part of ['view', 'original']) await opens(neighbour, id, part);
    const read = async (person: Person, p_evidence: string | undefined = id) =>
      (await rpc(person, 'evidence_custody', { p_reference: world.theProblem.reference, p_evidence })) as {
        events: { file: string; what: string; by: string }[];
      } | null;
    const events = (await read(officer))?.events;
    expect(events?.map(({ what }) => what)).toEqual(['uploaded', 'viewed', 'downloaded']);
    expect(events?.[0]).toMatchObject({ file: id, sha256: 'a'.repeat(64), organisation: expect.any(String) });
    expect(events?.[0]?.by).not.toBe(events?.[1]?.by);
    expect(await read(housing)).toBeNull();
    const all = (person: Person) =>
      rpc(person, 'evidence_custody', { p_reference: world.theProblem.reference }) as ReturnType<typeof read>;
    expect((await all(officer))?.events.some(({ file }) => file === id)).toBe(true);
    expect((await all(housing))?.events.some(({ file }) => file === id)).toBe(false);
    const [told] =
      await world.sql`select count(*)::int as n from public.audit_event where what = 'evidence custody' and row_key = ${id}`;
    expect(told?.n).toBe(1);
  });

  test('bears its own name in the list for its author alone, until it has a caption', async () => {
    const id = await world.record(officer);
    const named = async (person: Person) => {
      const found = await rpc(person, 'evidence_of_problem', { p_reference: world.theProblem.reference });
      const { files } = found as { files: { id: string; own_name: string | null }[] };
      return files.find((file) => file.id === id)?.own_name;
    };
    expect([await named(officer), await named(council)]).toEqual(['Mrs Ünsal.jpg', null]);
    await world.sql`update public.evidence set caption = 'Bins' where id = ${id}`;
    expect(await named(officer)).toBeNull();
  });

  test('has its place and time offered to its author alone, and used only as they say', async () => {
    const id = await world.record(officer);
    const other = await world.record(officer, '4');
    const origin = (person: Person, of = id) => rpc(person, 'evidence_origin', { p_evidence: of });
    const places = (person: Person) => rpc(person, 'evidence_places', { p_problem: world.theProblem.id });
    const say = (person: Person, p_answer: string, p_evidence = id) =>
      rpc(person, 'answer_evidence_origin', { p_form_token: crypto.randomUUID(), p_evidence, p_answer });
    await world.sql`insert into public.place (problem_id, kind, label, longitude, latitude, neighbourhood_id, main, created_by)
      values (${world.theProblem.id}, 'street', 'Gull Lane', -1.4, 50.901, ${world.neighbourhoods.here}, true, ${officer.memberId})`;
    expect(await origin(officer)).toMatchObject({
      mine: true,
      answer: null,
      near: { label: 'Gull Lane', metres: 111 },
    });
    expect([await origin(council), await places(officer)]).toEqual([null, []]);
    await expect(say(council, 'used')).rejects.toMatchObject({ hint: 'not_the_photographer' });
    await say(officer, 'used');
    await say(officer, 'used', other);
    const point = { longitude: -1.4, latitude: 50.9 };
    expect(await places(council)).toMatchObject([{ id, ...point }]);
    expect(await places(officer)).toHaveLength(2);
    expect(await origin(council)).toMatchObject({ mine: false, near: null, ...point });
    await say(officer, 'at_home');
    expect(await places(council)).toEqual([]);
    expect(await origin(council)).toMatchObject({
      taken_at: '2026-07-14T17:30:00+00:00',
      longitude: null,
      latitude: null,
    });
    await say(officer, 'declined');
    expect(await origin(council)).toBeNull();
    await expect(say(officer, 'published')).rejects.toThrow();
  });
});
