import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { actionChoices } from './action-rows.server';

const newAction = z.object({
  ...actionChoices,
  problem_id: z.string(),
  reference: z.string(),
  title: z.string(),
});
export type NewAction = z.output<typeof newAction>;

/**
 * What the form for a new action of a problem offers.
 * @throws AppError `problem_unknown` or `not_a_contributor` for who may not add one
 */
export async function loadNewAction(context: AppLoadContext, reference: string): Promise<NewAction> {
  return newAction.parse(await call(context, 'new_action_page', { p_reference: reference }));
}
