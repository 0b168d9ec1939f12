import { z } from 'zod';

/** A published summary as `published_json` of the database gives it: depersonalised words alone. */
export const publishedSummary = z.object({
  reference: z.string(),
  version: z.number(),
  title: z.string(),
  stage: z.string(),
  category: z.string(),
  published_at: z.string().nullable(),
  place_words: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  neighbourhood: z.object({ force_id: z.string(), code: z.string(), name: z.string() }),
  the_problem: z.string(),
  found_out: z.string(),
  did: z.string(),
  changed: z.string(),
  learned: z.string(),
  organisations: z.array(z.string()),
  pictures: z.array(z.object({ id: z.string(), description: z.string() })),
  versions: z
    .array(z.object({ version: z.number(), stage: z.string(), published_at: z.string() }))
    .nullable(),
});
export type PublishedSummary = z.output<typeof publishedSummary>;

const withdrawnSummary = z.object({ withdrawn_at: z.string(), withdrawn_reason: z.string() });

const awaySummary = z.object({ away_since: z.string() });

/**
 * What stands at the address of published work: the summary, since when it is away because a challenge of it is looked
 * at, or when and why it was withdrawn.
 */
export const publishedOrWithdrawn = z.union([publishedSummary, awaySummary, withdrawnSummary]).nullable();
