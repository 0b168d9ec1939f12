import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { DECISIONS } from './item-words';
import { COPY_STATES } from './pack-copies';
import { requestFacts } from './load-requests.server';

/** What `subject_pack` of the database answers. */
export const packShape = requestFacts.extend({
  today: z.string(),
  /** Who asks; null once the details have been erased. */
  name: z.string().nullable(),
  force: z.string(),
  items: z.array(
    z.object({
      number: z.number(),
      part: z.string(),
      problem: z.string(),
      at: z.string().nullable(),
      controller: z.string(),
      decision: z.enum(DECISIONS).nullable(),
      reason: z.string().nullable(),
      source: z.string().nullable(),
      /** The evidence that is given, wholly or in part. */
      file: z.string().nullable(),
      /** Which copy of the file goes with the pack, or why none; null of what is no file. */
      copy: z.enum(COPY_STATES).nullable(),
      /** It stands in a restricted problem that is not open to the viewer. */
      closed: z.boolean(),
      words: z.string().nullable(),
    }),
  ),
});

export type Pack = z.output<typeof packShape>;

/** What the person is given, item by item; frozen once the request is answered. Each reading is an event. */
export async function loadPack(context: AppLoadContext, reference: string): Promise<Pack> {
  return packShape.parse(await call(context, 'subject_pack', { p_reference: reference }));
}
