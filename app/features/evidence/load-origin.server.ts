import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const origin = z
  .object({
    mine: z.boolean(),
    answer: z.enum(['used', 'at_home', 'declined']).nullable(),
    taken_at: z.string().nullable(),
    /** The camera noted a place as well. */
    placed: z.boolean(),
    /** The nearest place of the problem, told to the author alone; metres. */
    near: z.object({ label: z.string(), metres: z.number() }).nullable(),
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
  })
  .nullable();
export type Origin = NonNullable<z.output<typeof origin>>;

/** What a camera noted of place and time, as far as the viewer may know it; null when there is nothing to tell. */
export async function loadOrigin(context: AppLoadContext, evidence: string): Promise<Origin | null> {
  return origin.parse(await call(context, 'evidence_origin', { p_evidence: evidence }));
}

const places = z.array(
  z.object({
    id: z.string(),
    caption: z.string(),
    taken_at: z.string().nullable(),
    longitude: z.number(),
    latitude: z.number(),
  }),
);

/** Where photographs of a problem were taken, for its map. */
export async function loadEvidencePlaces(
  context: AppLoadContext,
  problem: string,
): Promise<z.output<typeof places>> {
  return places.parse(await call(context, 'evidence_places', { p_problem: problem }));
}
