import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';

/** Asks for a check of the whole chain. A worker does it, however long the chain is; one under way is not asked for twice. */
export async function askAuditCheck(context: AppLoadContext, formToken: string): Promise<void> {
  await call(context, 'ask_audit_check', { p_form_token: formToken });
}
