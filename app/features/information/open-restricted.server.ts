import { redirect, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { detect } from '~/lib/detection/detect';
import { invalid, parseForm, refused } from '~/lib/forms.server';

/** Opening a restricted problem: which one, and why. Those named on it read the reason, so it names nobody. */
const openingSchema = z.object({
  form_token: z.uuid('Reload the page and send the form again'),
  reference: z.string('Choose a problem').regex(/^PR-\d{4}-\d{5,}$/, 'Choose a problem'),
  reason: z
    .string()
    .trim()
    .min(10, 'Say in a sentence why you open it')
    .max(500, 'The reason must be 500 characters or fewer')
    .superRefine((reason, ctx) => {
      const [first] = detect(reason);
      if (first)
        ctx.addIssue({
          code: 'custom',
          message: `Leave “${reason.slice(first.start, first.end)}” out of the reason: it goes out by mail`,
        });
    }),
});

/**
 * Opens a restricted problem to the information manager for 8 hours; those named on it are told.
 * @returns the answer for the page; a redirect to the problem when it is open
 */
export async function openRestricted(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, openingSchema);
  if (!form.ok) return invalid(form);
  const { form_token, reference, reason } = form.data;
  try {
    await call(context, 'open_restricted', {
      p_form_token: form_token,
      p_reference: reference,
      p_reason: reason,
    });
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect(`/problems/${reference}`);
}
