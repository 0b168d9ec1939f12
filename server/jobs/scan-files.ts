import { createReadStream } from 'node:fs';
import type postgres from 'postgres';
import { EVIDENCE_BUCKET, fileOf } from '../files/folder-path';
import { scanStream, type ClamdAddress } from '../scanning/clamd';
import type { JobKind } from './job';

/** Files that one run takes at most; the next run takes the others. */
const MOST_AT_ONCE = 200;

type Waiting = { id: string; store_key: string };

/**
 * Has the virus scanner look at every file that waits for it: as soon as files come, and every five minutes for what the
 * scanner could not take before. Files from the time before there was a scanner are looked at, too.
 */
export function scanFiles(clamd: ClamdAddress): JobKind {
  return {
    everyMinutes: 5,
    async run(_payload, { sql, filesDir }) {
      if (filesDir === null) return;
      const waiting = await sql<Waiting[]>`select id, store_key from private.files_to_scan(${MOST_AT_ONCE})`;
      let failure: unknown = null;
      for (const file of waiting)
        await scan(sql, file, fileOf(filesDir, EVIDENCE_BUCKET, file.store_key), clamd).catch((error) => {
          failure ??= error;
        });
      // What one file failed for is kept with the job; the others have been looked at all the same.
      if (failure) throw failure;
    },
  };
}

async function scan(sql: postgres.Sql, file: Waiting, path: string, clamd: ClamdAddress): Promise<void> {
  const result = await scanStream(clamd, createReadStream(path));
  await sql`
    update public.evidence set scan = ${result.clean ? 'clean' : 'quarantined'},
      scan_finding = ${result.clean ? null : result.finding}, scanned_at = private.now()
    where id = ${file.id}`;
  if (!result.clean) await sql`select private.tell_of_quarantine(${file.id})`;
}
