import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';
import { parsePounds } from '~/lib/money';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';

const formToken = z.uuid('Reload the page and send the form again');
const costRole = z.string({ error: 'Choose a role' }).min(1, 'Choose a role');

const pounds = z.string({ error: 'Enter the rate, like 45.50' }).transform((typed, ctx) => {
  const amount = parsePounds(typed);
  if (amount !== null && Number(amount) <= 99_999.99) return Number(amount);
  ctx.addIssue({ code: 'custom', message: 'Enter the rate in pounds an hour, like 45.50' });
  return z.NEVER;
});

/** The forms of the rate card: a new rate from a day on, or the price for hours that waited for one. */
export const rateCardSchema = z.discriminatedUnion('intent', [
  z
    .object({
      intent: z.literal('set'),
      form_token: formToken,
      cost_role: costRole,
      basis: z.enum(['full', 'direct'], 'Choose full cost or direct cost'),
      pounds,
      from: dateField('the first day of the rate'),
      source: z
        .string({ error: 'Enter where the rate comes from' })
        .trim()
        .min(1, 'Enter where the rate comes from')
        .max(300, 'Where it comes from must be 300 characters or fewer'),
      illustrative: z.literal('yes').optional(),
      identifies_nobody: identifiesNobody,
    })
    .superRefine(nobodyNamed('source')),
  z.object({ intent: z.literal('price'), form_token: formToken, cost_role: costRole }),
]);
