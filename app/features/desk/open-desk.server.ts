import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { deskSchema, type Desk } from './desk';

/** The viewer's desk; opening it begins a new visit after half an hour away. */
export async function openDesk(context: AppLoadContext): Promise<Desk> {
  return deskSchema.parse(await call(context, 'open_desk', {}));
}
