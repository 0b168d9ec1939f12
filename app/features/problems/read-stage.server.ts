import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { stageShape, type StageRecord } from './stage.schema';
import type { Stage } from './stages';

/**
 * One stage of a problem: questions with the answers that the viewer may see, what its gate wants, what was submitted.
 * @throws AppError `not_a_contributor` for who sees the overview alone
 */
export async function readStage(
  context: AppLoadContext,
  problem: string,
  stage: Stage,
): Promise<StageRecord> {
  const found = await call(context, 'problem_stage', { p_problem: problem, p_stage: stage });
  if (found === null) throw new AppError('not_a_contributor');
  return stageShape.parse(found);
}
