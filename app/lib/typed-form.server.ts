import type { AppLoadContext } from '@remix-run/node';
import type { TypedForm } from './errors';

const kept = new WeakMap<AppLoadContext, TypedForm>();

const SECRET = /password|secret/i;

/**
 * Keeps what a form brought, so that an error page of the same request can give it back. Reads a copy of the
 * request; files and secrets are left out, and so is a body that is not a form.
 */
export async function keepTyped(context: AppLoadContext, request: Request): Promise<void> {
  if (kept.has(context) || request.bodyUsed) return;
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return;
  const form = await request.clone().formData();
  const url = new URL(request.url);
  kept.set(context, { action: url.pathname + url.search, fields: fieldsOf(form) });
}

/** What `keepTyped` kept for this request, if anything. */
export function typedForm(context: AppLoadContext): TypedForm | undefined {
  return kept.get(context);
}

/** Whether a field's value is never written back into a page. */
export function isSecret(name: string): boolean {
  return SECRET.test(name);
}

function fieldsOf(form: FormData): TypedForm['fields'] {
  const fields: TypedForm['fields'] = [];
  for (const [name, value] of form.entries())
    if (typeof value === 'string' && !isSecret(name)) fields.push([name, value]);
  return fields;
}
