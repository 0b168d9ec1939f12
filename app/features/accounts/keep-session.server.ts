import type { AppLoadContext } from '@remix-run/node';
import type { Session } from '@supabase/supabase-js';

/** Writes a new sign-in into the session cookie; calls that follow in this request are made as the person. */
export function keepSession(context: AppLoadContext, session: Session): void {
  context.session.set({
    accessToken: session.access_token,
    refreshToken: session.refresh_token,
    expiresAt: session.expires_at ?? Math.floor(Date.now() / 1000) + session.expires_in,
  });
}
