import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project';

/** Loads the built pages. */
export async function readPages(): Promise<ServerBuild> {
  const file = pathToFileURL(inProject('build', 'server', 'index.js'));
  return (await import(file.href)) as ServerBuild;
}

/** Everything that no middleware before it has answered is a page. */
export const pages = (build: ServerBuild): RequestHandler =>
  createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (_request, response) => response.locals.context,
  });
