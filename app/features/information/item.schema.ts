import { z } from 'zod';
import { many } from '~/lib/forms.server';
import { nobodyNamed, identifiesNobody } from '~/lib/nobody-named.server';
import { regradeShape, handlingFaults } from './entry.schema';

const formToken = z.uuid('Reload the page and send the form again');

/** Another grading of an item; `seen` is the grading that its author read. */
export const regradeItemSchema = z
  .object({ form_token: formToken, seen: z.uuid('Reload the page'), ...regradeShape })
  .superRefine(handlingFaults)
  .superRefine(nobodyNamed('law_words'));

/** Sharing an item beyond its handling code. `member` are named people of the organisation, none for all of it. */
export const shareSchema = z
  .object({
    form_token: formToken,
    organisation: z.uuid('Choose to whom it goes'),
    member: many(z.uuid()),
    why: z
      .string()
      .trim()
      .min(1, 'Say why they need it')
      .max(1000, 'The reason must be 1,000 characters or fewer'),
    gateway: z.string({ error: 'Choose the law that allows it' }).min(1, 'Choose the law that allows it'),
    gateway_words: z.string().trim().max(300, 'The law must be 300 characters or fewer').default(''),
    share_conditions: z
      .string()
      .trim()
      .max(1000, 'The conditions must be 1,000 characters or fewer')
      .default(''),
    identifies_nobody: identifiesNobody,
  })
  .refine(({ gateway, gateway_words }) => gateway !== 'other' || gateway_words !== '', {
    path: ['gateway_words'],
    message: 'Say which law allows it',
  })
  .superRefine(nobodyNamed('gateway_words'));

/** Ending a disclosure. */
export const endSharingSchema = z.object({
  form_token: formToken,
  disclosure: z.uuid(),
  end_reason: z
    .string()
    .trim()
    .min(1, 'Say why it is shared no more')
    .max(1000, 'The reason must be 1,000 characters or fewer'),
});
