import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvidenceWorld, type EvidenceWorld } from '../../supabase/tests/evidence-world';
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
