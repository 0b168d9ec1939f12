import { data, redirect, type AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import type { IdentityChange } from './identity-changes';
import * as schemas from './identity.schema';

/** What was done, and the identity whose page comes next: none when it has no mentions left. */
type Done = { identity: string | null; done: IdentityChange };
/** Merging asks once whether it is meant: the other and its version, as the form sent them. */
type Question = { merge: string };

/** Runs one form. */
function act<Schema extends z.ZodType>(
  schema: Schema,
  run: (form: z.output<Schema>) => Promise<Done | Question>,
) {
  return async (request: Request, base: string) => {
    const form = await parseForm(request, schema);
    if (!form.ok) return invalid(form);
    try {
      const next = await run(form.data);
      if ('merge' in next) return data(next);
      const page = next.identity === null ? '/people' : `/people/${next.identity}`;
      return redirect(`${base}${page}?done=${next.done}`);
    } catch (error) {
      return refused(error, form.values);
    }
  };
}

/** Splits mentions off, or gives the words back that identify nobody. */
async function split(
  context: AppLoadContext,
  identity: string,
  form: z.output<typeof schemas.splitSchema>,
): Promise<Done> {
  const args = {
    p_form_token: form.form_token,
    p_identity: identity,
    p_as_read: form.as_read,
    p_mentions: form.mentions,
  };
  if (form.back === schemas.NOBODY) {
    const left = (await call(context, 'release_mentions', args)) as { identity: string | null };
    return { identity: left.identity, done: 'released' };
  }
  await call(context, 'split_identity', { ...args, ...(form.back ? { p_back: form.back } : {}) });
  return { identity, done: 'split' };
}

function actsOf(context: AppLoadContext, identity: string) {
  return {
    role: act(schemas.roleSchema, async (form) => {
      const args = { p_form_token: form.form_token, p_identity: identity, p_role: form.role };
      await call(context, 'set_identity_role', args);
      return { identity, done: 'role' };
    }),
    merge: act(schemas.mergeSchema, async (form) => {
      if (form.sure !== 'yes') return { merge: `${form.with.identity} ${form.with.as_read}` };
      await call(context, 'merge_identities', {
        p_form_token: form.form_token,
        p_identity: identity,
        p_as_read: form.as_read,
        p_into: form.with.identity,
        p_into_as_read: form.with.as_read,
      });
      return { identity: form.with.identity, done: 'merge' };
    }),
    split: act(schemas.splitSchema, (form) => split(context, identity, form)),
    kind: act(schemas.kindSchema, async (form) => {
      const args = { p_form_token: form.form_token, p_identity: identity, p_as_read: form.as_read };
      const changed = await call(context, 'change_identity_kind', { ...args, p_kind: form.kind });
      return { identity: (changed as { identity: string }).identity, done: 'kind' };
    }),
    record: act(schemas.recordSchema, async (form) => {
      await call(context, 'link_record', {
        p_form_token: form.form_token,
        p_identity: identity,
        p_as_read: form.as_read,
        p_number: form.number,
      });
      return { identity, done: form.number === '' ? 'unlinked' : 'record' };
    }),
  };
}

/**
 * Does what a form on the page of a person asks for by its `intent`: a role, a merge, a split, another kind, a record number.
 * @returns the answer with messages and what was typed; the question before a merge; a redirect to the page of whoever it is then
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
