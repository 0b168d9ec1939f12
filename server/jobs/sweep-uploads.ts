import fs from 'node:fs/promises';
import path from 'node:path';
import { EVIDENCE_BUCKET, fileOf } from '../files/folder-path';
import { sweepParts } from '../files/folder-storage-adapter';
import type { JobKind, JobParts } from './job';

/**
 * Removes files that were sent and never added to anything, a day after they came. Where Supabase keeps the files, this
 * process has no key to them: there they stay with their row until the bucket is cleaned by hand (docs/decisions/0005).
 */
export const sweepUploads: JobKind = {
  daily: true,
  async run(_payload, { sql, filesDir }) {
    if (filesDir === null) return;
    await sweepParts(filesDir, { alone: false });
    const stale = await sql<{ id: string }[]>`select id from private.stale_uploads() as id`;
    for (const { id } of stale) {
      await fs.rm(path.dirname(fileOf(filesDir, EVIDENCE_BUCKET, `${id}/original`)), {
        recursive: true,
        force: true,
      });
      await sql`delete from storage.objects where bucket_id = ${EVIDENCE_BUCKET} and name like ${`${id}/%`}`;
      await sweepCopies(sql, filesDir, id);
      await sql`delete from personal.upload where id = ${id}`;
    }
  },
};

/** A redacted copy that was stored and never kept lies beside its file, under the id of its upload. */
async function sweepCopies(sql: JobParts['sql'], filesDir: string, upload: string): Promise<void> {
  const copies = await sql<{ name: string }[]>`
    delete from storage.objects where bucket_id = ${EVIDENCE_BUCKET} and split_part(name, '/', 2) = ${upload} returning name`;
  for (const { name } of copies) await fs.rm(fileOf(filesDir, EVIDENCE_BUCKET, name), { force: true });
}
