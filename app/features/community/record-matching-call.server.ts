import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

/** The form of "This call matches". */
export const matchingCallSchema = z.object({
  form_token: z.uuid('Reload the page and press the button again'),
  reference: z.string().min(1, 'Choose a problem from the list'),
});

const recorded = z.object({ reference: z.string(), calls: z.number() });

/**
 * Notes in the log of a live problem that a call matched it.
 * @returns the reference, and how many calls matched it in the last 30 days
 * @throws AppError problem_unknown, role_not_allowed
 */
export async function recordMatchingCall(
  context: AppLoadContext,
  form: z.output<typeof matchingCallSchema>,
): Promise<z.output<typeof recorded>> {
  const args = { p_form_token: form.form_token, p_reference: form.reference };
  return recorded.parse(await call(context, 'record_matching_call', args));
}
