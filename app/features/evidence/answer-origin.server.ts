import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';

const schema = z.object({
  form_token: z.uuid('Open the page again and send the form once more'),
  answer: z.enum(['used', 'at_home', 'declined'], {
    error: 'Say whether the place and time are to be used',
  }),
});

/** Keeps whether the place and time of a photograph are used; null when it is saved, else the form's answer. */
export async function answerOrigin(context: AppLoadContext, request: Request, evidence: string) {
  const form = await parseForm(request, schema, context);
  if (!form.ok) return invalid(form);
  try {
    await call(context, 'answer_evidence_origin', {
      p_form_token: form.data.form_token,
      p_evidence: evidence,
      p_answer: form.data.answer,
    });
    return null;
  } catch (error) {
    return refused(error, form.values, 'answer');
  }
}
