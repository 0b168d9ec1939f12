import type { Request, RequestHandler } from 'express';
import type { Session, SessionStore } from '~/lib/context';
import type { SupabaseApi } from '../supabase/api';
import type { AppResponse } from './responses';
import { cookieName, openSession, readCookie, sealSession, setCookie } from './session-cookie';
import type { Limits, StoredSession } from './session-cookie';
import { REFRESH_SECONDS, sessionRefresher, type Refreshed } from './session-refresh';

/** A cookie is written anew when it was last written this many seconds ago, so that not every answer carries one. */
const TOUCH_SECONDS = 60;

const seconds = () => Math.floor(Date.now() / 1000);

/** The session of one request; writes its cookie into the response. */
export class CookieSession implements SessionStore {
  #stored: StoredSession | null;

  constructor(
    private readonly response: AppResponse,
    private readonly options: { key: string; limits: Limits; https: boolean },
    stored: StoredSession | null,
  ) {
    this.#stored = stored;
  }

  get current(): Session | null {
    if (!this.#stored) return null;
    const { accessToken, refreshToken, expiresAt } = this.#stored;
    return { accessToken, refreshToken, expiresAt };
  }

  set(session: Session): void {
    const now = seconds();
    this.keep({ ...session, startedAt: now, seenAt: now });
  }

  /** Writes a session that goes on, refreshed or touched. */
  keep(stored: StoredSession): void {
    this.#stored = stored;
    this.#write(sealSession(stored, this.options.key), this.options.limits.idle);
  }

  clear(): void {
    this.#stored = null;
    this.#write('', 0);
  }

  #write(value: string, maxAge: number): void {
    const name = cookieName(this.options.https);
    const others = [this.response.getHeader('Set-Cookie') ?? []].flat().map(String);
    const kept = others.filter((cookie) => !cookie.startsWith(`${name}=`));
    this.response.setHeader('Set-Cookie', [...kept, setCookie(name, value, maxAge, this.options.https)]);
  }
}

/** What is to be done with a session when refreshing it has been tried at `now` (seconds). */
export function afterRefresh(stored: StoredSession, result: Refreshed, now: number): StoredSession | null {
  if ('session' in result) return { ...stored, ...result.session, seenAt: now };
  // A refusal while the access token lasts is not a sign-out; no answer never is.
  return result.refused && stored.expiresAt <= now ? null : stored;
}

/**
 * Reads the session cookie and refreshes the session before any loader runs, leaving a SessionStore in
 * `response.locals.session`.
 */
export function session(api: SupabaseApi, limits: Limits, https: boolean): RequestHandler {
  const refresh = sessionRefresher(api);
  const options = { key: api.appKey, limits, https };
  return async (request: Request, response: AppResponse, next) => {
    const cookie = readCookie(request.get('cookie'), cookieName(https));
    const now = seconds();
    const stored = cookie ? openSession(cookie, api.appKey, limits, now) : null;
    const store = new CookieSession(response, options, stored);
    response.locals.session = store;
    if (stored && stored.expiresAt - now < REFRESH_SECONDS) {
      const after = afterRefresh(stored, await refresh(stored.refreshToken), now);
      if (!after) store.clear();
      else if (after !== stored) store.keep(after);
    } else if (stored && now - stored.seenAt >= TOUCH_SECONDS) {
      store.keep({ ...stored, seenAt: now });
    } else if (cookie && !stored) {
      store.clear();
    }
    next();
  };
}
