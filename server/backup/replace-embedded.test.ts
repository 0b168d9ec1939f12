import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareDatabase } from '../database/prepare';
import { openScratch, type Scratch } from '../database/scratch';
import { readSetting, writeSetting } from '../database/setting';
import { readKeys } from '../supabase/keys';
import { replaceEmbedded } from './replace-embedded';

let scratch: Scratch;
/** The pool of a web process that goes on while the database is replaced. */
let serving: postgres.Sql;

beforeAll(async () => {
  scratch = await openScratch();
  serving = postgres(scratch.url, { max: 2, onnotice: () => {} });
  await writeSetting(serving, 'which', 'before');
});
afterAll(async () => {
  await serving.end();
  await scratch.remove();
});

/** Fills the empty database as a restore does, and says which it is. */
async function fill(url: string) {
  await prepareDatabase(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await writeSetting(sql, 'which', 'restored');
  await sql.end();
}

it('leaves the database as it was when the restore fails half-way', async () => {
  const broken = replaceEmbedded(scratch.folder, async (url) => {
    await fill(url);
    throw new Error('The disk is full.');
  });
  await expect(broken).rejects.toThrow('The disk is full.');
  expect(await readSetting(serving, 'which')).toBe('before');
});

it('takes the place of a database that is being served, under the same keys', async () => {
  const { appKey } = await readKeys(serving);
  await replaceEmbedded(scratch.folder, fill);
  // The first call may still meet the connection that was ended.
  await serving`select 1`.catch(() => {});
  expect(await readSetting(serving, 'which')).toBe('restored');
  expect((await readKeys(serving)).appKey).toBe(appKey);
  expect(await serving`select 1 from private.app_key`).toHaveLength(1);
  expect(await serving`select datname from pg_database where datname like 'prime%'`).toEqual([
    { datname: 'prime' },
  ]);
});
