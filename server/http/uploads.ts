import type { Readable } from 'node:stream';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { AppLoadContext } from '@remix-run/node';
import { AppError } from '~/lib/errors';
import { MOST_BYTES, UPLOAD_REFUSALS, UploadRefusal, type UploadRefusalReason } from '~/lib/upload-refusal';
import { readMultipart, type TakeFile } from '../uploads/read-multipart';
import { makePosterCopies } from '../uploads/make-picture-copies';
import { keysOf, receiveFile, removeUpload, type Limit, type ReceivedFile } from '../uploads/receive-file';
import { requestWithForm } from '../uploads/request-with-form';

/** The database's side of an upload, spoken to with the caller's own token. */
export type UploadLedger = {
  /** Opens an upload for the caller and answers its id; throws what the database refuses. */
  begin(context: AppLoadContext): Promise<string>;
  /** Notes what arrived. `name` is what the file was called, which may identify people. */
  finish(context: AppLoadContext, upload: string, name: string, received: ReceivedFile): Promise<void>;
  /** Whether this upload is a video of the caller's without a poster; throws what the database refuses. */
  awaitsPoster(context: AppLoadContext, upload: string): Promise<boolean>;
  /** Notes that the copies of a video's poster are stored; its size in pixels. */
  notePoster(context: AppLoadContext, upload: string, size: { width: number; height: number }): Promise<void>;
  /** Forgets an upload whose file was not kept. */
  drop(context: AppLoadContext, upload: string): Promise<void>;
};

/** What the routes need of the server round them. */
export type UploadSurroundings = {
  contextOf(request: Request, response: Response): AppLoadContext | Promise<AppLoadContext>;
  ledger: UploadLedger;
  /** Answers the request with the page at its address (the Remix handler). */
  page(request: Request, response: Response, next: NextFunction): unknown;
};

const LIMITS: Record<'script' | 'plain', Limit> = {
  script: { bytes: MOST_BYTES.script, reason: 'too_large' },
  plain: { bytes: MOST_BYTES.plain, reason: 'too_large_plain' },
};

/** Text fields and the borders between parts. */
const FORM_MARGIN = 4 * 1024 * 1024;

/** A frame of 1,280 pixels as JPEG is a few hundred kilobytes. */
const MOST_POSTER_BYTES = 3 * 1024 * 1024;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * Routes that take files, to be mounted after session and origin checks and before the pages.
 * `POST /uploads` takes one file from the upload script and answers JSON: 201 `{ upload }`, or `{ reason, message }`.
 * `POST /uploads/:upload/poster` takes the poster of a video that has arrived.
 * A multipart form sent to any other address has its files taken in and goes on to its page as a plain form, in which
 * each file is the id of an upload under the field's own name, or its reason under `<name>_refused`.
 */
export function createUploads(surroundings: UploadSurroundings): Router {
  const router = express.Router();
  router.post('/uploads', (request, response, next) => {
    answerScript(surroundings, request, response).catch(next);
  });
  router.post(`/uploads/:upload(${UUID})/poster`, (request, response, next) => {
    takePoster(surroundings, request, response).catch(next);
  });
  router.post('*', (request, response, next) => {
    if (request.is('multipart/form-data')) passOn(surroundings, request, response, next).catch(next);
    else next();
  });
  return router;
}

async function answerScript(around: UploadSurroundings, request: Request, response: Response): Promise<void> {
  try {
    if (!fits(request, LIMITS.script.bytes)) throw new UploadRefusal('too_large');
    const context = await around.contextOf(request, response);
    const { files } = await readMultipart(request, taker(around.ledger, context, LIMITS.script));
    const first = files[0];
    if (!first) throw new UploadRefusal('empty');
    if ('refused' in first) throw new UploadRefusal(first.refused);
    response.status(201).json({ upload: first.upload });
  } catch (error) {
    if (!(error instanceof UploadRefusal)) throw error;
    closeWhenUnread(request, response);
    response
      .status(statusOf(error.reason))
      .json({ reason: error.reason, message: UPLOAD_REFUSALS[error.reason] });
  }
}

