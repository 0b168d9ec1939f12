import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { post } from './post.server';

const people = z.object({
  total: z.number(),
  people: z.array(
    z.object({
      account_id: z.string(),
      display_name: z.string(),
      email: z.string(),
      disabled: z.boolean(),
      posts: z.array(post),
    }),
  ),
});

/** Which accounts are asked for; `page` counts from 1 and holds 50. */
type Asked = { words: string; organisation?: string; page: number };

/** Accounts by name, address or collar number, with their posts in force. */
export async function listPeople(context: AppLoadContext, asked: Asked) {
  const { words, organisation, page } = asked;
  const args = { p_words: words, p_organisation: organisation, p_page: page };
  return people.parse(await call(context, 'people_list', args));
}
