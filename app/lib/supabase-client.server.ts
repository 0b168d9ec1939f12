import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { SessionStore } from './context';
import type { Database } from './database.types';

/** Where the Supabase API is and how it is reached. */
export type ApiAddress = { url: string; publishableKey: string; fetch: typeof fetch };

/**
 * A client for one request. It speaks with the token of the request's session as it is at the moment of the call, so
 * that a command after signing in already runs as the person who signed in; without a session it is anon.
 */
export function createRequestClient(
  api: ApiAddress,
  session: Pick<SessionStore, 'current'>,
  requestId: string,
): SupabaseClient<Database> {
  const asAnon = `Bearer ${api.publishableKey}`;
  const asCaller: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    const given = headers.get('Authorization');
    const token = session.current?.accessToken;
    if (token && (given === null || given === asAnon)) headers.set('Authorization', `Bearer ${token}`);
    return api.fetch(input, { ...init, headers });
  };
  return createClient<Database>(api.url, api.publishableKey, {
    global: { fetch: asCaller, headers: { 'x-request-id': requestId } },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
