import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../tests/fixtures/small-world';
import { lookedOver, opens, rpc, startEvidenceWorld, type, type EvidenceWorld } from './evidence-world';

let world: EvidenceWorld;
let officer: Person;
let supervisor: Person;
let council: Person;
let id: string;

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, council } = world);
  supervisor = await world.person('supervisor');
  await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by)
    values (${world.theProblem.id}, 'scanning', 1, 'approved', ${officer.memberId})`;
  id = await world.record(officer);
});
afterAll(() => world.stop());

const BOXES = [{ x: 10, y: 20, width: 30.5, height: 40 }];

/** Stores a redacted copy beside its file and answers the form that keeps it. */
async function stored(person: Person, evidence = id) {
  const upload = (await rpc(person, 'begin_upload')) as string;
  for (const part of ['view', 'thumbnail'])
    await world
      .store(person)
      .put(`${evidence}/${upload}/${part}`, Readable.from([Buffer.from(`redacted ${part}`)]), type);
  return { ...lookedOver(evidence), p_upload: upload, p_boxes: BOXES };
}

const saveSummary = (version: number | null) =>
  rpc(officer, 'save_summary', {
    p_problem: world.theProblem.id,
    p_edit_version: version,
    p_title: 'Bins',
    p_the_problem: 'Bins were alight.',
    p_found_out: '',
    p_did: '',
    p_changed: '',
    p_learned: '',
    p_organisations: [],
    p_form_token: crypto.randomUUID(),
  });
const choose = () =>
  rpc(officer, 'choose_summary_picture', {
    p_problem: world.theProblem.id,
    p_evidence: id,
    p_description: 'Three bins.',
    p_form_token: crypto.randomUUID(),
  });
const version = async () =>
  (
    await world.sql<
      { n: number }[]
    >`select edit_version as n from public.summary where state in ('draft', 'waiting')`
  )[0]?.n;
const sign = async (person: Person, name: 'submit_summary' | 'approve_with_answers') =>
  rpc(person, name, {
    p_problem: world.theProblem.id,
    p_edit_version: await version(),
    ...(name === 'approve_with_answers' && { p_answers: [] }),
    p_form_token: crypto.randomUUID(),
    ...(name === 'approve_with_answers' && { p_answers: [] }),
  });

describe('a redacted copy', () => {
  test('is kept with who and what, opened like the file, and changed by nobody any more', async () => {
    const form = await stored(officer);
    expect(await rpc(officer, 'redact_evidence', form)).toEqual({ redaction: form.p_upload });
    expect(await rpc(officer, 'redact_evidence', form)).toEqual({ redaction: form.p_upload });
    expect(await rpc(council, 'evidence_redactions', { p_evidence: id })).toMatchObject([
      { id: form.p_upload, number: 1, boxes: BOXES, published: false },
    ]);
    expect(await rpc(council, 'open_evidence', { p_evidence: form.p_upload, p_part: 'view' })).toMatchObject({
      evidence_id: `${id}/${form.p_upload}`,
      media_type: 'image/webp',
    });
    expect(await opens(council, form.p_upload, 'original')).toBe(false);
    const key = `${id}/${form.p_upload}/view`;
    await expect(world.store(officer).put(key, Readable.from(['forged']), type)).rejects.toThrow();
    await world.store(officer).remove(key);
    expect(await (await world.store(council).open(key))?.stream.toArray()).toEqual([
      Buffer.from('redacted view'),
    ]);
    expect(await (await world.store(officer).open(`${id}/original`))?.stream.toArray()).toEqual([
      Buffer.from('original'),
    ]);
    const what =
      await world.sql`select what from public.evidence_event where evidence_id = ${id} and member_id = ${officer.memberId} order by id`;
    expect(what.map((row) => row.what)).toEqual(['uploaded', 'redacted']);
  });

  test('is seen by nobody who may not see its file', async () => {
    const secret = await world.record(officer, '4');
    const form = await stored(officer, secret);
    await rpc(officer, 'redact_evidence', form);
    expect(await opens(council, form.p_upload)).toBe(false);
    const bucket = council.client.storage.from('evidence');
    expect((await bucket.download(`${secret}/${form.p_upload}/view`)).data).toBeNull();
    const { data } = await council.client.from('evidence_redaction').select('id').eq('evidence_id', secret);
    expect(data).toEqual([]);
  });

  test('cannot be stored or kept by who may not describe the file, nor be made of boxes outside it', async () => {
    await expect(stored(council)).rejects.toThrow();
    await expect(rpc(council, 'redact_evidence', lookedOver(id))).rejects.toMatchObject({
      hint: 'not_the_describer',
    });
    for (const boxes of [
      [{ x: 90, y: 0, width: 20, height: 5 }],
      [{ x: -1, y: 0, width: 20, height: 5 }],
      [{ x: 1, y: 1, width: 0, height: 5 }],
      [{ x: 1, y: 1, width: 5 }],
      [],
    ]) {
      const form = { ...(await stored(officer)), p_boxes: boxes };
      await expect(rpc(officer, 'redact_evidence', form)).rejects.toMatchObject({ hint: 'boxes_invalid' });
    }
    const form = { ...(await stored(officer)), p_upload: crypto.randomUUID() };
    await expect(rpc(officer, 'redact_evidence', form)).rejects.toMatchObject({ hint: 'upload_gone' });
  });
});

describe('publishing', () => {
  test('takes a picture only with its words and a version that somebody looked over, the newest', async () => {
    await saveSummary(null);
    await expect(choose()).rejects.toMatchObject({ hint: 'picture_without_words' });
    const other = await world.record(officer);
    await rpc(officer, 'describe_evidence', {
      p_form_token: crypto.randomUUID(),
      p_evidence: id,
      p_version: 1,
      p_caption: 'Bins',
      p_description: 'Three bins',
    });
    await choose();
    const keys = async () =>
      (await world.sql`select store_key from public.summary_picture`).map((row) => row.store_key);
    const second = await stored(officer);
    await rpc(officer, 'redact_evidence', second);
    expect(await keys()).toEqual([`${id}/${second.p_upload}/view`]);
    expect(await rpc(officer, 'summary_pictures', { p_reference: world.theProblem.reference })).toMatchObject(
      [
        { id, redaction: second.p_upload, worded: true },
        { id: other, redaction: null, worded: false },
      ],
    );
  });

  test('refuses both signatures for words taken away and for a copy that is not the newest', async () => {
    await world.sql`update public.evidence set description = '' where id = ${id}`;
    await expect(sign(officer, 'submit_summary')).rejects.toMatchObject({ hint: 'picture_without_words' });
    await world.sql`update public.evidence set description = 'Three bins' where id = ${id}`;
    await sign(officer, 'submit_summary');
    await rpc(officer, 'redact_evidence', lookedOver(id));
    await expect(sign(supervisor, 'approve_with_answers')).rejects.toMatchObject({ hint: 'picture_changed' });
    await rpc(officer, 'return_summary', {
      p_problem: world.theProblem.id,
      p_form_token: crypto.randomUUID(),
    });
    await rpc(officer, 'redact_evidence', await stored(officer));
    await sign(officer, 'submit_summary');
    await sign(supervisor, 'approve_with_answers');
    const [row] =
      await world.sql`select x.store_key from public.summary_picture x join public.summary s on s.id = x.summary_id where s.state = 'published'`;
    const bucket = world.anonymous.storage.from('evidence');
    expect((await bucket.download(String(row?.store_key))).error).toBeNull();
    expect((await bucket.download(`${id}/view`)).error).not.toBeNull();
    expect(await rpc(officer, 'evidence_redactions', { p_evidence: id })).toMatchObject([
      { number: 4, published: true },
      { number: 3, boxes: [], published: false },
      { number: 2 },
      { number: 1 },
    ]);
  });
});
