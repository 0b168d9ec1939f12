import { z } from 'zod';
import { many } from '~/lib/forms.server';

const token = z.string();
const reason = z
  .string()
  .trim()
  .min(1, 'Enter the reason')
  .max(2000, 'The reason must be 2,000 characters or fewer');

/** The forms of a problem's overview, told apart by `intent`. */
export const manageSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('join'), form_token: token, reason }),
  z.object({
    intent: z.literal('neighbourhood'),
    form_token: token,
    neighbourhood: z.uuid('Select a neighbourhood'),
  }),
  z.object({ intent: z.literal('restrict'), form_token: token, reason, named: many(z.string()) }),
  z.object({ intent: z.literal('lift'), form_token: token }),
  z.object({
    intent: z.literal('district'),
    form_token: token,
    district: z.string(),
    answer: z.enum(['accept', 'decline']),
  }),
]);
export type ManageForm = z.output<typeof manageSchema>;
