import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { ByteRange, FileStore, OpenFile, StoredFile } from '~/lib/file-store';
import { EVIDENCE_BUCKET, fileOf } from './folder-path';

/** A client that speaks with the caller's own token, so that the rules of `storage.objects` apply. */
type Client = Pick<SupabaseClient, 'storage'>;

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/**
 * Evidence in the folder of the embedded Storage API: stored and removed through the API with the caller's token,
 * read by range straight from the disk, because the API answers a range with the whole file.
 */
export function folderFileStore(supabase: Client, folder: string): FileStore {
  return {
    ...throughApi(supabase),
    async open(key, range) {
      const file = fileOf(folder, EVIDENCE_BUCKET, key);
      const size = await sizeOf(file);
      if (size === null) return null;
      const { start, end } = within(range, size);
      const stream = size === 0 ? Readable.from([]) : createReadStream(file, { start, end });
      return { stream, size, start, end, contentType: 'application/octet-stream' };
    },
  };
}

/**
 * Evidence in hosted or self-hosted Supabase Storage. `authorised` is the `fetch` that carries the caller's token;
 * `url` is the project's address without a slash at its end.
 */
export function supabaseFileStore(supabase: Client, url: string, authorised: typeof fetch): FileStore {
  return {
    ...throughApi(supabase),
    async open(key, range) {
      const headers = range ? { Range: `bytes=${range.start}-${range.end ?? ''}` } : undefined;
      const response = await authorised(`${url}/storage/v1/object/authenticated/${EVIDENCE_BUCKET}/${key}`, {
        headers,
      });
      if (response.status === 416) throw new RangeError('The range lies outside the file.');
      if (response.status === 400 || response.status === 404) return null;
      if (!response.ok || !response.body)
        throw new Error(`Storage answered ${response.status} when a file was opened.`);
      return opened(response, Readable.fromWeb(response.body as ReadableStream));
    },
  };
}

function opened(response: Response, stream: Readable): OpenFile {
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
  const part = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  if (part)
    return { stream, start: Number(part[1]), end: Number(part[2]), size: Number(part[3]), contentType };
  const size = Number(response.headers.get('content-length'));
  return { stream, size, start: 0, end: size - 1, contentType };
}

function throughApi(supabase: Client): Omit<FileStore, 'open'> {
  const bucket = () => supabase.storage.from(EVIDENCE_BUCKET);
  return {
    async put(key, stream, { contentType }): Promise<StoredFile> {
      let size = 0;
      const counted = Readable.from(
        (async function* () {
          for await (const chunk of stream as AsyncIterable<Uint8Array>) {
            size += chunk.length;
            yield chunk;
          }
        })(),
      );
      const { error } = await bucket().upload(key, counted, { contentType, duplex: 'half' });
      if (stream.errored) throw stream.errored;
      if (error) throw new Error(`Storage did not take the file: ${error.message}`);
      return { key, size, contentType };
    },
    async remove(key) {
      const { error } = await bucket().remove([key]);
      if (error) throw new Error(`Storage did not remove the file: ${error.message}`);
    },
    async list(prefix) {
      return listThroughApi(bucket(), prefix);
    },
  };
}

/** The API lists one folder at a time, 100 entries a call; entries without an id are folders. */
async function listThroughApi(
  bucket: ReturnType<Client['storage']['from']>,
  prefix: string,
): Promise<StoredFile[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const found: StoredFile[] = [];
  for (let offset = 0; ; offset += 100) {
    const { data, error } = await bucket.list(folder.replace(/\/$/, ''), { limit: 100, offset });
    if (error) throw new Error(`Storage did not list the files: ${error.message}`);
    for (const { name, id, metadata } of data) {
      // Supabase answers names within the folder, the local API whole keys.
      const key = name.startsWith(folder) ? name : folder + name;
      if (!key.startsWith(prefix)) continue;
      if (id === null) found.push(...(await listThroughApi(bucket, `${key}/`)));
      else
        found.push({ key, size: Number(metadata?.size ?? 0), contentType: String(metadata?.mimetype ?? '') });
    }
    if (data.length < 100) return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const stats = await fs.stat(file);
    return stats.isFile() ? stats.size : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code))) return null;
    throw error;
  }
}

function within(range: ByteRange | undefined, size: number): Required<ByteRange> {
  const start = range?.start ?? 0;
  const end = Math.min(range?.end ?? size - 1, size - 1);
  if (range && (start < 0 || start >= size || end < start)) {
    throw new RangeError('The range lies outside the file.');
  }
  return { start, end };
}
