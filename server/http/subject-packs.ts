import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { evidenceFormat, formatOfContentType } from '~/features/evidence/evidence-kind';
import { packShape } from '~/features/subject-access/load-pack.server';
import { call } from '~/lib/call.server';
import { codeOf } from '../plain-error';
import { packZip, type OpenCopy } from '../packs/pack-zip';

const openedCopy = z
  .object({ key: z.string(), media_type: z.string(), sha256: z.string().nullable() })
  .nullable();

/** The copies of a request's files, each asked of the database when its turn comes and opened with the caller's token. */
const copiesOf =
  (context: AppLoadContext, reference: string): OpenCopy =>
  async (evidence) => {
    const args = { p_reference: reference, p_evidence: evidence };
    const found = openedCopy.parse(await call(context, 'open_subject_copy', args));
    const opened = found && (await context.files.open(found.key));
    if (!found || !opened) return null;
    const format = formatOfContentType(found.media_type);
    const extension = format ? evidenceFormat(format).extension : 'bin';
    return { stream: opened.stream, extension, sha256: found.sha256 };
  };

/**
 * `GET /information/subject-access/:request/pack.zip`: the pack with copies of its files, for the information manager. It
 * stands outside the pages, because it streams as slowly as it is taken.
 */
export function subjectPacks(): Router {
  const router = express.Router();
  router.get('/information/subject-access/:request/pack.zip', (request, response, next) => {
    serve(request, response).catch(next);
  });
  return router;
}

async function serve(request: Request, response: Response): Promise<void> {
  const context: AppLoadContext = response.locals.context;
  const page = request.path.replace(/\/pack\.zip$/, '');
  if (!context.session.current)
    return response.redirect(`/sign-in?return_to=${encodeURIComponent(`${page}/pack`)}`);
  const args = { p_reference: String(request.params.request), p_saved: request.method === 'GET' };
  const pack = packShape.parse(await call(context, 'subject_pack', args));
  // Nothing was given where a request was withdrawn or refused.
  if (pack.outcome && pack.outcome !== 'answered') return response.redirect(page);
  const draft = pack.state === 'open' ? '-draft' : '';
  response.set({
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${pack.reference}${draft}.zip"`,
    'Cache-Control': 'private, no-store, no-transform',
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(packZip(pack, copiesOf(context, pack.reference)), response).catch((error: unknown) => {
    // Whoever closes the browser while it is being saved is no fault.
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') context.log.error({ err: error }, 'a pack broke off');
  });
}
