import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import type { inviteSchema } from './people.schema';

/** Sends an invitation to a post. @throws AppError by the table of codes */
export async function inviteMember(context: AppLoadContext, form: z.output<typeof inviteSchema>) {
  return call(context, 'invite_member', {
    p_email: form.email,
    p_display_name: form.display_name,
    p_unit: form.unit,
    p_role: form.role,
    p_site_url: context.settings.siteUrl,
    p_form_token: form.form_token,
    p_force: form.force,
    p_job_title: form.job_title,
    p_collar_number: form.collar_number,
    p_neighbourhoods: form.neighbourhoods,
    p_districts: form.districts,
    p_until: form.until ?? undefined,
  });
}
