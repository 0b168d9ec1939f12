import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { endPost } from './end-post.server';
import { changePostSchema, disableSchema, enableSchema, endPostSchema } from './people.schema';
import { intent, runIntent } from '~/lib/run-intent.server';

/**
 * What an administrator does on a person's page: change or end a post, disable the account or let it in again.
 * @returns null when it is done, else the messages with what was typed
 */
export function changePerson(context: AppLoadContext, request: Request, account: string) {
  return runIntent(context, request, {
    'end-post': intent(endPostSchema, endPost),
    'change-post': intent(
      changePostSchema,
      (_, form) =>
        call(context, 'change_post', {
          p_member: form.member,
          p_version: form.version,
          p_job_title: form.job_title,
          p_collar_number: form.collar_number,
          p_neighbourhoods: form.neighbourhoods,
          p_named: form.named.filter((id) => form.neighbourhoods.includes(id)),
          p_districts: form.districts,
          p_form_token: form.form_token,
        }),
      ({ member }) => ({ table: 'member', id: member }),
    ),
    disable: intent(disableSchema, (_, form) =>
      call(context, 'disable_account', {
        p_account: account,
        p_reason: form.disable_reason,
        p_form_token: form.form_token,
      }),
    ),
    enable: intent(enableSchema, (_, form) =>
      call(context, 'enable_account', { p_account: account, p_form_token: form.form_token }),
    ),
  });
}
