import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { Viewer } from '~/lib/viewer';
import * as schemas from './people.schema';
import { intent, runIntent } from '~/lib/run-intent.server';

/**
 * What somebody does on the page of their own account.
 * @returns null when it is done, else the messages with what was typed
 */
export function changeOwnAccount(context: AppLoadContext, request: Request, viewer: Viewer) {
  return runIntent(context, request, {
    details: intent(
      schemas.ownDetailsSchema,
      (_, form) =>
        call(context, 'change_own_details', {
          p_display_name: form.display_name,
          p_version: form.version,
          p_form_token: form.form_token,
        }),
      () => ({ table: 'account', id: viewer.account_id }),
    ),
    'act-as': intent(schemas.actAsSchema, (_, { member }) => call(context, 'act_as', { p_member: member })),
    absence: intent(schemas.absenceSchema, (_, form) =>
      call(context, 'record_absence', {
        p_member: viewer.member_id,
        p_deputy: form.deputy,
        p_from: form.away,
        p_until: form.back,
        p_form_token: form.form_token,
      }),
    ),
    'end-absence': intent(schemas.endAbsenceSchema, (_, form) =>
      call(context, 'end_absence', { p_absence: form.absence, p_form_token: form.form_token }),
    ),
    'end-session': intent(schemas.endSessionSchema, (_, { session }) =>
      call(context, 'end_own_session', { p_session: session }),
    ),
  });
}