const STATUSES: Partial<Record<UploadRefusalReason, number>> = {
  too_large: 413,
  too_many_waiting: 429,
  signed_out: 401,
  not_allowed: 403,
  not_stored: 503,
};

function statusOf(reason: UploadRefusalReason): number {
  return STATUSES[reason] ?? 415;
}

/**
 * Takes the poster of a video that has arrived: 204, or 415 when it cannot be shown. The video stays either way. Nothing
 * is read of what comes for anything else: decoding is dear, and others wait for it.
 */
async function takePoster(around: UploadSurroundings, request: Request, response: Response): Promise<void> {
  try {
    if (!fits(request, MOST_POSTER_BYTES)) throw new UploadRefusal('too_large');
    const context = await around.contextOf(request, response);
    const { upload = '' } = request.params as { upload?: string };
    const awaited = await around.ledger.awaitsPoster(context, upload).catch((error: unknown) => {
      throw asRefusal(error);
    });
    if (!awaited) throw new UploadRefusal('not_allowed');
    const keys = keysOf(upload);
    const form = await readMultipart(request, async (stream) => {
      const size = await makePosterCopies(context.files, keys, await atMost(stream, MOST_POSTER_BYTES));
      await around.ledger.notePoster(context, upload, size);
      return upload;
    });
    const refused = form.files.find((file) => 'refused' in file);
    response.status(refused || form.files.length === 0 ? 415 : 204).end();
  } catch (error) {
    if (!(error instanceof UploadRefusal)) throw error;
    closeWhenUnread(request, response);
    response.status(statusOf(error.reason)).end();
  }
}

/** The bytes of a stream of at most so many. */
async function atMost(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  if (length > most) throw new UploadRefusal('too_large');
  return Buffer.concat(chunks);
}

async function passOn(
  around: UploadSurroundings,
  request: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  if (!fits(request, LIMITS.plain.bytes * 2)) {
    closeWhenUnread(request, response);
    await around.page(requestWithForm(request, [['file_refused', 'too_large_plain']]), response, next);
    return;
  }
  const context = await around.contextOf(request, response);
  const { fields, files } = await readMultipart(request, taker(around.ledger, context, LIMITS.plain));
  for (const file of files) {
    fields.push('upload' in file ? [file.field, file.upload] : [`${file.field}_refused`, file.refused]);
  }
  const names = files.flatMap(({ field }) => [field, `${field}_refused`]);
  await around.page(requestWithForm(request, fields, names), response, next);
}

function taker(ledger: UploadLedger, context: AppLoadContext, limit: Limit): TakeFile {
  return async (stream, name) => {
    const upload = await ledger.begin(context).catch((error: unknown) => {
      stream.resume();
      throw asRefusal(error);
    });
    try {
      const received = await receiveFile(context.files, upload, stream, limit);
      await ledger.finish(context, upload, name, received);
    } catch (error) {
      // What cannot be removed now is swept with the uploads that nobody finished.
      await removeUpload(context.files, upload).catch(() => undefined);
      await ledger.drop(context, upload).catch(() => undefined);
      throw asRefusal(error);
    }
    return upload;
  };
}

/** A refusal by the database is one of the file, so that the form around it goes on and loses nothing. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const reasons: Partial<Record<number, UploadRefusalReason>> = {
    401: 'signed_out',
    403: 'not_allowed',
    429: 'too_many_waiting',
  };
  return new UploadRefusal(reasons[error.status] ?? 'not_stored');
}

/** Whether the length that the browser announces is known and within the limit. */
function fits(request: Request, bytes: number): boolean {
  const length = Number(request.get('content-length') ?? Number.NaN);
  return length <= bytes + FORM_MARGIN;
}

/** Answers at once where the rest of the form is not wanted: what is still coming is not read. */
function closeWhenUnread(request: Request, response: Response): void {
  if (request.complete) return;
  response.set('Connection', 'close');
  response.once('finish', () => request.destroy());
}
