// The package's own adapter buffers uploads and answers a range with the whole file.
import crypto from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { App } from '@supabase/lite';

type StorageAdapter = NonNullable<App['_storageAdapter']>;

const PART = '.part';

const etagOf = (file: string, stat: fs.Stats) =>
  `"${crypto.createHash('sha256').update(`${file}:${stat.mtimeMs}:${stat.size}`).digest('hex').slice(0, 32)}"`;

const metadataOf = (file: string, stat: fs.Stats) => ({
  cacheControl: 'no-cache',
  contentLength: stat.size,
  size: stat.size,
  mimetype: 'application/octet-stream',
  lastModified: stat.mtime,
  eTag: etagOf(file, stat),
});

const bodyOf = (file: string, range?: { start: number; end: number }) =>
  Readable.toWeb(fs.createReadStream(file, range)) as unknown as globalThis.ReadableStream<Uint8Array>;

/** Removes uploads that a killed process left half written anywhere under the folder. */
export async function sweepParts(folder: string): Promise<void> {
  const entries = await fsp.readdir(folder, { recursive: true }).catch(() => []);
  await Promise.all(
    entries
      .filter((name) => name.endsWith(PART))
      .map((name) => fsp.rm(path.join(folder, name), { force: true })),
  );
}

/** Keeps the objects of Storage as files in a folder; uploads and downloads are streamed, ranges answered. */
export class FileAdapter implements StorageAdapter {
  readonly driver = fsp;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  #file(bucket: string, key: string): string {
    const file = path.resolve(this.#folder, bucket, key);
    if (!file.startsWith(this.#folder + path.sep)) throw new Error('Invalid key');
    return file;
  }

  async getObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    headers?: Parameters<StorageAdapter['getObject']>[3],
  ) {
    const file = this.#file(bucket, key);
    const stat = await fsp.stat(file);
    const metadata = metadataOf(file, stat);
    if (headers?.ifNoneMatch === metadata.eTag) return { httpStatusCode: 304, metadata };
    const range = /^bytes=(\d+)-(\d*)$/.exec(headers?.range ?? '');
    if (!range) return { httpStatusCode: 200, metadata, body: bodyOf(file) };
    const start = Number(range[1]);
    const end = range[2] ? Math.min(Number(range[2]), stat.size - 1) : stat.size - 1;
    const contentRange = `bytes ${start}-${end}/${stat.size}`;
    const partial = { ...metadata, contentLength: end - start + 1, contentRange };
    return { httpStatusCode: 206, metadata: partial, body: bodyOf(file, { start, end }) };
  }

  async uploadObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    body: Parameters<StorageAdapter['uploadObject']>[3],
    mimetype: string,
    cacheControl: string,
  ) {
    const file = this.#file(bucket, key);
    const part = `${file}.${crypto.randomUUID()}${PART}`;
    const source =
      body instanceof Uint8Array ? Readable.from([body]) : Readable.fromWeb(body as ReadableStream);
    await fsp.mkdir(path.dirname(file), { recursive: true });
    try {
      await pipeline(source, fs.createWriteStream(part, { mode: 0o600 }));
      await fsp.rename(part, file);
    } catch (error) {
      await fsp.rm(part, { force: true }); // a broken upload leaves nothing; after a kill the sweep does this
      throw error;
    }
    return { ...metadataOf(file, await fsp.stat(file)), mimetype, cacheControl };
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    await fsp.rm(this.#file(bucket, key), { force: true });
  }

  async deleteObjects(bucket: string, keys: string[]): Promise<void> {
    for (const key of keys) await this.deleteObject(bucket, key);
  }

  async copyObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    toBucket: string,
    toKey: string,
  ): Promise<{ httpStatusCode: number; eTag: string; lastModified: Date }> {
    const file = this.#file(toBucket, toKey);
    await fsp.mkdir(path.dirname(file), { recursive: true });
    await fsp.copyFile(this.#file(bucket, key), file);
    const stat = await fsp.stat(file);
    return { httpStatusCode: 200, eTag: etagOf(file, stat), lastModified: stat.mtime };
  }

  async headObject(bucket: string, key: string) {
    const file = this.#file(bucket, key);
    return metadataOf(file, await fsp.stat(file));
  }

  async privateAssetUrl(bucket: string, key: string): Promise<string> {
    return `file://${this.#file(bucket, key)}`;
  }
}
