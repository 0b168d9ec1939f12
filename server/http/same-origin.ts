import type { Request, RequestHandler } from 'express';
import { refuse } from './refusal-page';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request shows where it was sent from. */
export type Provenance = { method: string; fetchSite?: string; origin?: string; ownOrigin: string };

/**
 * May this request change something? A browser says in Sec-Fetch-Site, or at least in Origin, which site sent it;
 * only our own may. What says neither was sent by no browser, so no other site can be behind it
 * (the rule of Go's net/http CrossOriginProtection).
 */
export function isOwn({ method, fetchSite, origin, ownOrigin }: Provenance): boolean {
  if (READING.has(method)) return true;
  if (fetchSite) return fetchSite === 'same-origin' || fetchSite === 'none';
  return origin === undefined || origin === ownOrigin;
}

const originOf = (request: Request, fixed: string | null) =>
  fixed ?? `${request.protocol}://${request.get('host')}`;

/**
 * Refuses changes that another site's page sent. `fixedOrigin` is that of SITE_URL; without it, our origin is
 * what the browser asked for.
 */
export const sameOrigin =
  (fixedOrigin: string | null): RequestHandler =>
  (request, response, next) => {
    const provenance = {
      method: request.method,
      fetchSite: request.get('sec-fetch-site'),
      origin: request.get('origin'),
      ownOrigin: originOf(request, fixedOrigin),
    };
    if (isOwn(provenance)) return next();
    refuse(response, {
      status: 403,
      title: 'This form came from another website',
      advice: 'Nothing was changed. Go back to PRIME, open the page again and send the form from there.',
    });
  };
