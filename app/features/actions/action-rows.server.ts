import { z } from 'zod';

/** An action as lists show it. `title` is the problem's, for who may see it. */
export const actionRow = z.object({
  id: z.string(),
  task: z.string(),
  due_on: z.string(),
  overdue: z.boolean(),
  status: z.enum(['open', 'done', 'dropped']),
  organisation: z.string(),
  owner: z.string().nullable(),
  reference: z.string(),
  title: z.string().nullable(),
});

/** What the forms of actions offer. */
export const actionChoices = {
  own_organisation_id: z.string(),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  owners: z.array(z.object({ id: z.string(), name: z.string(), organisation_id: z.string() })),
};
