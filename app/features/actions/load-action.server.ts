import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { actionChoices, actionRow } from './action-rows.server';

const action = actionRow
  .extend({
    ...actionChoices,
    problem_id: z.string(),
    mechanism: z.string(),
    technique: z.number().nullable(),
    version: z.number(),
    organisation_id: z.string(),
    member_id: z.string().nullable(),
    done_at: z.string().nullable(),
    done_by: z.string().nullable(),
    done_words: z.string().nullable(),
    dropped_reason: z.string().nullable(),
    may_do: z.boolean(),
    pictures: z.array(z.object({ id: z.string(), caption: z.string(), shown: z.boolean() })),
    cost_roles: z.array(z.object({ code: z.string(), label: z.string() })),
  })
  .nullable();
export type Action = NonNullable<z.output<typeof action>>;

/**
 * One action with what its forms offer.
 * @throws AppError `action_unknown` where the viewer may see no such action
 */
export async function loadAction(context: AppLoadContext, id: string): Promise<Action> {
  const known = z.uuid().safeParse(id).success;
  const found = known ? action.parse(await call(context, 'action_page', { p_action: id })) : null;
  if (!found) throw new AppError('action_unknown', { requestId: context.requestId });
  return found;
}
