import { expect, test, vi } from 'vitest';
import type { SupabaseApi } from '../supabase/api';
import { sessionRefresher } from './session-refresh';
import { afterRefresh } from './session';

const stored = { accessToken: 'a', refreshToken: 'r', expiresAt: 1000, startedAt: 1, seenAt: 2 };

const apiThat = (answer: () => Promise<Response>) => {
  const fetch = vi.fn(answer);
  const api: SupabaseApi = {
    url: 'http://supabase.internal',
    publishableKey: 'p',
    appKey: 'k',
    fetch,
    schemaChanged: async () => {},
    close: async () => {},
  };
  return { api, fetch };
};

const renewed = () =>
  Promise.resolve(Response.json({ access_token: 'new', refresh_token: 'next', expires_in: 3600 }));

test('requests at the same time share one flight, and later ones with the old cookie its result', async () => {
  const { api, fetch } = apiThat(renewed);
  const refresh = sessionRefresher(api);
  const results = await Promise.all([refresh('r'), refresh('r'), refresh('r')]);
  await refresh('r');
  expect(fetch).toHaveBeenCalledTimes(1);
  for (const result of results)
    expect(result).toMatchObject({ session: { accessToken: 'new', refreshToken: 'next' } });
  await refresh('another');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a refusal is tried again by the next request', async () => {
  const { api, fetch } = apiThat(() => Promise.resolve(Response.json({}, { status: 400 })));
  const refresh = sessionRefresher(api);
  expect(await refresh('r')).toEqual({ refused: true });
  await new Promise((resolve) => setImmediate(() => setTimeout(resolve)));
  await refresh('r');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test.each([
  ['a server that fails', () => Promise.resolve(new Response('', { status: 503 }))],
  ['a server that is busy', () => Promise.resolve(new Response('', { status: 429 }))],
  ['no server', () => Promise.reject(new Error('gone'))],
])('%s is no refusal', async (_words, answer) => {
  expect(await sessionRefresher(apiThat(answer).api)('r')).toEqual({ refused: false });
});

test.each([
  ['refused while the access token lasts: goes on', { refused: true }, 999, true],
  ['refused after its end: signed out', { refused: true }, 1000, false],
  ['no answer, even after its end: goes on', { refused: false }, 2000, true],
])('%s', (_words, result, now, goesOn) => {
  expect(afterRefresh(stored, result, now)).toEqual(goesOn ? stored : null);
});

test('a renewed session keeps when it began', () => {
  const session = { accessToken: 'b', refreshToken: 's', expiresAt: 5000 };
  expect(afterRefresh(stored, { session }, 900)).toEqual({ ...session, startedAt: 1, seenAt: 900 });
});
