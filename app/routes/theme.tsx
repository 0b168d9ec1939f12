import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { parseForm } from '~/lib/forms.server';
import { localPath } from '~/lib/local-path';
import { themeCookie, themes } from '~/lib/theme';
import { getViewer } from '~/lib/viewer.server';

const choice = z.object({ theme: z.enum(themes), return_to: z.string() });

/** Keeps the chosen colours in a cookie, and with the account of who is signed in, and goes back to the page that the choice was made on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, choice);
  if (!form.ok) throw new AppError('bad_request', { requestId: context.requestId });
  const { theme } = form.data;
  if (await getViewer(context))
    await call(context, 'set_theme', { p_theme: theme === 'system' ? 'auto' : theme });
  const secure = context.settings.siteUrl.startsWith('https:');
  return redirect(localPath(form.data.return_to), {
    headers: { 'Set-Cookie': themeCookie(theme, secure) },
  });
}

/** The address holds no page: someone who opens it is sent to the start. */
export function loader() {
  return redirect('/');
}
