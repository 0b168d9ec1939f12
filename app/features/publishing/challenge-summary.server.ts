import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { challengeSchema } from './challenge.schema';

/**
 * Takes what a resident says is wrong with a published page. Ten times an hour from one network address.
 * @returns the answer for the page, or the day by which it is looked at
 * @throws AppError not_found for a page that is not public; too_many_challenges
 */
export async function challengeSummary(context: AppLoadContext, request: Request, reference: string) {
  const form = await parseForm(request, challengeSchema, context);
  if (!form.ok) return invalid(form);
  if (!(await context.attempt(`challenge:address:${context.address}`, 10, 60 * 60)))
    throw new AppError('too_many_challenges', { requestId: context.requestId });
  const { kind, words, contact } = form.data;
  try {
    const answer = await call(context, 'challenge_summary', {
      p_reference: reference,
      p_kind: kind,
      p_words: words,
      p_contact: contact,
    });
    return { due_on: z.object({ due_on: z.string() }).parse(answer).due_on };
  } catch (error) {
    return refused(error, form.values);
  }
}
