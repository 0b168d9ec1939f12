import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { tellsOfSomebody } from './challenge';
import { challengeSchema } from './challenge.schema';

const DAY = 24 * 60 * 60;

/**
 * Takes what a resident says is wrong with a published page. Ten times an hour from one network address,
 * and five times a day what takes a page away at once, so that nobody takes pages away one after the other.
 * @returns the answer for the page, or the day by which it is looked at, and what was said to be wrong
 * @throws AppError not_found for a page that is not public; too_many_challenges
 */
export async function challengeSummary(context: AppLoadContext, request: Request, reference: string) {
  const form = await parseForm(request, challengeSchema, context);
  if (!form.ok) return invalid(form);
  const { kind, words, contact } = form.data;
  const from = `address:${context.address}`;
  if (
    !(await context.attempt(`challenge:${from}`, 10, 60 * 60)) ||
    (tellsOfSomebody(kind) && !(await context.attempt(`challenge-of-person:${from}`, 5, DAY)))
  )
    throw new AppError('too_many_challenges', { requestId: context.requestId });
  try {
    const answer = await call(context, 'challenge_summary', {
      p_reference: reference,
      p_kind: kind,
      p_words: words,
      p_contact: contact,
    });
    return { due_on: z.object({ due_on: z.string() }).parse(answer).due_on, kind };
  } catch (error) {
    return refused(error, form.values);
  }
}
