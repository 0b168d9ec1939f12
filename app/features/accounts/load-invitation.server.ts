import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { roles } from '~/lib/viewer';

const open = z.object({
  state: z.literal('open'),
  email: z.string(),
  display_name: z.string(),
  role: z.enum(roles),
  unit: z.string(),
  organisation: z.string(),
  organisation_kind: z.string(),
  invited_by: z.string(),
  expires_on: z.string(),
  until_date: z.string().nullable(),
  neighbourhoods: z.array(z.string()),
  districts: z.array(z.string()),
  known: z.boolean(),
});
const closed = z.object({ state: z.enum(['used', 'withdrawn', 'expired']) });

/** An invitation as its page shows it; of one that is no longer open nothing but why. */
const invitation = z.discriminatedUnion('state', [open, closed]).nullable();
export type OpenInvitation = z.output<typeof open>;

/**
 * What an invitation says, to whoever holds its token.
 * @throws AppError `invitation_unknown` for a token that never was; `too_many` after as many tries as for signing in
 */
export async function loadInvitation(context: AppLoadContext, token: string) {
  if (
    !(await context.attempt(
      `invitation:address:${context.address}`,
      context.settings.signInsPerAddress,
      15 * 60,
    ))
  )
    throw new AppError('too_many', { requestId: context.requestId });
  const found = invitation.parse(await call(context, 'invitation_details', { p_token: token }));
  if (!found) throw new AppError('invitation_unknown', { requestId: context.requestId });
  return found;
}
