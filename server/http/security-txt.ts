import { Router } from 'express';

const VALID_DAYS = 365;

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Without a contact there is no such page: an address
 * that nobody reads is worse than none. It expires a year after this process started, as the RFC advises at the most.
 * @param contact a `mailto:` or `https:` address, or null
 */
export function securityTxt(contact: string | null, siteUrl: string, started = new Date()): Router {
  const router = Router();
  if (!contact) return router;
  const expires = new Date(started.getTime() + VALID_DAYS * 86_400_000).toISOString();
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  router.get('/.well-known/security.txt', (_request, response) => {
    response.type('text/plain').send(`${lines.join('\n')}\n`);
  });
  return router;
}
