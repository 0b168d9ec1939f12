import type { AppLoadContext } from '@remix-run/node';

/**
 * Signs out: here alone (`local`), or on every device (`global`). The cookie goes even when the service does not
 * answer; then the log says so, and the session ends by its own limits.
 */
export async function signOut(context: AppLoadContext, scope: 'local' | 'global'): Promise<void> {
  const { current } = context.session;
  if (current) {
    const { error } = await context.supabase.auth.admin.signOut(current.accessToken, scope);
    if (error && (error.status ?? 0) >= 500) context.log.error({ reason: error.message }, 'sign-out failed');
  }
  context.session.clear();
}
