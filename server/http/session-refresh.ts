import type { Session } from '~/lib/context';
import type { SupabaseApi } from '../supabase/api';

/** How refreshing went: a new session, a refusal (signed out elsewhere), or no answer. */
export type Refreshed = { session: Session } | { refused: boolean };

type TokenAnswer = { access_token?: string; refresh_token?: string; expires_in?: number };

/** An access token this close to its end is refreshed. */
export const REFRESH_SECONDS = 600;

/** Requests that were under way with the old cookie still get the new session for this long. */
const REMEMBER_MS = 30_000;

const seconds = () => Math.floor(Date.now() / 1000);

async function ask(api: SupabaseApi, refreshToken: string): Promise<Refreshed> {
  const response = await api.fetch(`${api.url}/auth/v1/token?grant_type=refresh_token`, {
    method: 'POST',
    headers: { apikey: api.publishableKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ refresh_token: refreshToken }),
  });
  if (!response.ok)
    return { refused: response.status >= 400 && response.status < 500 && response.status !== 429 };
  const answer = (await response.json()) as TokenAnswer;
  if (!answer.access_token || !answer.refresh_token) return { refused: false };
  const expiresAt = seconds() + (answer.expires_in ?? 3600);
  return { session: { accessToken: answer.access_token, refreshToken: answer.refresh_token, expiresAt } };
}

/**
 * Refreshes sessions, one flight per refresh token: a page's parallel requests share one new session instead of
 * using the token twice, which would end the session everywhere.
 */
export function sessionRefresher(api: SupabaseApi): (refreshToken: string) => Promise<Refreshed> {
  const flights = new Map<string, Promise<Refreshed>>();
  return (refreshToken) => {
    const under = flights.get(refreshToken);
    if (under) return under;
    const flight = ask(api, refreshToken).catch(() => ({ refused: false }));
    flights.set(refreshToken, flight);
    void flight.then((result) => {
      const keep = 'session' in result ? REMEMBER_MS : 0;
      setTimeout(() => flights.delete(refreshToken), keep).unref();
    });
    return flight;
  };
}
