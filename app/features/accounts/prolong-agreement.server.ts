import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { extendAgreementSchema, renewAgreementSchema } from './agreement.schema';
import { intent, runIntent } from '~/lib/run-intent.server';

/**
 * Renews an agreement after its review, or extends it once without one.
 * @returns null when it is done, else the messages with what was typed
 */
export function prolongAgreement(context: AppLoadContext, request: Request, agreement: string) {
  const edited = () => ({ table: 'agreement' as const, id: agreement });
  return runIntent(context, request, {
    renew: intent(
      renewAgreementSchema,
      (_, form) =>
        call(context, 'renew_agreement', {
          p_agreement: agreement,
          p_version: form.version,
          p_review: form.review,
          p_police_lead: form.police_lead,
          p_partner_lead: form.partner_lead,
          p_form_token: form.form_token,
        }),
      edited,
    ),
    extend: intent(
      extendAgreementSchema,
      (_, form) =>
        call(context, 'extend_agreement', {
          p_agreement: agreement,
          p_version: form.version,
          p_until: form.extended_until,
          p_reason: form.extension_reason,
          p_form_token: form.form_token,
        }),
      edited,
    ),
  });
}
