import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { invalid, parseForm } from '~/lib/forms.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { regradeSchema } from './evidence.schema';

/** Grades a file again; null when it is done, else the form's answer. */
export async function regradeEvidence(context: AppLoadContext, request: Request, evidence: string) {
  const form = await parseForm(request, regradeSchema, context);
  if (!form.ok) return invalid(form);
  const { version, source, information, handling, form_token } = form.data;
  try {
    await call(context, 'regrade_evidence', {
      p_evidence: evidence,
      p_version: version,
      p_source: source,
      p_information: information,
      p_handling: handling,
      p_form_token: form_token,
    });
    return null;
  } catch (error) {
    return refusedEdit(context, error, form.values, { table: 'evidence', id: evidence });
  }
}
