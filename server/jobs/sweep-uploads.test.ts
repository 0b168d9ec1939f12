import fs from 'node:fs/promises';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bytesOf,
  lookedOver,
  rpc,
  startEvidenceWorld,
  type,
  type EvidenceWorld,
} from '../../supabase/tests/evidence-world';
import { sweepParts } from '../files/folder-storage-adapter';
import { sweepUploads } from './sweep-uploads';

let world: EvidenceWorld;
beforeAll(async () => {
  world = await startEvidenceWorld();
});
afterAll(() => world.stop());

const sweep = () =>
  sweepUploads.run({}, { sql: world.sql, log: pino({ level: 'silent' }), filesDir: world.filesDir });

test('a file that nobody added goes after a day; newer ones and evidence stay', async () => {
  const { officer, store, sql } = world;
  const [stale, fresh, added] = [
    await world.upload(officer),
    await world.upload(officer),
    await world.record(officer),
  ];
  await sql`update personal.upload set opened_at = now() - interval '25 hours' where id = ${stale}`;
  await sweep();
  await sweep();
  const left = async (id: string) => (await store(officer).open(`${id}/original`)) !== null;
  expect([await left(stale), await left(fresh), await left(added)]).toEqual([false, true, true]);
  expect(await sql`select 1 from storage.objects where name like ${`${stale}/%`}`).toHaveLength(0);
  expect(await sql`select 1 from personal.upload where id = ${stale}`).toHaveLength(0);
});

test('a redacted copy that was never kept goes as well, its file and kept copies stay', async () => {
  const { officer, store, sql } = world;
  const id = await world.record(officer);
  const copy = async () => {
    const upload = (await rpc(officer, 'begin_upload')) as string;
    for (const part of ['view', 'thumbnail'])
      await store(officer).put(`${id}/${upload}/${part}`, bytesOf(), type);
    return upload;
  };
  const [kept, left] = [await copy(), await copy()];
  await rpc(officer, 'redact_evidence', {
    ...lookedOver(id),
    p_upload: kept,
    p_boxes: [{ x: 1, y: 1, width: 5, height: 5 }],
  });
  await sql`update personal.upload set opened_at = now() - interval '25 hours' where id = ${left}`;
  await sweep();
  const there = async (key: string) => (await store(officer).open(`${id}/${key}`)) !== null;
  expect([await there('original'), await there(`${kept}/view`), await there(`${left}/view`)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('what another process is still taking in stays; what a killed one left goes', async () => {
  const folder = path.join(world.filesDir, 'evidence', 'half');
  const [arriving, left] = ['a.part', 'b.part'].map((name) => path.join(folder, name)) as [string, string];
  await fs.mkdir(folder, { recursive: true });
  for (const file of [arriving, left]) await fs.writeFile(file, 'half');
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await fs.utimes(left, longAgo, longAgo);
  await sweep();
  expect(await fs.readdir(folder)).toEqual(['a.part']);
  await sweepParts(world.filesDir, { alone: true });
  expect(await fs.readdir(folder)).toEqual([]);
});
