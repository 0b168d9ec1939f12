import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { confirmSchema, itemSchema } from './item.schema';

const intentsOf = (reference: string) => ({
  gather: intent(confirmSchema, (context, form) =>
    call(context, 'gather_subject_items', { p_form_token: form.form_token, p_reference: reference }),
  ),
  ask: intent(confirmSchema, (context, form) =>
    call(context, 'ask_controllers', {
      p_form_token: form.form_token,
      p_reference: reference,
      p_site_url: context.settings.siteUrl,
    }),
  ),
  decide: intent(itemSchema, (context, form) =>
    call(context, 'decide_subject_item', {
      p_form_token: form.form_token,
      p_item: form.item,
      p_decision: form.decision,
      p_reason_code: form.reason_code,
      p_reason: form.reason,
      p_blanked: form.blanked,
    }),
  ),
});

/** Lists the items anew, asks their controllers, or keeps what is done with one; null when it is done. */
export function decideItems(context: AppLoadContext, request: Request, reference: string) {
  return runIntent(context, request, intentsOf(reference));
}
