import { redirect, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { decideChallengeSchema } from './challenge.schema';

/**
 * Records what came of a challenge.
 * @returns the answer for the page; a redirect to the list when it is done
 */
export async function decideChallenge(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, decideChallengeSchema);
  if (!form.ok) return invalid(form);
  const { form_token, challenge, outcome, reason } = form.data;
  try {
    await call(context, 'decide_challenge', {
      p_challenge: challenge,
      p_outcome: outcome,
      p_words: reason,
      p_form_token: form_token,
    });
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect('/information/challenges?decided=1');
}
