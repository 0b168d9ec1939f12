import { Readable } from 'node:stream';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { FileStore } from '../../app/lib/file-store';
import { folderFileStore } from '../../server/files/file-stores';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';

/** The small world with a problem that an officer leads and two partners take part in, and files. */
export type EvidenceWorld = Awaited<ReturnType<typeof startEvidenceWorld>>;

export const type = { contentType: 'application/octet-stream' };
export const bytesOf = (words = 'words') => Readable.from([Buffer.from(words)]);

/** Calls a function of the database as a person; throws its refusal with `code` and `hint`. */
export async function rpc(
  person: Person,
  name: string,
  args: Record<string, unknown> = {},
): Promise<unknown> {
  const { data, error } = await (person.client as SupabaseClient).rpc(name, args);
  if (error) throw Object.assign(new Error(error.message), { code: error.code, hint: error.hint });
  return data;
}

/** Whether a person may open a part of a file. */
export const opens = async (person: Person, id: string, part = 'view') =>
  (await rpc(person, 'open_evidence', { p_evidence: id, p_part: part })) !== null;

/** Reads the grading of a file, and keeps a file to its own agency (or, by code 5, to those named) from the grading that was read. */
const gradingsOf = (world: SmallWorld) => ({
  gradingOf: async (id: string) => {
    const [row] = await world.sql<
      { id: string }[]
    >`select grading_id as id from public.evidence where id = ${id}`;
    return row?.id;
  },
  regrade: (person: Person, id: string, seen?: string, handling = '4') =>
    rpc(person, 'regrade_item', {
      p_form_token: crypto.randomUUID(),
      p_kind: 'evidence',
      p_item: id,
      p_seen_grading: seen,
      p_grading: {
        source: 'A',
        information: '1',
        handling,
        reason: 'Ours alone',
        review_on: '2999-01-01',
        ...(handling === '5' && { conditions: 'Ask first', recipients: [person.organisationId] }),
      },
    }),
});

/** Lays it; `stop` it in `afterAll`. */
export async function startEvidenceWorld() {
  const world: SmallWorld = await startSmallWorld();
  const officer = await world.person('officer');
  const problem = await world.problem(officer);
  await world.admit(problem.id, 'council', officer);
  await world.admit(problem.id, 'housing', officer);
  const store = (person: Person): FileStore => folderFileStore(person.client, world.filesDir);
  const upload = async (person: Person) => {
    const id = (await rpc(person, 'begin_upload')) as string;
    for (const part of ['original', 'view', 'thumbnail'])
      await store(person).put(`${id}/${part}`, bytesOf(part), type);
    await rpc(person, 'finish_upload', {
      ...picture,
      p_upload: id,
    });
    return id;
  };
  const { gradingOf, regrade } = gradingsOf(world);
  const record = async (person: Person, handling = '2', at = problem) => {
    const id = await upload(person);
    const kept = handling === '4' || handling === '5';
    await rpc(person, 'record_evidence', { ...form(at.id, [id]), p_handling: kept ? '2' : handling });
    if (kept) await regrade(person, id, await gradingOf(id), handling);
    return id;
  };
  /** Says what a picture shows, and that nothing has to be hidden in it. */
  const makeReady = async (person: Person, id: string) => {
    await rpc(person, 'describe_evidence', {
      p_form_token: crypto.randomUUID(),
      p_evidence: id,
      p_version: 1,
      p_caption: 'Bins',
      p_description: 'Three bins',
    });
    await rpc(person, 'redact_evidence', lookedOver(id));
    return id;
  };
  return {
    ...world,
    makeReady,
    regrade,
    gradingOf,
    officer,
    neighbour: await world.person('officer', 'police', 'elsewhere'),
    council: await world.person('partner', 'council'),
    housing: await world.person('partner', 'housing'),
    auditor: await world.person('auditor'),
    theProblem: problem,
    store,
    upload,
    record,
  };
}

/** What is noted of a picture; without `p_upload`. */
export const picture = {
  p_name: 'Mrs Ünsal.jpg',
  p_kind: 'picture',
  p_media_type: 'image/jpeg',
  p_bytes: 8,
  p_sha256: 'a'.repeat(64),
  p_width: 4,
  p_height: 3,
  p_taken_at: '2026-07-14T18:30:00',
  p_longitude: -1.4,
  p_latitude: 50.9,
};

/** The form that says that nothing has to be hidden in a picture. */
export const lookedOver = (evidence: string) => ({
  p_evidence: evidence,
  p_upload: null,
  p_boxes: [],
  p_sha256: 'b'.repeat(64),
  p_width: 4,
  p_height: 3,
  p_form_token: crypto.randomUUID(),
});

/** The form that makes uploads evidence. */
export const form = (problem: string, uploads: string[]) => ({
  p_problem: problem,
  p_uploads: uploads,
  p_source: 'B',
  p_information: '2',
  p_handling: '2',
  p_form_token: crypto.randomUUID(),
});
