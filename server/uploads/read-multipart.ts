import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { AppError } from '~/lib/errors';
import { MOST_FILES, UploadRefusal, type UploadRefusalReason } from '~/lib/upload-refusal';

/** What became of one file of a form: stored under the id of an upload, or not taken. */
export type FileOutcome = { field: string; upload: string } | { field: string; refused: UploadRefusalReason };

/** A multipart form: its text fields in their order, and what became of its files. */
export type MultipartForm = { fields: [name: string, value: string][]; files: FileOutcome[] };

/** Takes one file in, given its stream and the name it came with; answers the id of the upload. */
export type TakeFile = (stream: Readable, name: string) => Promise<string>;

/** The most characters of text, as in forms without files (`body-limit.ts`). */
const MOST_TEXT = 256 * 1024;
const LIMITS = { files: MOST_FILES, fields: 300, fieldSize: MOST_TEXT, fieldNameSize: 200, headerPairs: 50 };

/**
 * Reads a multipart form while it arrives: text is collected, every file is passed to `take` as a stream and is never
 * held whole. A file field left empty counts as no file.
 * @throws {AppError} `too_large` for more text than a form may hold; {UploadRefusal} `broken_off` when the form does not arrive whole or is no form; anything that `take` throws
 * other than a refusal, after what it had stored is removed by itself.
 */
export async function readMultipart(request: IncomingMessage, take: TakeFile): Promise<MultipartForm> {
  const fields: MultipartForm['fields'] = [];
  const files: Promise<FileOutcome>[] = [];
  const parser = parserFor(request);
  let text = 0;
  parser.on('field', (name, value) => {
    text += name.length + value.length;
    if (text < MOST_TEXT) fields.push([name, value]);
  });
  parser.on('file', (field, stream, { filename }) => {
    // Busboy also reports a break on the file's stream; `take` sees it while reading, later ones are nobody's.
    stream.on('error', () => undefined);
    if (filename) files.push(outcome(field, take(stream, filename)));
    else stream.resume();
  });
  parser.on('filesLimit', () => files.push(Promise.resolve({ field: 'file', refused: 'too_many' })));
  let whole = true;
  await pipeline(request, parser).catch(() => (whole = false));
  const settled = await Promise.allSettled(files);
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
  if (text >= MOST_TEXT) throw new AppError('too_large');
  if (!whole) throw new UploadRefusal('broken_off');
  return {
    fields,
    files: settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
  };
}

function parserFor(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch {
    throw new UploadRefusal('broken_off');
  }
}

async function outcome(field: string, taken: Promise<string>): Promise<FileOutcome> {
  try {
    return { field, upload: await taken };
  } catch (error) {
    if (error instanceof UploadRefusal) return { field, refused: error.reason };
    throw error;
  }
}
