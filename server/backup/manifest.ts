import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { PlainError } from '../plain-error';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup says of itself, in `manifest.json`: written last, so that a folder without it is no backup. */
const manifestShape = z.object({
  format: z.literal(1),
  made_at: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      sha256,
    }),
  ),
  /** Files of evidence by their key in the store. */
  files: z.array(z.object({ key: z.string(), bytes: z.number(), sha256 })),
});
export type Manifest = z.output<typeof manifestShape>;

/** Where a table's rows lie in a backup: one JSON object a line. */
export const tableFile = (folder: string, { schema, name }: { schema: string; name: string }): string =>
  path.join(folder, 'tables', `${schema}.${name}.jsonl`);

/** The folder of a backup's files of evidence; inside it each lies under its key. */
export const filesFolder = (folder: string): string => path.join(folder, 'files');

/** The SHA-256 of a file as it lies on the disk. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Writes the manifest and so makes the folder a backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await fs.writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`, {
    mode: 0o600,
  });
}

/**
 * Reads a backup's manifest and checks every file that it names against its hash, before anything is touched.
 * Throws a PlainError where the folder is no whole backup.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await fs.readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) throw new PlainError(`${folder} holds no backup: there is no manifest.json in it.`);
  const read = manifestShape.safeParse(JSON.parse(text));
  if (!read.success)
    throw new PlainError(`${folder}/manifest.json is not of a backup that this PRIME can read.`);
  const manifest = read.data;
  const parts = [
    ...manifest.tables.map((table) => ({ file: tableFile(folder, table), hash: table.sha256 })),
    ...manifest.files.map(({ key, sha256: hash }) => ({ file: path.join(filesFolder(folder), key), hash })),
  ];
  for (const { file, hash } of parts) {
    const found = await hashOf(file).catch(() => null);
    if (found !== hash)
      throw new PlainError(
        `The backup is damaged: ${path.relative(folder, file)} is ${found ? 'not what was written' : 'missing'}. Take another one.`,
      );
  }
  return manifest;
}
