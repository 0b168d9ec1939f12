import { z } from 'zod';
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
