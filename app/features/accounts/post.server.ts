import { z } from 'zod';
import { roles } from '~/lib/viewer';

/** A post as the functions that read accounts give it. `until_date` is the first day without it. */
export const post = z.object({
  member_id: z.string(),
  role: z.enum(roles),
  unit_id: z.string(),
  unit: z.string(),
  organisation_id: z.string(),
  organisation: z.string(),
  organisation_kind: z.string(),
  force_id: z.string().nullable(),
  job_title: z.string(),
  collar_number: z.string().nullable(),
  from_date: z.string(),
  until_date: z.string().nullable(),
  ended_reason: z.string().nullable(),
  current: z.boolean(),
  version: z.number(),
});

/** What has an id and a name. */
export const named = z.object({ id: z.string(), name: z.string() });
