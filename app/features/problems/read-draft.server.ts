import { redirect, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { draftShape, type Draft, type PlacedDraft, type WholeDraft } from './logging.schema';
import { firstUnanswered, loggingPath } from './logging-pages';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The draft that an address names, with what is answered of it so far.
 * @throws a redirect to the beginning when the address names none
 */
export async function readDraft(
  context: AppLoadContext,
  request: Request,
): Promise<{ id: string; answers: Draft }> {
  const id = new URL(request.url).searchParams.get('draft') ?? '';
  if (!UUID.test(id)) throw redirect('/problems/new');
  return { id, answers: draftShape.parse((await call(context, 'my_draft', { p_draft: id })) ?? {}) };
}

/**
 * The draft that an address names, with its place and what happens there.
 * @throws a redirect to the first page that is not answered
 */
export async function readPlacedDraft(
  context: AppLoadContext,
  request: Request,
): Promise<{ id: string; answers: PlacedDraft }> {
  const { id, answers } = await readDraft(context, request);
  const { where, what } = answers;
  if (!where || !what) throw redirect(loggingPath(firstUnanswered(Object.keys(answers)), id));
  return { id, answers: { ...answers, where, what } };
}

/**
 * The draft that an address names, whole.
 * @throws a redirect to the first page that is not answered
 */
export async function readWholeDraft(
  context: AppLoadContext,
  request: Request,
): Promise<{ id: string; answers: WholeDraft }> {
  const { id, answers } = await readDraft(context, request);
  const { where, what, who } = answers;
  if (!where || !what || !who) throw redirect(loggingPath(firstUnanswered(Object.keys(answers)), id));
  return { id, answers: { where, what, who } };
}
