import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button, ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { chooseNewPassword } from '~/features/accounts/choose-new-password.server';
import { NewPassword } from '~/features/accounts/components/new-password';
import { resetPasswordSchema } from '~/features/accounts/password.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';

export const meta = titled('Choose a new password');

/** The token stands in the address: no cache keeps the page. (`no-referrer` would make browsers post `Origin: null`.) */
export function headers() {
  return { 'Cache-Control': 'no-store' };
}

export function loader({ request }: LoaderFunctionArgs) {
  return { tokenHash: new URL(request.url).searchParams.get('token_hash') ?? '' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, resetPasswordSchema, context);
  if (!form.ok) return invalid(form);
  const result = await chooseNewPassword(context, form.data.token_hash, form.data.password);
  if (result === 'changed') return redirect('/sign-in?note=password');
  return redirect('/reset-password');
}

export default function ResetPasswordPage() {
  const { tokenHash } = useLoaderData<typeof loader>();
  const form = useFormState();
  if (!tokenHash)
    return (
      <Page heading="This link does not work any more">
        <p className="govuk-body">A link for a new password works once and for an hour. Ask for another.</p>
        <ButtonLink href="/forgotten-password">Send me another link</ButtonLink>
      </Page>
    );
  return (
    <Page heading="Choose a new password" errors={form.errors}>
      <p className="govuk-body">You will be signed out on every device.</p>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="token_hash" value={tokenHash} />
        <NewPassword error={form.errors.password} label="New password" />
        <Button>Save the password</Button>
      </form>
    </Page>
  );
}
