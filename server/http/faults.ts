import type { ErrorRequestHandler } from 'express';
import { refuse } from './refusal-page';
import type { AppResponse } from './responses';

/** The status of what the framework found wrong with the request itself (an address that cannot be decoded), or null. */
function statusOfRequest(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 ? status : null;
}

/** Answers what a middleware threw: a refusal by its status, anything else as a fault of ours. */
export const faults: ErrorRequestHandler = (error: unknown, _request, response: AppResponse, _next) => {
  const refused = error instanceof Response ? error.status : statusOfRequest(error);
  if (refused === null) response.locals.log.error({ err: error }, 'a request failed');
  if (response.headersSent) return void response.destroy();
  if (refused === 503) {
    return refuse(response, {
      status: 503,
      title: 'Sorry, PRIME is not available',
      advice: 'Wait a minute and try again. If you sent a form, go back: what you typed is still there.',
    });
  }
  refuse(response, {
    status: refused ?? 500,
    title: refused ? 'That could not be done' : 'Sorry, there is a problem with PRIME',
    advice: 'Go back and try again.',
  });
};
