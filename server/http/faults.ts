import type { ErrorRequestHandler } from 'express';
import { refuse } from './refusal-page';
import type { AppResponse } from './responses';

/** Answers what a middleware threw: a refusal by its status, anything else as a fault of ours. */
export const faults: ErrorRequestHandler = (error: unknown, _request, response: AppResponse, _next) => {
  const refused = error instanceof Response ? error.status : null;
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
