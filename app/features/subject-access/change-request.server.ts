import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { confirmSchema } from './item.schema';
import { closeSchema, extendSchema, identityAskedSchema, identityProvenSchema } from './request.schema';

const intentsOf = (reference: string) => ({
  'identity-asked': intent(identityAskedSchema, (context, form) =>
    call(context, 'note_subject_identity', {
      p_form_token: form.form_token,
      p_reference: reference,
      p_asked_on: form.asked_on,
      p_proven_on: null,
      p_check: null,
    }),
  ),
  'identity-proven': intent(identityProvenSchema, (context, form) =>
    call(context, 'note_subject_identity', {
      p_form_token: form.form_token,
      p_reference: reference,
      p_asked_on: null,
      p_proven_on: form.proven_on,
      p_check: form.identity_check,
    }),
  ),
  extend: intent(extendSchema, (context, form) =>
    call(context, 'extend_subject_request', {
      p_form_token: form.form_token,
      p_reference: reference,
      p_reason: form.extension_reason,
    }),
  ),
  close: intent(closeSchema, (context, form) =>
    call(context, 'close_subject_request', {
      p_form_token: form.form_token,
      p_reference: reference,
      p_outcome: form.outcome,
      p_reason: form.closing_reason,
      p_told_on: form.told_on,
    }),
  ),
  'erase-details': intent(confirmSchema, (context, form) =>
    call(context, 'erase_subject_details', { p_form_token: form.form_token, p_reference: reference }),
  ),
});

/** Does what a form of a request's page asks for; null when it is done, else the form's answer. */
export function changeRequest(context: AppLoadContext, request: Request, reference: string) {
  return runIntent(context, request, intentsOf(reference));
}
