import { z } from 'zod';

const words = (message: string) => z.string().trim().max(2000, message).default('');

/** The forms beside a stage, told apart by `intent`. */
export const stageFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('submit'),
    form_token: z.string(),
    note: words('The note must be 2,000 characters or fewer'),
    closure_reason: z.string().default(''),
  }),
  z.object({ intent: z.literal('withdraw'), form_token: z.string(), submission: z.string() }),
  z.object({
    intent: z.literal('reopen'),
    form_token: z.string(),
    reason: z.string().trim().min(1, 'Enter why it is reopened').max(2000),
  }),
]);
export type StageForm = z.output<typeof stageFormSchema>;
