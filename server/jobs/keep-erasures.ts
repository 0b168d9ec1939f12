import fs from 'node:fs/promises';
import path from 'node:path';
import { EVIDENCE_BUCKET, fileOf } from '../files/folder-path';
import type { JobKind } from './job';

/** The list of erasures beside the files: a restore of an older backup follows it (docs/operations.md). */
export const ERASURES_FILE = 'erasures.json';

/**
 * After an erasure, and every hour: writes the list of all erasures beside the files, where it outlives the database,
 * and removes the bytes of erased files that are still there. Where Supabase keeps the files both are its operator's:
 * the information manager's own request has removed the bytes.
 */
export const keepErasures: JobKind = {
  everyMinutes: 60,
  async run(_payload, { sql, filesDir }) {
    if (filesDir === null) return;
    const list = await sql`select to_jsonb(e) as erasure from public.erasure e order by e.erased_at, e.id`;
    await fs.mkdir(filesDir, { recursive: true, mode: 0o700 });
    const file = path.join(filesDir, ERASURES_FILE);
    await fs.writeFile(`${file}.part`, JSON.stringify(list.map(({ erasure }) => erasure)), { mode: 0o600 });
    await fs.rename(`${file}.part`, file);
    const waiting = await sql<
      { key: string }[]
    >`select key from private.erased_file where removed_at is null`;
    for (const { key } of waiting) {
      const gone = fileOf(filesDir, EVIDENCE_BUCKET, key);
      // With an original goes the folder of its copies.
      await fs.rm(key.endsWith('/original') ? path.dirname(gone) : gone, { recursive: true, force: true });
      await sql`delete from storage.objects where bucket_id = ${EVIDENCE_BUCKET} and name = ${key}`;
      await sql`update private.erased_file set removed_at = now() where key = ${key}`;
    }
  },
};
