import { z } from 'zod';
import { DECISIONS } from './item-words';

const formToken = z.uuid('Open the page again and send the form once more');

/** A form with nothing but its token. */
export const confirmSchema = z.object({ form_token: formToken });

/** What is done with an item, by the information manager or by its controller. */
export const itemSchema = z
  .object({
    form_token: formToken,
    item: z.uuid('Choose an item from the page'),
    decision: z.enum(DECISIONS, 'Say whether it is given'),
    reason_code: z.string().default(''),
    reason: z.string().trim().max(1000, 'Enter 1000 characters or fewer').default(''),
    blanked: z
      .string()
      .trim()
      .max(4000, 'Enter 4000 characters or fewer')
      .default('')
      .transform((typed) =>
        typed
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
  })
  .refine(({ decision, reason_code }) => decision === 'given' || reason_code !== '', {
    path: ['reason_code'],
    message: 'Choose why something is kept back',
  })
  .refine(({ decision, blanked }) => decision !== 'redacted' || blanked.some((words) => words.length >= 2), {
    path: ['blanked'],
    message: 'Enter the words to blank, one to a line',
  })
  .refine(
    ({ decision, reason_code, reason }) =>
      decision === 'given' || reason_code !== 'other' || reason.length >= 5,
    { path: ['reason'], message: 'Say why, and under which law' },
  );
