import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { changeOrganisationSchema, unitSchema } from './organisation.schema';
import { intent, runIntent } from '~/lib/run-intent.server';

/**
 * What an administrator does on an organisation's page: its names and districts, and its units.
 * @returns null when it is done, else the messages with what was typed
 */
export function changeOrganisation(context: AppLoadContext, request: Request, organisation: string) {
  return runIntent(context, request, {
    change: intent(changeOrganisationSchema, (_, form) =>
      call(context, 'change_organisation', {
        p_organisation: organisation,
        p_name: form.name,
        p_short_name: form.short_name,
        p_districts: form.districts,
        p_form_token: form.form_token,
      }),
    ),
    unit: intent(unitSchema, (_, form) =>
      call(context, 'save_unit', {
        p_organisation: organisation,
        // A unit is added where none is named; the generated type does not know that null is allowed.
        p_unit: (form.unit ?? null) as string,
        p_name: form.unit_name,
        p_prosecuting: form.prosecuting,
        p_form_token: form.form_token,
      }),
    ),
  });
}
