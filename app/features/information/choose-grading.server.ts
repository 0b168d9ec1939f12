import { redirect, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { SCHEMES } from '~/lib/grading';
import { gradingSettingsSchema } from './grading-settings.schema';

const settings = z.object({
  scheme: z.enum(SCHEMES),
  notice: z.string(),
  earlier: z.array(z.object({ scheme: z.enum(SCHEMES), at: z.string(), by: z.string() })),
});
export type GradingSettings = z.output<typeof settings>;

/** By which scheme the viewer's force grades, the notice on its forms, and who chose when. */
export async function loadGradingSettings(context: AppLoadContext): Promise<GradingSettings> {
  return settings.parse(await call(context, 'grading_settings', {}));
}

/**
 * Chooses the scheme of new items and words the standing notice.
 * @returns the answer for the page; a redirect back to it when it is saved
 */
export async function chooseGrading(context: AppLoadContext, request: Request) {
  const form = await parseForm(request, gradingSettingsSchema);
  if (!form.ok) return invalid(form);
  const { form_token, scheme, notice } = form.data;
  try {
    await call(context, 'choose_grading', { p_form_token: form_token, p_scheme: scheme, p_notice: notice });
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect('/information/grading?saved=1');
}
