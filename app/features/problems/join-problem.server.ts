import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import type { StoredMention } from '~/lib/separated-text/separate-texts';

const answer = z.object({ reference: z.string(), joined: z.boolean() });

/**
 * Adds words to a problem that exists already: an entry for those who may write in its record, a request to take part
 * for a partner who sees the overview alone.
 * @returns `joined`: whether the words are in the record now
 */
export async function joinProblem(
  context: AppLoadContext,
  problem: { id: string; words: string; mentions: StoredMention[]; formToken: string },
): Promise<{ reference: string; joined: boolean }> {
  return answer.parse(
    await call(context, 'join_problem', {
      p_form_token: problem.formToken,
      p_problem: problem.id,
      p_words: problem.words,
      p_mentions: problem.mentions,
    }),
  );
}
