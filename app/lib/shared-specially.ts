import { z } from 'zod';

/** A disclosure in force by which the reader sees an item beyond its handling code; texts are depersonalised. */
export const specialSharing = z.object({
  id: z.string(),
  /** The day it was recorded, `YYYY-MM-DD`. */
  on_date: z.string(),
  by: z.string(),
  gateway: z.string(),
  reason: z.string(),
  conditions: z.string().nullable(),
  /** The reader's own organisation. */
  to: z.string(),
  /** For whom alone; none where it is for the whole organisation. */
  members: z.array(z.string()),
});
export type SpecialSharing = z.output<typeof specialSharing>;
