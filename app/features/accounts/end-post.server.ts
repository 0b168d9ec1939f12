import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import type { endPostSchema } from './people.schema';

/** Ends a post; today, it is over at once and what it held is given on. @throws AppError by the table of codes */
export async function endPost(context: AppLoadContext, form: z.output<typeof endPostSchema>) {
  return call(context, 'end_post', {
    p_member: form.member,
    p_on: form.on,
    p_reason: form.reason,
    p_form_token: form.form_token,
  });
}
