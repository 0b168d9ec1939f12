import type { RequestHandler } from 'express';
import { refuse } from './refusal-page';
import type { AppResponse } from './responses';

const MOST_BYTES = 256 * 1024;

/** Refuses forms larger than 256 kB, or of a size that is not said; files have a route of their own before this. */
export const bodyLimit: RequestHandler = (request, response: AppResponse, next) => {
  const length = request.get('content-length');
  if (length === undefined && request.get('transfer-encoding') === undefined) return next();
  if (length !== undefined && Number(length) <= MOST_BYTES) return next();
  response.set('Connection', 'close');
  refuse(response, {
    status: length === undefined ? 411 : 413,
    title: 'What you sent is too large',
    advice:
      'Go back and shorten the text: a form may hold 256 kilobytes, about 40,000 words. Nothing was saved.',
  });
};
