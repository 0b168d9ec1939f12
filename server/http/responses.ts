import type { Logger } from 'pino';
import type { AppContext } from '~/lib/context';
import type { CookieSession } from './session';

declare module 'express-serve-static-core' {
  /** What the middlewares leave for those after them, in the order of `app.ts`. */
  interface Locals {
    requestId: string;
    log: Logger;
    nonce: string;
    session: CookieSession;
    context: AppContext;
  }
}

export type { Response as AppResponse } from 'express';
