import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { newRequestSchema } from './request.schema';

/**
 * Records a request.
 * @returns its reference, or the form's answer
 */
export async function recordRequest(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, newRequestSchema);
  if (!form.ok) return invalid(form);
  const { form_token, received, birth, identity, identity_on, ...details } = form.data;
  try {
    const saved = await call(context, 'record_subject_request', {
      p_form_token: form_token,
      p_received_on: received,
      p_identity_asked_on: identity === 'asked' ? identity_on : null,
      p_identity_proven_on: identity === 'proven' ? identity_on : null,
      p_details: { ...details, birth_date: birth },
    });
    return z.object({ reference: z.string() }).parse(saved);
  } catch (error) {
    return refused(error, form.values);
  }
}
