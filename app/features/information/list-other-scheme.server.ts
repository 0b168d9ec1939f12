import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { HANDLING, INFORMATION, SCHEMES, SOURCES } from '~/lib/grading';

const list = z.object({
  scheme: z.enum(SCHEMES),
  more: z.boolean(),
  items: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      reference: z.string(),
      words: z.string(),
      scheme: z.enum(SCHEMES),
      source: z.enum(SOURCES),
      information: z.enum(INFORMATION),
      handling: z.enum(HANDLING),
      graded_at: z.string(),
    }),
  ),
});
export type OtherScheme = z.output<typeof list>;

/** A page of 50 of what the viewer may grade again because its scheme is not the force's any more, the oldest first. */
export async function listOtherScheme(context: AppLoadContext, page: number): Promise<OtherScheme> {
  return list.parse(await call(context, 'items_of_other_scheme', { p_page: page }));
}
