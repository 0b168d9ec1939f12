import type { RequestHandler } from 'express';
import type { AppResponse } from './responses';

/**
 * Keeps what somebody signed in is shown, and every answer that carries a session, out of all caches: on a shared
 * computer "Back" shows nothing of it after they sign out. What says itself how long it may be kept stays as it says.
 * To be mounted after the session.
 */
export const noStore: RequestHandler = (_request, response: AppResponse, next) => {
  const signedIn = response.locals.session.current !== null;
  const writeHead = response.writeHead.bind(response) as (...told: unknown[]) => AppResponse;
  response.writeHead = (...told: unknown[]) => {
    const ofSession = signedIn || response.hasHeader('set-cookie');
    if (ofSession && !response.hasHeader('cache-control'))
      response.setHeader('Cache-Control', 'private, no-store');
    return writeHead(...told);
  };
  next();
};
