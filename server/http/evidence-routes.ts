import express, { type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { formatOfContentType } from '~/features/evidence/evidence-kind';
import { uploadLedger } from '../uploads/upload-ledger';
import { createFiles, type FileSurroundings } from './files';
import { createUploads } from './uploads';

const opened = z
  .object({ evidence_id: z.string(), sha256: z.string(), media_type: z.string(), reference: z.string() })
  .nullable();

const authorise: FileSurroundings['authorise'] = async (context, evidence, part) => {
  if (!context.session.current) return null;
  const file = opened.parse(await call(context, 'open_evidence', { p_evidence: evidence, p_part: part }));
  const format = file && formatOfContentType(file.media_type);
  return format ? { id: file.evidence_id, sha256: file.sha256, format, reference: file.reference } : null;
};

/**
 * What of evidence passes outside the pages, because it streams: files in and files out. To be mounted after the load
 * context and before the limit on forms.
 * @param page the handler of the pages, which answers the forms that brought files
 */
export function evidenceRoutes(page: RequestHandler): Router {
  const contextOf = (_request: unknown, response: Response) => response.locals.context;
  return express
    .Router()
    .use(createFiles({ contextOf, authorise }))
    .use(createUploads({ contextOf, ledger: uploadLedger, page }));
}
