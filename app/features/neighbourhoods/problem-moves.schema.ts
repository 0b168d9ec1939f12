import { z } from 'zod';

export const movesShape = z.array(
  z.object({
    reference: z.string(),
    title: z.string(),
    stage: z.string(),
    was: z.string(),
    ended_on: z.string(),
    now_id: z.string().nullable(),
    now: z.string().nullable(),
  }),
);
/** An open problem whose neighbourhood has ended, and the one that now holds its place. */
export type ProblemMove = z.output<typeof movesShape>[number];

export const moveForm = z.object({
  form_token: z.uuid(),
  reference: z.string().regex(/^PR-\d{4}-\d{5,}$/),
  neighbourhood: z.uuid('Choose a neighbourhood'),
});
