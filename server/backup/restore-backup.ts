import { createReadStream } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import type { FileStore } from '~/lib/file-store';
import { appliedVersions, knownVersions } from '../database/migrations';
import { prepareDatabase } from '../database/prepare';
import { PlainError } from '../plain-error';
import { loadBackup } from './load-backup';
import { filesFolder, type Manifest } from './manifest';

/** A row of `public.erasure` as JSON, from a database or from the list beside the files. */
export type KeptErasure = Record<string, postgres.JSONValue | undefined> & {
  id?: string;
  file_keys?: string[];
};

/** Throws a PlainError when this backup cannot go into that database. */
async function checkTarget(sql: postgres.Sql, manifest: Manifest): Promise<void> {
  const known = await knownVersions();
  const newer = manifest.migrations.filter((version) => !known.has(version));
  if (newer.length > 0)
    throw new PlainError('The backup was made by a newer PRIME than this one. Update PRIME, then restore.');
  if ((await appliedVersions(sql)).size > 0)
    throw new PlainError(
      'A backup is restored into an empty database, and this one has been used. Make a new one and set DATABASE_URL to it.',
    );
}

/**
 * Restores a backup into an empty database: lays the tables as they were when it was made, loads them, applies the
 * migrations since, follows the erasures that came after the backup, and signs everybody out.
 * @param erasures every list of erasures that outlived the database; the backup's own are known to it
 * @param skip schemas to leave alone: Supabase keeps the list of files itself
 */
export async function restoreDatabase(
  url: string,
  folder: string,
  manifest: Manifest,
  erasures: readonly KeptErasure[],
  skip: readonly string[] = [],
): Promise<{ followed: number }> {
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  try {
    await checkTarget(sql, manifest);
    await prepareDatabase(url, async () => {}, new Set(manifest.migrations));
    await loadBackup(
      sql,
      folder,
      manifest.tables.filter(({ schema }) => !skip.includes(schema)),
    );
    await prepareDatabase(url);
    const once = [...new Map(erasures.map((erasure) => [erasure.id, erasure])).values()];
    const [done] = await sql<{ followed: number }[]>`
      select private.follow_erasures(${sql.json(once as postgres.JSONValue)}) as followed`;
    await sql`insert into public.audit_event (what, after)
      values ('restored', ${sql.json({ made_at: manifest.made_at, erasures_followed: done?.followed ?? 0 })})`;
    return { followed: done?.followed ?? 0 };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Puts the backup's files into the store, but for those that were erased since; gives how many were put. */
export async function restoreFiles(
  store: FileStore,
  folder: string,
  { files }: Manifest,
  erasures: readonly KeptErasure[],
): Promise<number> {
  const erased = new Set(erasures.flatMap(({ file_keys }) => file_keys ?? []));
  const there = new Map((await store.list('')).map(({ key, size }) => [key, size]));
  const missing = files.filter(({ key, bytes }) => !erased.has(key) && there.get(key) !== bytes);
  for (const { key } of missing) {
    await store.remove(key);
    await store.put(key, createReadStream(path.join(filesFolder(folder), key)), {
      contentType: 'application/octet-stream',
    });
  }
  for (const key of erased) if (there.has(key)) await store.remove(key);
  return missing.length;
}
