import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm } from '~/lib/forms.server';
import { checkTexts, lookFirst } from '~/lib/separated-text/check-texts.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { changeSchema, dropSchema } from './action.schema';
import type { Action } from './load-action.server';

/** Gives an action another owner or day; null when it is saved, else the form's answer. */
export async function changeAction(context: AppLoadContext, request: Request, action: Action) {
  const form = await parseForm(request, changeSchema);
  if (!form.ok) return invalid(form);
  const { form_token, version, organisation, owner, due } = form.data;
  try {
    await call(context, 'change_action', {
      p_form_token: form_token,
      p_action: action.id,
      p_version: version,
      p_change: { organisation_id: organisation, member_id: owner, due_on: due },
    });
    return null;
  } catch (error) {
    return refusedEdit(context, error, form.values, { table: 'action', id: action.id });
  }
}

/** Closes an action that will not be done, with the reason; null when it is saved, else the form's answer or check. */
export async function dropAction(context: AppLoadContext, request: Request, action: Action) {
  const form = await parseForm(request, dropSchema);
  if (!form.ok) return invalid(form);
  const { form_token, reason } = form.data;
  const labels = { reason: 'Why it will not be done' };
  const checked = await checkTexts(context, action.problem_id, { reason }, labels, form.values);
  if ('check' in checked) return lookFirst(checked);
  try {
    await call(context, 'drop_action', {
      p_form_token: form_token,
      p_action: action.id,
      p_reason: checked.texts.reason,
      p_mentions: checked.mentions,
    });
    return null;
  } catch (error) {
    return refusedEdit(context, error, form.values, { table: 'action', id: action.id });
  }
}
