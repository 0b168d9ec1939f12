import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { headerShape, type ProblemHeader } from './header.schema';

const asked = new WeakMap<AppLoadContext, Map<string, Promise<ProblemHeader>>>();

/**
 * What stands above every tab of a problem, by what the viewer may see of it. Asked once a request.
 * @throws AppError `problem_unknown` alike for what is not there and what the viewer may not know of
 */
export function readHeader(context: AppLoadContext, reference: string): Promise<ProblemHeader> {
  const answers = asked.get(context) ?? new Map<string, Promise<ProblemHeader>>();
  asked.set(context, answers);
  let answer = answers.get(reference);
  if (!answer) {
    answer = call(context, 'problem_header', { p_reference: reference }).then((found) =>
      headerShape.parse(found),
    );
    answers.set(reference, answer);
  }
  return answer;
}
