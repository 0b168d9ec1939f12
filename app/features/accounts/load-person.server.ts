import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { named, post } from './post.server';

const heldPost = post.extend({
  neighbourhoods: z.array(named.extend({ named_officer: z.boolean() })),
  districts: z.array(named),
  holds: z.object({ problems: z.number(), actions: z.number() }),
});
export type HeldPost = z.output<typeof heldPost>;

const person = z.object({
  account_id: z.string(),
  display_name: z.string(),
  email: z.string(),
  disabled_at: z.string().nullable(),
  last_here_at: z.string().nullable(),
  own: z.boolean(),
  posts: z.array(heldPost),
});
export type PersonPage = z.output<typeof person>;

/**
 * One account with all its posts, past ones too, and what those in force hold.
 * @throws AppError `account_unknown`, or `role_not_allowed` for all but administrators
 */
export async function loadPerson(context: AppLoadContext, accountId: string): Promise<PersonPage> {
  return person.parse(await call(context, 'person_page', { p_account: accountId }));
}
