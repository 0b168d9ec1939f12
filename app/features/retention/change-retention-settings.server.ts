import { redirect, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { categorySchema, periodSchema } from './retention.schema';

const either = z.discriminatedUnion('intent', [periodSchema, categorySchema]);

/**
 * Sets the period of a group or the group of a category for the force.
 * @returns the answer for the page; a redirect when it is saved
 */
export async function changeRetentionSettings(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, either);
  if (!form.ok) return invalid(form);
  const { data, values } = form;
  try {
    if (data.intent === 'period')
      await call(context, 'set_clear_period', {
        p_form_token: data.form_token,
        p_code: data.code,
        p_version: data.version,
        p_clear_years: data.clear_years,
        p_then_years: data.then_years,
        p_source: data.source,
      });
    else
      await call(context, 'set_category_group', {
        p_form_token: data.form_token,
        p_category: data.category,
        p_group: data.group,
      });
  } catch (error) {
    return data.intent === 'period' ? refusedEdit(context, error, values, null) : refused(error, values);
  }
  return redirect('/information/retention/periods?saved=1');
}
