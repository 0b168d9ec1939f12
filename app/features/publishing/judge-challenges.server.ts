import { redirect, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { decideChallengeSchema, pageAwaySchema } from './challenge.schema';

const intents = {
  decide: intent(decideChallengeSchema, (context, form) =>
    call(context, 'decide_challenge', {
      p_challenge: form.challenge,
      p_outcome: form.outcome,
      p_words: form.reason,
      p_answer: form.answer === 'yes',
      p_form_token: form.form_token,
    }),
  ),
  take_away: intent(pageAwaySchema, (context, form) =>
    call(context, 'set_page_away', {
      p_challenge: form.challenge,
      p_away: true,
      p_form_token: form.form_token,
    }),
  ),
  put_back: intent(pageAwaySchema, (context, form) =>
    call(context, 'set_page_away', {
      p_challenge: form.challenge,
      p_away: false,
      p_form_token: form.form_token,
    }),
  ),
};

/**
 * Records what came of a challenge, or takes its page away from residents meanwhile, or puts it back.
 * @returns the answer for the page; a redirect to the list when it is done
 */
export async function judgeChallenges(context: AppLoadContext, request: Request) {
  const wanted = (await request.clone().formData()).get('intent');
  const answer = await runIntent(context, request, intents);
  return answer ?? redirect(`/information/challenges?done=${String(wanted)}`);
}
