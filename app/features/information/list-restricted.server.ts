import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const restricted = z.array(
  z.object({ reference: z.string(), since: z.string().nullable(), open_until: z.string().nullable() }),
);
export type RestrictedProblem = z.output<typeof restricted>[number];

/** The force's restricted problems for the information manager: that they are there, and until when one is open. */
export async function listRestricted(context: AppLoadContext): Promise<RestrictedProblem[]> {
  return restricted.parse(await call(context, 'restricted_problems', {}));
}
