import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { roles } from '~/lib/viewer';

const invitations = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    display_name: z.string(),
    role: z.enum(roles),
    unit: z.string(),
    organisation: z.string(),
    state: z.enum(['open', 'expired']),
    created_at: z.string(),
    expires_at: z.string(),
  }),
);
export type WaitingInvitation = z.output<typeof invitations>[number];

/** Invitations that were neither accepted nor withdrawn: all for an administrator, their own for a partner lead. */
export async function listInvitations(context: AppLoadContext): Promise<WaitingInvitation[]> {
  return invitations.parse(await call(context, 'invitation_list', {}));
}
