import { z } from 'zod';

const standing = z.enum(['scanning', 'analysis', 'response', 'assessment', 'closed']);
const stage = z.enum(['scanning', 'analysis', 'response', 'assessment']);
const holder = z
  .object({ member_id: z.string(), name: z.string(), role: z.string(), since: z.string() })
  .nullable();

const full = z.object({
  access: z.enum(['record', 'overview']),
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  stage: standing,
  stage_since: z.string(),
  restricted: z.boolean(),
  logged_at: z.string(),
  closed_at: z.string().nullable(),
  closure_reason: z.string().nullable(),
  merged_into: z.string().nullable(),
  today: z.string(),
  approved: z.partialRecord(stage, z.string()),
  neighbourhoods: z.array(
    z.object({ id: z.string(), force_id: z.string(), code: z.string(), name: z.string(), lead: z.boolean() }),
  ),
  owner: holder,
  supervisor: holder,
  priorities: z.array(z.string()),
  waiting: z
    .object({ id: z.string(), stage, submitted_at: z.string(), by: z.string(), escalated: z.boolean() })
    .nullable(),
  returned: z
    .object({ submission_id: z.string(), reviewed_at: z.string(), by: z.string(), reason: z.string() })
    .nullable(),
  missing: z.array(z.string()),
  next_action: z.object({ task: z.string(), due_on: z.string() }).nullable(),
  asked_to_join: z.boolean(),
  may: z.object({
    contribute: z.boolean(),
    own: z.boolean(),
    supervise: z.boolean(),
    review: z.boolean(),
    join: z.boolean(),
  }),
});
const lapsed = z.object({
  access: z.literal('lapsed'),
  id: z.string(),
  reference: z.string(),
  owner: z.object({ name: z.string(), email: z.string() }).nullable(),
});

export const headerShape = z.discriminatedUnion('access', [full, lapsed]);

/** A problem as its header has it: as its record or overview is seen, or as a lapsed agreement leaves it. */
export type ProblemHeader = z.output<typeof headerShape>;
export type SeenHeader = z.output<typeof full>;
export type LapsedHeader = z.output<typeof lapsed>;
