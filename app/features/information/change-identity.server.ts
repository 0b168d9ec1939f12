import { redirect, type AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import * as schemas from './identity.schema';

/** Runs one form; what it gives back is the identity whose page comes next. */
function act<Schema extends z.ZodType>(schema: Schema, run: (form: z.output<Schema>) => Promise<string>) {
  return async (request: Request, base: string) => {
    const form = await parseForm(request, schema);
    if (!form.ok) return invalid(form);
    try {
      return redirect(`${base}/people/${await run(form.data)}`);
    } catch (error) {
      return refused(error, form.values);
    }
  };
}

function actsOf(context: AppLoadContext, identity: string) {
  return {
    role: act(schemas.roleSchema, async (form) => {
      const args = { p_form_token: form.form_token, p_identity: identity, p_role: form.role };
      await call(context, 'set_identity_role', args);
      return identity;
    }),
    merge: act(schemas.mergeSchema, async (form) => {
      await call(context, 'merge_identities', {
        p_form_token: form.form_token,
        p_identity: identity,
        p_as_read: form.as_read,
        p_into: form.with.identity,
        p_into_as_read: form.with.as_read,
      });
      return form.with.identity;
    }),
    split: act(schemas.splitSchema, async (form) => {
      await call(context, 'split_identity', {
        p_form_token: form.form_token,
        p_identity: identity,
        p_as_read: form.as_read,
        p_mentions: form.mentions,
        ...(form.back ? { p_back: form.back } : {}),
      });
      return identity;
    }),
    record: act(schemas.recordSchema, async (form) => {
      await call(context, 'link_record', {
        p_form_token: form.form_token,
        p_identity: identity,
        p_as_read: form.as_read,
        p_number: form.number,
      });
      return identity;
    }),
  };
}

/**
 * Does what a form on the page of a person asks for by its `intent`: a role, a merge, a split, a record number.
 * @returns the answer with messages and what was typed; a redirect to the page of whoever it is then
 * @throws AppError by the table of codes; `bad_request` for an intent that does not exist
 */
export async function changeIdentity(
  context: AppLoadContext,
  request: Request,
  base: string,
  identity: string,
) {
  const intent = (await request.clone().formData()).get('intent');
  const acts = actsOf(context, identity);
  if (typeof intent !== 'string' || !Object.hasOwn(acts, intent))
    throw new AppError('bad_request', { requestId: context.requestId });
  return acts[intent as keyof typeof acts](request, base);
}
