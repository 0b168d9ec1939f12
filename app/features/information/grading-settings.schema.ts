import { z } from 'zod';
import { SCHEMES } from '~/lib/grading';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';

/** By which scheme a force grades, and what its forms say of informants and higher markings. */
export const gradingSettingsSchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    scheme: z.enum(SCHEMES, 'Choose a scheme'),
    notice: z
      .string()
      .trim()
      .min(20, 'Say where informant material goes, and what is marked above OFFICIAL-SENSITIVE')
      .max(2000, 'The notice must be 2,000 characters or fewer'),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('notice'));
