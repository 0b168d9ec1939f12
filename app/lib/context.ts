import type { SupabaseClient } from '@supabase/supabase-js';
import type { Logger } from 'pino';
import type { Database } from './database.types';
import type { FileStore } from './file-store';

/** A sign-in as the session cookie holds it. `expiresAt` is when the access token ends, in seconds since 1970. */
export type Session = { accessToken: string; refreshToken: string; expiresAt: number };

/** The session of this request. `set` and `clear` write the cookie of the response. */
export interface SessionStore {
  readonly current: Session | null;
  set(session: Session): void;
  clear(): void;
}

/** Which backend serves: the embedded PostgreSQL, the operator's own, or Supabase. */
export type Mode = 'embedded' | 'postgres' | 'supabase';

/**
 * What a page may know of how the process was set up. `siteUrl` has no slash at its end; `tiles` is null where no
 * source of map tiles is set, else it holds the line to show with them. `signInsPerAddress` is how many tries to sign in
 * one network address has in 15 minutes.
 */
export type Settings = {
  siteUrl: string;
  demo: boolean;
  tiles: { attribution: string } | null;
  mode: Mode;
  signInsPerAddress: number;
  /** Messages leave by a mail server; without one they wait in the outbox. */
  sendsMail: boolean;
};

declare module '@remix-run/node' {
  /** What the server hands to every loader and action. */
  interface AppLoadContext {
    /** For `<script nonce>` and `<style nonce>` of this response. */
    nonce: string;
    requestId: string;
    log: Logger;
    /** Speaks with the caller's own token; without a session, as anon. */
    supabase: SupabaseClient<Database>;
    session: SessionStore;
    files: FileStore;
    settings: Settings;
    /** The caller's address, believed from X-Forwarded-For only behind TRUST_PROXY. */
    address: string;
    /** Takes one of `max` attempts that the bucket allows in `seconds`; false when they are used up. */
    attempt(bucket: string, max: number, seconds: number): Promise<boolean>;
  }
}

export type { AppLoadContext as AppContext } from '@remix-run/node';
