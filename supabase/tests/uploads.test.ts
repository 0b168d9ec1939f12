import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../tests/fixtures/small-world';
import {
  bytesOf,
  form,
  opens,
  picture,
  rpc,
  startEvidenceWorld,
  type,
  type EvidenceWorld,
} from './evidence-world';

let world: EvidenceWorld;
let officer: Person;
let neighbour: Person;
let auditor: Person;

beforeAll(async () => {
  world = await startEvidenceWorld();
  ({ officer, neighbour, auditor } = world);
});
afterAll(() => world.stop());

describe('an upload', () => {
  test('is stored, listed, read by range and removed by whoever opened it', async () => {
    const id = (await rpc(officer, 'begin_upload')) as string;
    expect(await world.store(officer).put(`${id}/original`, bytesOf('0123456789'), type)).toMatchObject({
      size: 10,
    });
    expect(await world.store(officer).list(`${id}/`)).toMatchObject([{ key: `${id}/original`, size: 10 }]);
    const opened = await world.store(officer).open(`${id}/original`, { start: 2, end: 4 });
    expect(await opened?.stream.toArray()).toEqual([Buffer.from('234')]);
    await world.store(officer).remove(`${id}/original`);
    expect(await world.store(officer).open(`${id}/original`)).toBeNull();
  });

  test('cannot be written or removed by anybody else, nor under a key that nobody opened', async () => {
    const id = await world.upload(officer);
    await expect(world.store(neighbour).put(`${id}/more`, bytesOf(), type)).rejects.toThrow();
    await expect(
      world.store(officer).put(`${crypto.randomUUID()}/original`, bytesOf(), type),
    ).rejects.toThrow();
    await world.store(neighbour).remove(`${id}/original`);
    expect(await world.store(officer).open(`${id}/original`)).not.toBeNull();
  });

  test('cannot be noted, or made evidence, by anybody else', async () => {
    const id = await world.upload(officer);
    await expect(rpc(neighbour, 'finish_upload', { ...picture, p_upload: id })).rejects.toMatchObject({
      hint: 'upload_unknown',
    });
    await expect(rpc(neighbour, 'record_evidence', form(world.theProblem.id, [id]))).rejects.toMatchObject({
      hint: 'upload_gone',
    });
  });

  test('waits for a poster while it is a video of whoever asks and has none', async () => {
    const video = { ...picture, p_kind: 'video', p_media_type: 'video/mp4', p_width: null, p_height: null };
    const id = (await rpc(officer, 'begin_upload')) as string;
    const awaits = (person: Person, upload = id) => rpc(person, 'awaits_poster', { p_upload: upload });
    expect(await awaits(officer)).toBe(false);
    await rpc(officer, 'finish_upload', { ...video, p_upload: id });
    expect([await awaits(officer), await awaits(neighbour)]).toEqual([true, false]);
    await rpc(officer, 'note_poster', { p_upload: id, p_width: 640, p_height: 360 });
    expect(await awaits(officer)).toBe(false);
    expect(await awaits(officer, await world.upload(officer))).toBe(false);
  });

  test('that breaks off leaves nothing', async () => {
    const id = (await rpc(officer, 'begin_upload')) as string;
    const broken = Readable.from(
      (function* () {
        yield Buffer.alloc(100_000);
        throw new Error('connection lost');
      })(),
    );
    await expect(world.store(officer).put(`${id}/original`, broken, type)).rejects.toThrow();
    expect(await world.store(officer).open(`${id}/original`)).toBeNull();
    expect(await world.store(officer).list(`${id}/`)).toEqual([]);
  });

  test('is not opened for call handlers, auditors or the public', async () => {
    for (const person of [auditor, await world.person('call_handler')])
      await expect(rpc(person, 'begin_upload')).rejects.toMatchObject({ code: 'PT403' });
    expect((await world.anonymous.rpc('begin_upload')).error).not.toBeNull();
  });

  test('comes with an entry in one save, graded as the entry and linked to it', async () => {
    const id = await world.upload(officer);
    const p_entry = {
      body: 'Seen',
      uploads: [id],
      grading: { source: 'B', information: '1', handling: '1' },
    };
    const made = await rpc(officer, 'log_entry', {
      p_form_token: crypto.randomUUID(),
      p_problem: world.theProblem.id,
      p_entry,
    });
    const [evidence] = await world.sql`
      select l.entry_id, v.grading_id = e.grading_id as alike from public.evidence v
      join public.evidence_link l on l.evidence_id = v.id join public.entry e on e.id = l.entry_id where v.id = ${id}`;
    expect(evidence).toEqual({ entry_id: (made as { id: string }).id, alike: true });
    expect(await opens(world.housing, id)).toBe(false);
    await expect(
      rpc(neighbour, 'log_entry', {
        p_form_token: crypto.randomUUID(),
        p_problem: world.theProblem.id,
        p_entry,
      }),
    ).rejects.toMatchObject({ hint: 'upload_gone' });
  });
});
