import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cookieName, openSession, readCookie, sealSession, setCookie } from './session-cookie';
import type { StoredSession } from './session-cookie';

const LIMITS = { idle: 1800, absolute: 43_200 };
const NOW = 1_800_000_000;
const session: StoredSession = {
  accessToken: 'access',
  refreshToken: 'refresh',
  expiresAt: NOW + 3600,
  startedAt: NOW - 100,
  seenAt: NOW - 50,
};

describe('the session cookie', () => {
  test('gives back what was put in', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(text, text, (accessToken, refreshToken) => {
        const stored = { ...session, accessToken, refreshToken };
        expect(openSession(sealSession(stored, 'key'), 'key', LIMITS, NOW)).toEqual(stored);
      }),
    );
  });

  test('is refused when any character of it was changed, or the key is another', () => {
    const sealed = sealSession(session, 'key');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'z', '-', '.', '0', 'é'), (at, sign) => {
        const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        fc.pre(changed !== sealed);
        expect(openSession(changed, 'key', LIMITS, NOW)).toBeNull();
      }),
    );
    expect(openSession(sealed, 'another key', LIMITS, NOW)).toBeNull();
    expect(openSession('', 'key', LIMITS, NOW)).toBeNull();
  });

  test.each([
    ['used just within the idle limit', NOW - 1800, NOW - 5000, true],
    ['idle for a second too long', NOW - 1801, NOW - 5000, false],
    ['as old as it may be', NOW - 10, NOW - 43_200, true],
    ['a second older', NOW - 10, NOW - 43_201, false],
  ])('%s', (_words, seenAt, startedAt, alive) => {
    const sealed = sealSession({ ...session, seenAt, startedAt }, 'key');
    expect(openSession(sealed, 'key', LIMITS, NOW) !== null).toBe(alive);
  });

  test('is found among others', () => {
    expect(readCookie('a=1; prime=two=2; b=3', 'prime')).toBe('two=2');
    expect(readCookie('xprime=1', 'prime')).toBeNull();
    expect(readCookie(undefined, 'prime')).toBeNull();
  });

  test('is out of reach of scripts, and bound to the host over HTTPS', () => {
    expect(setCookie(cookieName(true), 'v', 60, true)).toBe(
      '__Host-prime=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
    );
    expect(setCookie(cookieName(false), 'v', 60, false)).toBe(
      'prime=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
    );
  });
});
