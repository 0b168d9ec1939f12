import express, { type RequestHandler } from 'express';
import path from 'node:path';
import { inProject } from '../project';

/** The built files of the browser: those with a hash in their name may be kept for ever, the others for an hour. */
export function staticFiles(): RequestHandler[] {
  const folder = inProject('build', 'client');
  const kept = express.static(path.join(folder, 'assets'), {
    immutable: true,
    maxAge: '1y',
    index: false,
    fallthrough: false,
  });
  const assets: RequestHandler = (request, response, next) => {
    if (!request.url.startsWith('/assets/')) return next();
    request.url = request.url.slice('/assets'.length);
    kept(request, response, () => response.status(404).type('text').send('There is no such file.'));
  };
  return [assets, express.static(folder, { maxAge: '1h', index: false })];
}
