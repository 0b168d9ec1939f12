import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const names = z.object({ words: z.record(z.string(), z.string()), until: z.string() }).nullable();

/** The words by mention while a purpose of the caller is in force, and until when (ISO text). */
export type Names = z.output<typeof names>;

/** What the caller is shown of names in a problem: null without a purpose in force. What is shown is logged. */
export async function loadNames(context: AppLoadContext, reference: string): Promise<Names> {
  return names.parse(await call(context, 'names_shown', { p_reference: reference }));
}
