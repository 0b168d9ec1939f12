import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { AppError } from '~/lib/errors';
import { parseForm } from '~/lib/forms.server';
import { localPath } from '~/lib/local-path';
import { themeCookie, themes } from '~/lib/theme';

const choice = z.object({ theme: z.enum(themes), return_to: z.string() });

/** Keeps the chosen colours in a cookie and goes back to the page that the choice was made on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, choice);
  if (!form.ok) throw new AppError('bad_request', { requestId: context.requestId });
  const secure = context.settings.siteUrl.startsWith('https:');
  return redirect(localPath(form.data.return_to), {
    headers: { 'Set-Cookie': themeCookie(form.data.theme, secure) },
  });
}

/** The address holds no page: someone who opens it is sent to the start. */
export function loader() {
  return redirect('/');
}
