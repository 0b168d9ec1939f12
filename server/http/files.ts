import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import type { AppLoadContext } from '@remix-run/node';
import {
  deliveryOf,
  savedName,
  type EvidenceFormatName,
  type EvidencePart,
} from '~/features/evidence/evidence-kind';
import { wantedRange } from '~/lib/byte-range';
import { keysOf } from '../uploads/receive-file';

/** What is needed to serve a file that the caller may see. `sha256` is of the original, in hexadecimal. */
export type ServedFile = { id: string; sha256: string; format: EvidenceFormatName; reference: string };

/** What the routes need of the server round them. */
export type FileSurroundings = {
  contextOf(request: Request, response: Response): AppLoadContext | Promise<AppLoadContext>;
  /** The file, noted in its chain of custody; null when there is none that the caller may see. */
  authorise(
    context: AppLoadContext,
    evidence: string,
    part: EvidencePart | 'saved',
  ): Promise<ServedFile | null>;
};

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Lets a browser show a picture or play a recording, and nothing else, even when the file is opened by itself. */
const SANDBOX =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/**
 * `GET` and `HEAD /evidence/:evidence/:part`, part being `original`, `view` or `thumbnail`: authorised by the database
 * on every request, sent by range. What the caller may not see is answered as what does not exist.
 */
export function createFiles(surroundings: FileSurroundings): Router {
  const router = express.Router();
  router.get(`/evidence/:evidence(${UUID})/:part(original|view|thumbnail)`, (request, response, next) => {
    serve(surroundings, request, response).catch(next);
  });
  return router;
}

async function serve(around: FileSurroundings, request: Request, response: Response): Promise<void> {
  const context = await around.contextOf(request, response);
  const { evidence = '', part } = request.params as { evidence?: string; part: EvidencePart };
  const file = await around.authorise(context, evidence, isSaved(request, part) ? 'saved' : part);
  const delivery = file && deliveryOf(file.format, part);
  const whole =
    file && delivery ? await context.files.open(keysOf(file.id)[part], { start: 0, end: 0 }) : null;
  whole?.stream.destroy();
  if (!file || !delivery || !whole) {
    response.status(404).type('text/plain').send('There is no such file, or it is not yours to see.\n');
    return;
  }
  const etag = `"${file.sha256}-${part}"`;
  const name = savedName(file.reference, file.sha256, file.format);
  response.set({
    'Content-Type': delivery.contentType,
    'Content-Disposition': delivery.disposition === 'inline' ? 'inline' : `attachment; filename="${name}"`,
    'Content-Security-Policy': SANDBOX,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache, no-transform',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  });
  if (request.get('if-none-match') === etag) {
    response.status(304).end();
    return;
  }
  await send(context, request, response, { key: keysOf(file.id)[part], size: whole.size, etag });
}

/** A recording that is asked for by anything but a player is being kept, not played. */
function isSaved(request: Request, part: EvidencePart): boolean {
  const wantedBy = request.get('sec-fetch-dest');
  return part === 'original' && wantedBy !== undefined && wantedBy !== 'video' && wantedBy !== 'audio';
}

async function send(
  context: AppLoadContext,
  request: Request,
  response: Response,
  { key, size, etag }: { key: string; size: number; etag: string },
): Promise<void> {
  const wanted = wantedRange(request.get('range'), size, etag, request.get('if-range'));
  if (wanted.kind === 'unsatisfiable') {
    response.status(416).set('Content-Range', `bytes */${size}`).end();
    return;
  }
  const range = wanted.kind === 'part' ? wanted.range : { start: 0, end: size - 1 };
  if (wanted.kind === 'part') response.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response
    .status(wanted.kind === 'part' ? 206 : 200)
    .set('Content-Length', String(range.end - range.start + 1));
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const opened = await context.files.open(key, range);
  if (!opened) throw new Error('A stored file vanished while it was being sent.');
  await pipeline(opened.stream, response).catch((error: unknown) => {
    // Players close the connection whenever somebody seeks: that is no fault.
    if (!response.destroyed && !response.writableEnded) throw error;
  });
}
