import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { Candidate } from './call-screen.schema';
import { candidatesShape } from './call-screen.schema';

/** Up to five places, live problems and priorities that a caller's words may mean. */
export async function findForCall(context: AppLoadContext, words: string): Promise<Candidate[]> {
  return candidatesShape.parse(await call(context, 'find_for_call', { p_words: words.slice(0, 200) }));
}
