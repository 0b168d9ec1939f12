import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FileStore } from '~/lib/file-store';
import {
  findDirectory,
  readEntries,
  recogniseDocument,
  TAIL_BYTES,
} from '~/features/evidence/document-parts';
import { refuseOutsideTemplate, TEMPLATE_PART, templateLength } from '~/features/evidence/document-template';
import { evidenceFormat, type EvidenceFormatName } from '~/features/evidence/evidence-kind';
import { makePictureCopies, type PictureFacts } from './make-picture-copies';
import { HEAD_BYTES, recogniseContent } from '~/features/evidence/recognise-content';
import { MOST_PICTURE_BYTES, UploadRefusal, type UploadRefusalReason } from '~/lib/upload-refusal';

/** What is known of a file once it is stored whole: its size in bytes, its SHA-256 in hexadecimal, what it is. */
export type ReceivedFile = {
  bytes: number;
  sha256: string;
  format: EvidenceFormatName;
  /** For pictures alone. */
  picture: PictureFacts | null;
};

/** The keys under which a file and the copies of a picture are stored. */
export function keysOf(upload: string): { original: string; view: string; thumbnail: string } {
  return { original: `${upload}/original`, view: `${upload}/view`, thumbnail: `${upload}/thumbnail` };
}

/** The most that may come, and the word for more than that. */
export type Limit = { bytes: number; reason: UploadRefusalReason };

/**
 * Takes one file in: recognises it by its first bytes, stores it while it arrives, counts and hashes it, looks into
 * documents of the zip family and makes the copies of a picture. What is refused or breaks off is removed again.
 * @throws {UploadRefusal} with the reason why it is not taken.
 */
export async function receiveFile(
  files: FileStore,
  upload: string,
  source: Readable,
  limit: Limit,
): Promise<ReceivedFile> {
  const keys = keysOf(upload);
  try {
    const { head, rest } = await takeHead(source);
    const recognised = await recogniseContent(head);
    const isPicture = recognised !== 'zip' && evidenceFormat(recognised).kind === 'picture';
    const counted = new CountedFile(head, rest, isPicture ? smaller(limit) : limit);
    await store(files, keys.original, counted);
    const format =
      recognised === 'zip' ? await lookInside(files, keys.original, head, counted.bytes) : recognised;
    const picture = isPicture ? await makePictureCopies(files, keys, format) : null;
    return { bytes: counted.bytes, sha256: counted.sha256, format, picture };
  } catch (error) {
    source.resume();
    await removeUpload(files, upload).catch(() => undefined);
    throw error;
  }
}

/** Removes a file with its copies. */
export async function removeUpload(files: FileStore, upload: string): Promise<void> {
  const keys = keysOf(upload);
  await Promise.all([keys.original, keys.view, keys.thumbnail].map((key) => files.remove(key)));
}

function smaller(limit: Limit): Limit {
  return limit.bytes <= MOST_PICTURE_BYTES
    ? limit
    : { bytes: MOST_PICTURE_BYTES, reason: 'picture_too_heavy' };
}

async function store(files: FileStore, key: string, counted: CountedFile): Promise<void> {
  try {
    await files.put(key, Readable.from(counted.chunks(), { objectMode: false }), {
      contentType: 'application/octet-stream',
    });
  } catch (error) {
    throw counted.refusal ?? (counted.brokenOff ? new UploadRefusal('broken_off') : error);
  }
}

/** The first bytes of a stream, and an iterator over what follows them. */
async function takeHead(source: Readable): Promise<{ head: Buffer; rest: AsyncIterator<Buffer> }> {
  const rest = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const taken: Buffer[] = [];
  let length = 0;
  try {
    while (length < HEAD_BYTES) {
      const { value, done } = await rest.next();
      if (done) break;
      taken.push(value);
      length += value.length;
    }
  } catch {
    throw new UploadRefusal('broken_off');
  }
  return { head: Buffer.concat(taken), rest };
}

/** Passes a file on while it is counted and hashed; stops it when it grows past its limit. */
class CountedFile {
  bytes = 0;
  refusal: UploadRefusal | null = null;
  brokenOff = false;
  private readonly hash = createHash('sha256');

  constructor(
    private readonly head: Buffer,
    private readonly rest: AsyncIterator<Buffer>,
    private readonly limit: Limit,
  ) {}

  async *chunks(): AsyncGenerator<Buffer> {
    yield this.count(this.head);
    for (;;) {
      const { value, done } = await this.rest.next().catch((error: unknown) => {
        this.brokenOff = true;
        throw error;
      });
      if (done) return;
      yield this.count(value);
    }
  }

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  private count(chunk: Buffer): Buffer {
    this.bytes += chunk.length;
    if (this.bytes > this.limit.bytes) {
      this.refusal = new UploadRefusal(this.limit.reason);
      throw this.refusal;
    }
    this.hash.update(chunk);
    return chunk;
  }
}

async function lookInside(
  files: FileStore,
  key: string,
  head: Buffer,
  size: number,
): Promise<EvidenceFormatName> {
  const tail = await readPart(files, key, Math.max(0, size - TAIL_BYTES), size - 1);
  const { start, length, entries } = findDirectory(tail, size);
  if (length === 0) throw new UploadRefusal('archive');
  const list = await readPart(files, key, start, start + length - 1);
  const format = recogniseDocument(list, entries, head);
  for (const entry of readEntries(list, entries)) {
    if (entry.name !== TEMPLATE_PART) continue;
    const end = Math.min(entry.offset + templateLength(entry), size) - 1;
    if (entry.offset > end) throw new UploadRefusal('damaged_document');
    refuseOutsideTemplate(entry, await readPart(files, key, entry.offset, end));
  }
  return format;
}

async function readPart(files: FileStore, key: string, start: number, end: number): Promise<Buffer> {
  const opened = await files.open(key, { start, end });
  if (!opened) throw new UploadRefusal('not_stored');
  const chunks: Buffer[] = [];
  for await (const chunk of opened.stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
