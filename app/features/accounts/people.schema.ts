import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';
import { roles } from '~/lib/viewer';
import { emailField } from './sign-in.schema';

export const formToken = z.uuid('Open the page again and send the form once more');

const displayName = z
  .string({ error: 'Enter the name' })
  .trim()
  .min(1, 'Enter the name')
  .max(120, 'The name must be 120 characters or fewer');
const jobTitle = z.string().trim().max(120, 'The job title must be 120 characters or fewer').default('');
const collarNumber = z
  .string()
  .trim()
  .max(20, 'The collar number must be 20 characters or fewer')
  .default('');

/** Inviting somebody to a post. */
export const inviteSchema = z.object({
  form_token: formToken,
  email: emailField,
  display_name: displayName,
  unit: z.uuid('Choose where the person works'),
  role: z.enum(roles, { error: 'Choose a role' }),
  force: z.string().optional(),
  job_title: jobTitle,
  collar_number: collarNumber,
  neighbourhoods: many(z.uuid()),
  districts: many(z.uuid()),
  until: dateField('the day the post ends', { optional: true, from: 'today' }),
});

/** Taking an invitation back. */
export const withdrawSchema = z.object({ form_token: formToken, invitation: z.uuid() });

/** Ending a post: the first day without it. */
export const endPostSchema = z
  .object({
    form_token: formToken,
    member: z.uuid(),
    on: dateField('the day the post ends', { from: 'today' }),
    reason: z
      .string()
      .trim()
      .min(1, 'Enter why the post ends')
      .max(300, 'The reason must be 300 characters or fewer'),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('reason'));

/** Title, collar number and areas of a post. */
export const changePostSchema = z.object({
  form_token: formToken,
  member: z.uuid(),
  version: z.coerce.number().int(),
  job_title: jobTitle,
  collar_number: collarNumber,
  neighbourhoods: many(z.uuid()),
  named: many(z.uuid()),
  districts: many(z.uuid()),
});

/** Shutting an account out. */
export const disableSchema = z
  .object({
    form_token: formToken,
    disable_reason: z
      .string()
      .trim()
      .min(1, 'Enter why the account is disabled')
      .max(300, 'The reason must be 300 characters or fewer'),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('disable_reason'));

/** Letting an account in again. */
export const enableSchema = z.object({ form_token: formToken });

/** Who of the people shown still needs PRIME. */
export const confirmSchema = z.object({ form_token: formToken, shown: many(z.uuid()), kept: many(z.uuid()) });

/** One's own name, as colleagues see it. */
export const ownDetailsSchema = z.object({
  form_token: formToken,
  version: z.coerce.number().int(),
  display_name: displayName,
});

/** The post to act in. */
export const actAsSchema = z.object({ member: z.uuid('Choose a post') });

/** Days away: the last of them is the day before `back`. */
export const absenceSchema = z.object({
  form_token: formToken,
  deputy: z.uuid('Choose who stands in'),
  away: dateField('your first day away'),
  back: dateField('your first day back', { from: 'today' }),
});
export const endAbsenceSchema = z.object({ form_token: formToken, absence: z.uuid() });
export const endSessionSchema = z.object({ session: z.uuid() });
