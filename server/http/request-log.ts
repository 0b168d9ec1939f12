import type { RequestHandler } from 'express';
import type { AppResponse } from './responses';

/** Files that are the same for everyone are not worth a line. */
const SILENT = /^\/(assets|tiles|healthz|readyz|favicon\.ico)/;

const isName = (part: string) => /^[a-z][a-z-]*(\.[a-z]+)?$/.test(part);

/**
 * The path as the log may hold it: without its query, and with references, ids and tokens as `:id`, because who looks
 * at which problem belongs into the audit trail and nowhere else.
 */
export function shapeOf(path: string): string {
  const parts = path.split('/').map((part) => (part === '' || isName(part) ? part : ':id'));
  return parts.slice(0, 8).join('/');
}

/** Writes one structured line for every request when its answer has gone or broken off. */
export const requestLog: RequestHandler = (request, response: AppResponse, next) => {
  const started = performance.now();
  const path = request.path;
  response.once('close', () => {
    if (SILENT.test(path)) return;
    const line = {
      method: request.method,
      path: shapeOf(path),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(!response.writableFinished && { brokenOff: true }),
    };
    response.locals.log[response.statusCode >= 500 ? 'error' : 'info'](line, 'request');
  });
  next();
};
