import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { recordAgreementSchema } from './agreement.schema';
import { intent, runIntent } from '~/lib/run-intent.server';

/**
 * Records a new agreement of the viewer's force.
 * @returns null when it is done, else the messages with what was typed
 */
export function recordAgreement(context: AppLoadContext, request: Request) {
  const record = intent(recordAgreementSchema, (_, form) =>
    call(context, 'record_agreement', {
      p_title: form.title,
      p_purpose: form.purpose,
      p_gateway: form.gateway,
      p_from: form.from,
      p_review: form.review,
      p_police_lead: form.police_lead,
      p_partner_lead: form.partner_lead,
      p_parties: form.parties,
      p_districts: form.districts,
      p_form_token: form.form_token,
    }),
  );
  return runIntent(context, request, { record });
}
