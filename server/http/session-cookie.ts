import crypto from 'node:crypto';
import type { Session } from '~/lib/context';

/** What the cookie holds: the session, when the person signed in and when they were last here (seconds since 1970). */
export type StoredSession = Session & { startedAt: number; seenAt: number };

/** How long a session lives without being used, and at most; in seconds. */
export type Limits = { idle: number; absolute: number };

/** The prefix makes browsers refuse the cookie unless it is secure and ours alone; plain HTTP cannot have it. */
export const cookieName = (https: boolean) => (https ? '__Host-prime' : 'prime');

const sign = (key: string, payload: string) =>
  crypto.createHmac('sha256', `session cookie ${key}`).update(payload).digest('base64url');

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}

/** The cookie's value. It is signed, so that nobody can make an old one look as if it had just been used. */
export function sealSession(session: StoredSession, key: string): string {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${payload}.${sign(key, payload)}`;
}

function parse(payload: string): StoredSession | null {
  const value = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Partial<StoredSession>;
  const { accessToken, refreshToken, expiresAt, startedAt, seenAt } = value;
  const whole = accessToken && refreshToken && expiresAt && startedAt && seenAt;
  return whole ? { accessToken, refreshToken, expiresAt, startedAt, seenAt } : null;
}

/** The session in a cookie's value; null when it is not ours, or idle or old beyond its limits at `now` (seconds). */
export function openSession(value: string, key: string, limits: Limits, now: number): StoredSession | null {
  const [payload = '', signature = ''] = value.split('.');
  if (!isSame(signature, sign(key, payload))) return null;
  const session = parse(payload);
  if (!session) return null;
  const alive = now - session.seenAt <= limits.idle && now - session.startedAt <= limits.absolute;
  return alive ? session : null;
}

/** The value of a cookie in a request's Cookie header, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** A Set-Cookie header; a `maxAge` of 0 seconds removes the cookie. */
export function setCookie(name: string, value: string, maxAge: number, https: boolean): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${https ? '; Secure' : ''}`;
}
