import crypto from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { AppResponse } from './responses';

const nonceOf = (_request: unknown, response: unknown) => `'nonce-${(response as AppResponse).locals.nonce}'`;

const HALF_YEAR_SECONDS = 15_552_000;

/** A new nonce for the scripts and styles of every response. */
const nonce: RequestHandler = (_request, response: AppResponse, next) => {
  response.locals.nonce = crypto.randomBytes(16).toString('base64');
  next();
};

/**
 * The headers that tell a browser what our pages may do; the policy is enforced, not reported.
 * `https` says whether the site is served over HTTPS, directly or by a proxy.
 */
export function securityHeaders(https: boolean): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", nonceOf],
        'style-src': ["'self'", nonceOf],
        'img-src': ["'self'", 'data:', 'blob:'],
        'media-src': ["'self'", 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'frame-src': ["'none'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        ...(https && { 'upgrade-insecure-requests': [] }),
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: HALF_YEAR_SECONDS, includeSubDomains: false },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const permissions: RequestHandler = (_request, response, next) => {
    response.setHeader(
      'Permissions-Policy',
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    );
    next();
  };
  return [nonce, headers, permissions];
}
