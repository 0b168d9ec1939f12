import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { finishSchema } from './request.schema';

/** Freezes the pack and records what is given; null when it is done. */
export function finishRequest(context: AppLoadContext, request: Request, reference: string) {
  return runIntent(context, request, {
    finish: intent(finishSchema, (context_, form) =>
      call(context_, 'finish_subject_request', {
        p_form_token: form.form_token,
        p_reference: reference,
        p_told_on: form.told_on,
      }),
    ),
  });
}
