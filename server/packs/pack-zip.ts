import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { copiesCsv, type AddedCopy } from '~/features/subject-access/copies-csv.server';
import type { Pack } from '~/features/subject-access/load-pack.server';
import { copyName, goesWithPack } from '~/features/subject-access/pack-copies';
import { packDocument } from '~/features/subject-access/pack-document.server';
import { scheduleCsv } from '~/features/subject-access/schedule-csv.server';

/** The bytes of a copy that may be given, the ending that its kind has, and the SHA-256 on record, null where there is none. */
export type OpenedCopy = { stream: Readable; extension: string; sha256: string | null };

/** Opens the copy of a file of the pack, noted in its chain of custody; null where none may be given or none is stored. */
export type OpenCopy = (evidence: string) => Promise<OpenedCopy | null>;

/**
 * A pack as one ZIP: the copies of files, then `pack.html`, `schedule.csv` and `manifest.csv`, which say what lies in it.
 * The copies stream from the store one after another, so that the memory it takes does not grow with them. Destroying the
 * stream closes what is open; a copy that breaks off breaks the stream.
 */
export function packZip(pack: Pack, open: OpenCopy): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  zip.outputStream.pipe(output);
  const broken = (error: unknown) =>
    void output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', broken);
  fill(zip, output, pack, open).catch(broken);
  return output;
}

async function fill(zip: ZipFile, output: Readable, pack: Pack, open: OpenCopy): Promise<void> {
  const mtime = new Date(pack.finished_at ?? Date.now());
  const added = new Map<number, AddedCopy>();
  for (const { number, file, copy } of pack.items) {
    if (!file || !goesWithPack(copy)) continue;
    if (output.destroyed) return;
    const opened = await open(file);
    if (!opened) continue;
    const name = copyName(number, pack.items.length, opened.extension);
    added.set(number, await addCopy(zip, output, opened, { name, mtime }));
  }
  const items = pack.items.map((item) =>
    goesWithPack(item.copy) && !added.has(item.number) ? { ...item, copy: 'missing' as const } : item,
  );
  const told = { ...pack, items };
  const names = new Map([...added].map(([number, { name }]) => [number, name]));
  zip.addBuffer(Buffer.from(packDocument(told, names)), 'pack.html', { mtime });
  zip.addBuffer(Buffer.from(scheduleCsv(told)), 'schedule.csv', { mtime });
  zip.addBuffer(Buffer.from(copiesCsv(told, added)), 'manifest.csv', { mtime });
  zip.end();
}

/** Adds one copy and waits until all of it has been read; pictures and recordings are packed already. */
async function addCopy(
  zip: ZipFile,
  output: Readable,
  { stream, sha256 }: OpenedCopy,
  { name, mtime }: { name: string; mtime: Date },
): Promise<AddedCopy> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = Readable.from(
    (async function* () {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
  const stop = () => {
    stream.destroy();
    counted.destroy();
  };
  output.once('close', stop);
  if (output.destroyed) stop();
  zip.addReadStream(counted, name, { mtime, compress: false });
  await finished(counted);
  output.off('close', stop);
  const found = hash.digest('hex');
  return { name, bytes, sha256: found, asRecorded: sha256 === null || sha256 === found };
}
