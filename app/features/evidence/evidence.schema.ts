import { z } from 'zod';
import { isGrading } from '~/lib/grading';
import { many } from '~/lib/forms.server';
import { openHandling } from '~/lib/open-handling.server';

const formToken = z.uuid('Open the page again and send the form once more');

const codes = {
  source: z.string({ error: 'Choose how reliable the source is' }),
  information: z.string({ error: 'Choose how it is known' }),
  handling: openHandling,
};

/**
 * The form that adds files. Files came before it: `file` holds the ids of those that arrived, `file_refused` the
 * reasons of those that did not (`upload-refusal.ts`).
 */
export const addFilesSchema = z
  .object({ form_token: formToken, file: many(z.uuid()), file_refused: many(z.string()), ...codes })
  .refine(isGrading, { path: ['source'], message: 'Choose three codes of one scheme' });

/** What a file shows: under it, and for who cannot see it. */
export const describeSchema = z.object({
  form_token: formToken,
  version: z.coerce.number().int(),
  caption: z
    .string()
    .trim()
    .min(1, 'Enter a caption')
    .max(200, 'The caption must be 200 characters or fewer'),
  description: z.string().trim().max(1000, 'The description must be 1,000 characters or fewer').default(''),
});

/** A person of the problem who is shown in a file. */
export const markShownSchema = z.object({
  form_token: formToken,
  person: z.uuid('Choose who is shown'),
});

/** A mark that is taken back. */
export const endShownSchema = z.object({ form_token: formToken, mark: z.uuid() });
