import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const message = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  created_at: z.string(),
  sent_at: z.string().nullable(),
  last_error: z.string().nullable(),
});
const list = z.object({ total: z.number(), mail: z.array(message) });

/** The outbox, newest first, 50 a page counted from 1; without the words of the messages. */
export async function listMail(context: AppLoadContext, page: number) {
  return list.parse(await call(context, 'mail_list', { p_page: page }));
}

const read = message.extend({ body: z.string().nullable() });

/**
 * One message with its words, which only a waiting one shows; that they were read is kept.
 * @throws AppError `mail_unknown`, or `role_not_allowed` for all but administrators
 */
export async function readMail(context: AppLoadContext, id: string) {
  return read.parse(await call(context, 'read_mail', { p_mail: id }));
}
