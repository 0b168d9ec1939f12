import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { candidateSchema, searchSchema } from './request.schema';

const intentsOf = (reference: string) => ({
  search: intent(searchSchema, (context, form) =>
    call(context, 'find_subject_candidates', { p_form_token: form.form_token, p_reference: reference }),
  ),
  decide: intent(candidateSchema, (context, form) =>
    call(context, 'decide_subject_candidate', {
      p_form_token: form.form_token,
      p_candidate: form.candidate,
      p_state: form.decision,
      p_reason: form.reason,
    }),
  ),
});

/** Searches for the person of a request, or keeps what was decided of a candidate; null when it is done. */
export function searchSubject(context: AppLoadContext, request: Request, reference: string) {
  return runIntent(context, request, intentsOf(reference));
}
