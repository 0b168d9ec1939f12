import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { actionRow } from './action-rows.server';

const myActions = z.object({
  organisation: z.string(),
  own: z.array(actionRow),
  others: z.array(actionRow),
  done: z.array(actionRow),
});
export type MyActions = z.output<typeof myActions>;
export type ActionRow = z.output<typeof actionRow>;

/** The viewer's open actions, then their organisation's, the earliest day first; and the last ten they did. */
export async function loadActions(context: AppLoadContext): Promise<MyActions> {
  return myActions.parse(await call(context, 'my_actions', {}));
}
