import crypto from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { AppResponse } from './responses';

/** Gives every request a name that the error page, the log and the audit trail share. */
export const requestId =
  (log: Logger): RequestHandler =>
  (_request, response: AppResponse, next) => {
    const id = crypto.randomUUID();
    response.locals.requestId = id;
    response.locals.log = log.child({ requestId: id });
    response.setHeader('X-Request-Id', id);
    next();
  };
