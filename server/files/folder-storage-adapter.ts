import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { fileOf } from './folder-path';

/** What the Storage API notes about a stored file; `eTag` is in its quotes. */
type ObjectMetadata = {
  cacheControl: string;
  contentLength: number;
  size: number;
  mimetype: string;
  lastModified: Date;
  eTag: string;
};

type ObjectResponse = { httpStatusCode: number; metadata: ObjectMetadata; body?: ReadableStream };

/** The ending of a file that is still arriving. */
const PART_ENDING = '.part';

/**
 * The folder behind the embedded Storage API, `folder/bucket/key`. Unlike the package's own adapter it streams:
 * a file of any size passes through in small pieces, is moved into its place only when it is whole, and leaves
 * nothing when it breaks off. (A killed process leaves a `.part`, which `sweepParts` takes away.)
 */
export class FolderStorageAdapter {
  readonly driver = fs;

  constructor(private readonly folder: string) {}

  /** A file with its metadata. Ranges never come this way: the file store reads them from the folder. */
  async getObject(bucket: string, key: string): Promise<ObjectResponse> {
    const file = fileOf(this.folder, bucket, key);
    const metadata = metadataOf(file, await fs.stat(file));
    return { httpStatusCode: 200, metadata, body: Readable.toWeb(createReadStream(file)) as ReadableStream };
  }

  /** Stores what comes, whole or not at all. */
  async uploadObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    body: ReadableStream | Uint8Array,
    contentType: string,
    cacheControl: string,
  ): Promise<ObjectMetadata> {
    const file = fileOf(this.folder, bucket, key);
    const part = `${file}.${randomUUID()}${PART_ENDING}`;
    await fs.mkdir(path.dirname(file), { recursive: true });
    try {
      const source = body instanceof Uint8Array ? Readable.from([body]) : Readable.fromWeb(body);
      await pipeline(source, createWriteStream(part, { mode: 0o600 }));
      await fs.rename(part, file);
    } catch (error) {
      await fs.rm(part, { force: true });
      throw error;
    }
    return { ...metadataOf(file, await fs.stat(file)), mimetype: contentType, cacheControl };
  }

  /** Removes a file; one that is not there is no error. */
  async deleteObject(bucket: string, key: string): Promise<void> {
    await fs.rm(fileOf(this.folder, bucket, key), { force: true });
  }

  /** Removes several files. */
  async deleteObjects(bucket: string, keys: string[]): Promise<void> {
    for (const key of keys) await this.deleteObject(bucket, key);
  }

  /** Copies a file inside the folder. */
  async copyObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    toBucket: string | undefined,
    toKey: string,
  ): Promise<{ httpStatusCode: number; eTag: string; lastModified: Date }> {
    const target = fileOf(this.folder, toBucket ?? bucket, toKey);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(fileOf(this.folder, bucket, key), target);
    const { eTag, lastModified } = metadataOf(target, await fs.stat(target));
    return { httpStatusCode: 200, eTag, lastModified };
  }

  /** A file's metadata alone. */
  async headObject(bucket: string, key: string): Promise<ObjectMetadata> {
    const file = fileOf(this.folder, bucket, key);
    return metadataOf(file, await fs.stat(file));
  }

  /** Where the file is, for whoever reads it on this machine. */
  async privateAssetUrl(bucket: string, key: string): Promise<string> {
    return `file://${fileOf(this.folder, bucket, key)}`;
  }
}

function metadataOf(file: string, stats: Stats): ObjectMetadata {
  const eTag = `"${createHash('sha256').update(`${file}:${stats.mtimeMs}:${stats.size}`).digest('hex')}"`;
  const { size, mtime } = stats;
  return {
    cacheControl: 'no-cache',
    contentLength: size,
    size,
    mimetype: 'application/octet-stream',
    lastModified: mtime,
    eTag,
  };
}

/** A file that still arrives is written to all the time; what has stood still for so long belongs to nobody. */
const ABANDONED_MS = 60 * 60 * 1000;

/**
 * Takes away what a killed process left half arrived: everything where no other process takes files in (`alone`), else
 * what has not grown for an hour.
 */
export async function sweepParts(folder: string, { alone }: { alone: boolean }): Promise<void> {
  const names = await fs.readdir(folder, { recursive: true }).catch(() => [] as string[]);
  for (const name of names.filter((one) => one.endsWith(PART_ENDING))) {
    const file = path.join(folder, name);
    const written = await fs.stat(file).catch(() => null);
    if (alone || (written && Date.now() - written.mtimeMs > ABANDONED_MS)) await fs.rm(file, { force: true });
  }
}
