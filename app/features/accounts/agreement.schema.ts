import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';
import { formToken } from './people.schema';

const words = (message: string, most = 2000) =>
  z.string({ error: message }).trim().min(1, message).max(most, `Enter ${most} characters or fewer`);
const leads = {
  police_lead: z.uuid('Choose the police lead'),
  partner_lead: z.uuid('Choose the partner lead'),
};

/** A new information-sharing agreement. */
export const recordAgreementSchema = z
  .object({
    form_token: formToken,
    title: words('Enter the title', 200),
    purpose: words('Enter what information is shared for'),
    gateway: words('Enter the law that allows it'),
    from: dateField('the first day'),
    review: dateField('the day of the review', { from: 'today' }),
    ...leads,
    parties: many(z.uuid()).pipe(z.array(z.string()).min(1, 'Choose at least one partner organisation')),
    districts: many(z.uuid()),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('title', 'purpose', 'gateway'));

/** It has been reviewed and goes on. */
export const renewAgreementSchema = z.object({
  form_token: formToken,
  version: z.coerce.number().int(),
  review: dateField('the day of the next review', { from: 'today' }),
  ...leads,
});

/** It runs on once without a review. */
export const extendAgreementSchema = z
  .object({
    form_token: formToken,
    version: z.coerce.number().int(),
    extended_until: dateField('the day on which the extension ends', { from: 'today' }),
    extension_reason: words('Enter why it is extended', 1000),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('extension_reason'));
