import type { AppLoadContext } from '@remix-run/node';
import { answered } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import type { SeenHeader } from './header.schema';
import { readHeader } from './read-header.server';
import { readStage } from './read-stage.server';
import type { Question } from './stage.schema';
import { isStage, type Stage } from './stages';

/**
 * The question of an address, with the viewer's sight of its answer.
 * @throws AppError `not_found` for a question that is not asked, `not_a_contributor` for who may not answer
 */
export async function findQuestion(
  context: AppLoadContext,
  reference: string,
  code: string,
): Promise<{ header: SeenHeader; stage: Stage; question: Question }> {
  const [header, rows] = await Promise.all([
    readHeader(context, reference),
    answered(
      context,
      'stage_question',
      context.supabase.from('stage_question').select('stage').eq('code', code).limit(1),
    ),
  ]);
  if (header.access !== 'record' || !header.may.contribute) throw new AppError('not_a_contributor');
  const stage = rows[0]?.stage;
  if (!isStage(stage)) throw new AppError('not_found');
  const { questions } = await readStage(context, header.id, stage);
  const question = questions.find((one) => one.code === code);
  if (!question) throw new AppError('not_found');
  return { header, stage, question };
}
