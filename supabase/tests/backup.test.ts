import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import pino from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest, tableFile } from '../../server/backup/manifest';
import { restoreDatabase, restoreFiles, type KeptErasure } from '../../server/backup/restore-backup';
import { listTables, quotedTable, whichRows } from '../../server/backup/tables';
import { writeBackup } from '../../server/backup/write-backup';
import { diskFileStore } from '../../server/files/disk-file-store';
import { ERASURES_FILE, keepErasures } from '../../server/jobs/keep-erasures';
import { layEveryTable } from '../../tests/fixtures/every-table';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';
import { openEmptyDatabase } from './database';

let world: SmallWorld;
let keeper: Person;
let problem: { id: string };
let folder: string;
let identity: string;
const file = randomUUID();
const backup = () => path.join(folder, 'backup');
const store = () => diskFileStore(path.join(world.filesDir, 'evidence'));

beforeAll(async () => {
  world = await startSmallWorld();
  keeper = await world.person('information_manager');
  const officer = await world.person('officer');
  problem = await world.problem(officer);
  await layEveryTable(world, {
    problem: problem.id,
    author: officer,
    supervisor: await world.person('supervisor'),
    partner: await world.person('partner', 'council'),
  });
  const [row] = await world.sql`select identity_id from personal.identity_value where value = 'Dean Harris'`;
  identity = String(row?.identity_id);
  await world.sql`insert into public.evidence (id, force_id, problem_id, store_key, kind, media_type, bytes, sha256, grading_id, controller_unit_id, created_by)
    select ${file}, force_id, problem_id, ${`${file}/original`}, 'picture', 'image/jpeg', 4, ${'c'.repeat(64)}, grading_id, controller_unit_id, created_by
    from public.entry where problem_id = ${problem.id} limit 1`;
  await world.sql`update public.entry set body = ${'Two\u2028lines\u2029and "quotes" \\ and a\nbreak'} where problem_id = ${problem.id}`;
  await store().put(`${file}/original`, Readable.from(['face']), { contentType: 'image/jpeg' });
  await world.sql`insert into storage.objects (bucket_id, name) values ('evidence', ${`${file}/original`})`;
  await world.sql`select private.seal_audit()`;
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-backup-'));
  await writeBackup(world.sql, store(), backup());
});
afterAll(async () => {
  await world.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

/** Restores into an empty database of its own and looks at what is there. */
async function restored<T>(erasures: KeptErasure[], look: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const empty = await openEmptyDatabase();
  try {
    await restoreDatabase(empty.url, backup(), await readManifest(backup()), erasures);
    const sql = postgres(empty.url, { max: 1, onnotice: () => {} });
    try {
      return await look(sql);
    } finally {
      await sql.end();
    }
  } finally {
    await empty.drop();
  }
}

const brokenSeals = async (sql: postgres.Sql) => {
  await sql`select private.run_audit_check()`;
  return (await sql`select broken from public.audit_check order by id desc limit 1`)[0]?.broken;
};

describe('a backup', () => {
  it('comes back row for row, with the chain of the audit whole, nobody signed in, and numbers that go on', async () => {
    const { tables } = await readManifest(backup());
    const skipped = new Set(['public.audit_event', 'public.audit_check', 'private.audit_seal']);
    await restored([], async (sql) => {
      for (const table of await listTables(sql)) {
        const name = `${table.schema}.${table.name}`;
        if (skipped.has(name)) continue;
        const rows = (from: postgres.Sql) =>
          from.unsafe(
            `select to_jsonb(t) as row from ${quotedTable(table)} t${whichRows(table)} order by to_jsonb(t)::text`,
          );
        expect([name, ...(await rows(sql))]).toEqual([name, ...(await rows(world.sql))]);
      }
      expect(tables.find(({ name }) => name === 'audit_event')?.rows).toBeGreaterThan(20);
      expect(await brokenSeals(sql)).toEqual([]);
      expect(await sql`select 1 from auth.sessions`).toHaveLength(0);
      const [{ next = 0, last = 0 } = {}] = await sql`
        insert into public.audit_event (what) values ('next') returning id as next, (select max(id) from public.audit_event) as last`;
      expect(Number(next)).toBeGreaterThan(Number(last));
    });
  });

  it('is refused when a byte of it changed, when it is newer, and into a database in use', async () => {
    const entries = tableFile(backup(), { schema: 'public', name: 'entry' });
    const whole = await fs.readFile(entries);
    await fs.writeFile(entries, whole.subarray(1));
    await expect(readManifest(backup())).rejects.toThrow('public.entry.jsonl is not what was written');
    await fs.writeFile(entries, whole);
    const manifest = await readManifest(backup());
    const newer = { ...manifest, migrations: [...manifest.migrations, '29990101000000'] };
    await expect(restoreDatabase(world.url, backup(), newer, [])).rejects.toThrow('newer PRIME');
    await expect(restoreDatabase(world.url, backup(), manifest, [])).rejects.toThrow('empty database');
    await expect(writeBackup(world.sql, store(), backup())).rejects.toThrow('not empty');
  });

  it('that is older than an erasure comes back without what was erased, and its file stays away', async () => {
    const { error } = await keeper.client.rpc('erase_personal', {
      p_form_token: randomUUID(),
      p_problem: problem.id,
      p_basis: 'request',
      p_reason: 'The court ordered it.',
      p_identities: [identity],
      p_places: [],
      p_particulars: [],
      p_evidence: [file],
    });
    expect(error).toBeNull();
    expect(await brokenSeals(world.sql)).toEqual([]);
    await keepErasures.run({}, { sql: world.sql, log: pino({ enabled: false }), filesDir: world.filesDir });
    expect(await store().open(`${file}/original`)).toBeNull();
    const kept = JSON.parse(
      await fs.readFile(path.join(world.filesDir, ERASURES_FILE), 'utf8'),
    ) as KeptErasure[];
    expect(await restored([], (sql) => sql`select 1 from personal.identity_value`)).toHaveLength(1);
    await restored(kept, async (sql) => {
      expect(
        await sql`select value from personal.identity_value union all select words from personal.mention_words`,
      ).toEqual([]);
      expect(await sql`select identities from public.erasure where basis = 'request'`).toEqual([
        { identities: [identity] },
      ]);
      expect(await brokenSeals(sql)).toEqual([]);
    });
    const manifest = await readManifest(backup());
    expect(await restoreFiles(store(), backup(), manifest, kept)).toBe(0);
    expect(await store().open(`${file}/original`)).toBeNull();
    expect(await restoreFiles(store(), backup(), manifest, [])).toBe(1);
  });
});
