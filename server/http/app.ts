import compression from 'compression';
import express, { type Express } from 'express';
import type { ServerBuild } from '@remix-run/node';
import type { Logger } from 'pino';
import type { ServerSettings } from '../settings';
import { bodyLimit } from './body-limit';
import { evidenceRoutes } from './evidence-routes';
import { faults } from './faults';
import { health, type Checks } from './health';
import { loadContext, type ContextParts } from './load-context';
import { noStore } from './no-store';
import { pages } from './pages';
import { readLimit } from './read-limit';
import { requestId } from './request-id';
import { requestLog } from './request-log';
import { sameOrigin } from './same-origin';
import { securityHeaders } from './security-headers';
import { securityTxt } from './security-txt';
import { serveTiles } from './serve-tiles';
import { session } from './session';
import { staticFiles } from './static-files';
import { subjectPacks } from './subject-packs';

/** What the HTTP server is made of. */
export type AppParts = {
  settings: ServerSettings;
  context: ContextParts;
  checks: Checks;
  build: ServerBuild;
  log: Logger;
};

/** The web process's way from a request to its answer, in the order in which a request passes it. */
export function createApp({ settings, context, checks, build, log }: AppParts): Express {
  const https = settings.siteUrl.startsWith('https:');
  const limits = { idle: settings.idleMinutes * 60, absolute: settings.absoluteHours * 3600 };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', settings.trustProxy);
  app.use(requestId(log), requestLog);
  app.use(health(checks));
  app.use(securityHeaders(https));
  app.use(securityTxt(settings.securityContact, settings.siteUrl));
  app.use(compression());
  app.use(staticFiles());
  app.get('/tiles/:z/:x/:y', serveTiles(context.api, settings));
  app.use(readLimit(settings.publicReadsPerMinute));
  app.use(sameOrigin(settings.siteUrlFixed ? new URL(settings.siteUrl).origin : null));
  app.use(session(context.api, limits, https));
  app.use(noStore);
  app.use(loadContext(context));
  const page = pages(build);
  app.use(evidenceRoutes(page));
  app.use(subjectPacks());
  app.use(bodyLimit);
  app.use(page);
  app.use(faults);
  return app;
}
