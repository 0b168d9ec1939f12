import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { signIn } from '~/features/accounts/sign-in.server';
import { signInSchema } from '~/features/accounts/sign-in.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { localPath } from '~/lib/local-path';
import { titled } from '~/lib/page-handle';
import { themeCookie, themes } from '~/lib/theme';
import { startOf, type Viewer } from '~/lib/viewer';
import { getViewer } from '~/lib/viewer.server';

export const meta = titled('Sign in');

const notes: Record<string, string> = {
  signed_out: 'You are signed out.',
  everywhere: 'You are signed out on every device.',
  password: 'Your password is changed. Sign in with the new one.',
};

const SENT_HERE =
  'Sign in to go on to the page that you asked for. PRIME signs out whoever does nothing for a while.';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = searchParams.get('return_to') ?? '';
  const viewer = await getViewer(context);
  if (viewer) throw redirect(localPath(returnTo, startOf(viewer.role)));
  const sentHere = searchParams.has('return_to') ? SENT_HERE : null;
  return { returnTo, note: notes[searchParams.get('note') ?? ''] ?? sentHere };
}

const refusals = {
  wrong: 'The e-mail address or the password is not right. Check both and try again.',
  no_post:
    'You have no post in PRIME at the moment. Ask your PRIME administrator or your organisation’s lead.',
};

/** The cookie of the colours that the account has chosen; none where it has not. */
function themeOf(viewer: Viewer | null, context: AppLoadContext): HeadersInit {
  const theme = themes.find((known) => known === viewer?.theme);
  return theme ? { 'Set-Cookie': themeCookie(theme, context.settings.siteUrl.startsWith('https:')) } : {};
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema, context);
  if (!form.ok) return invalid(form);
  const result = await signIn(context, form.data.email, form.data.password);
  if (result === 'signed_in') {
    const viewer = await getViewer(context);
    return redirect(localPath(form.data.return_to, viewer ? startOf(viewer.role) : '/desk'), {
      headers: themeOf(viewer, context),
    });
  }
  return invalid({ errors: { email: refusals[result] }, values: form.values });
}

export default function SignInPage() {
  const { returnTo, note } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page
      heading="Sign in to PRIME"
      errors={form.errors}
      banner={note ? <NotificationBanner>{note}</NotificationBanner> : null}
    >
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="return_to" value={returnTo} />
        <Input
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          {...form.field('email')}
        />
        <Input label="Password" type="password" autoComplete="current-password" {...form.field('password')} />
        <Button>Sign in</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/forgotten-password">
          Forgotten your password?
        </a>
      </p>
      <p className="govuk-body">
        People join PRIME by invitation. If you work for the police or a partner and have none, ask your
        supervisor or your organisation’s lead.
      </p>
    </Page>
  );
}
