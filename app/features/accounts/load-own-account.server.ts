import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { post } from './post.server';

const ownAccount = z.object({
  display_name: z.string(),
  email: z.string(),
  theme: z.enum(['auto', 'day', 'night']),
  version: z.number(),
  member_id: z.string(),
  posts: z.array(post),
  sessions: z.array(z.object({ id: z.string(), since: z.string(), this: z.boolean() })),
  absences: z.array(
    z.object({ id: z.string(), from_date: z.string(), until_date: z.string(), deputy: z.string() }),
  ),
  deputies: z.array(z.object({ member_id: z.string(), name: z.string(), unit: z.string() })),
});
export type OwnAccount = z.output<typeof ownAccount>;

/** One's own account: posts in force, where one is signed in, absences and who could stand in. */
export async function loadOwnAccount(context: AppLoadContext): Promise<OwnAccount> {
  return ownAccount.parse(await call(context, 'own_account', {}));
}
