import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';

const part = (heading: string) =>
  z.string().trim().max(4000, `${heading} must be 4,000 characters or fewer`).default('');
const formToken = z.uuid('Open the page again and send the form once more');

/** The form of the draft. `edit_version` is empty for the first save. */
export const summarySchema = z.object({
  form_token: formToken,
  edit_version: z.coerce.number().int().nullable().catch(null),
  title: z.string().trim().min(1, 'Enter a title').max(200, 'The title must be 200 characters or fewer'),
  the_problem: part('The problem').pipe(z.string().min(1, 'Say what the problem is')),
  found_out: part('What we found out'),
  did: part('What we did together'),
  changed: part('What changed'),
  learned: part('What we learned'),
  organisations: many(z.uuid()),
});

/** Choosing a picture, with its description for those who cannot see it. */
export const pictureSchema = z.object({
  form_token: formToken,
  evidence: z.uuid('Choose a picture'),
  description: z
    .string()
    .trim()
    .min(1, 'Describe what the picture shows')
    .max(500, 'The description must be 500 characters or fewer'),
});

/** Taking a picture out of the draft. */
export const removePictureSchema = z.object({ form_token: formToken, picture: z.uuid() });

/** Words of the draft that identify nobody. */
export const harmlessSchema = z.object({ form_token: formToken, words: z.string().min(1).max(200) });

/** Submitting and approving: which version of the words was read. */
export const signSchema = z.object({ form_token: formToken, edit_version: z.coerce.number().int() });

/** Approving: besides, an answer for every word that could single somebody out, in the order of the questions. */
export const approveSchema = signSchema.extend({ answers: many(z.string().trim().max(1000)) });

/** The day before which it must not go out; without a day it is taken away. */
export const notBeforeSchema = z
  .object({
    form_token: formToken,
    edit_version: z.coerce.number().int(),
    not_before: dateField('the day', { optional: true, from: 'today' }),
    why_not_before: z.string().trim().max(300, 'The reason must be 300 characters or fewer').default(''),
    identifies_nobody: identifiesNobody,
  })
  .refine(({ not_before, why_not_before }) => not_before === null || why_not_before.length >= 3, {
    path: ['why_not_before'],
    message: 'Say why it must wait',
  })
  .superRefine(nobodyNamed('why_not_before'));

/** What an organisation named says to the words. */
export const noticeSchema = z
  .object({
    form_token: formToken,
    notice: z.uuid(),
    answer: z.enum(['agreed', 'objected'], 'Say whether you agree or object'),
    objection: z.string().trim().max(1000, 'The objection must be 1,000 characters or fewer').default(''),
    identifies_nobody: identifiesNobody,
  })
  .refine(({ answer, objection }) => answer === 'agreed' || objection.length >= 3, {
    path: ['objection'],
    message: 'Say why you object and what it should say',
  })
  .superRefine(nobodyNamed('objection'));

/** Why words stand in spite of an objection. */
export const settleSchema = z
  .object({
    form_token: formToken,
    notice: z.uuid(),
    settlement: z
      .string()
      .trim()
      .min(10, 'Say in a sentence why the words stand')
      .max(1000, 'The reason must be 1,000 characters or fewer'),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('settlement'));

/** Back to a draft. */
export const returnSchema = z.object({ form_token: formToken });

/** Withdrawing, with the reason that residents read. */
export const withdrawSchema = z
  .object({
    form_token: formToken,
    reason: z.string().trim().min(1, 'Enter the reason. Residents will read it').max(1000),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('reason'));
