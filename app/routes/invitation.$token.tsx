import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Page } from '~/components/page';
import { acceptInvitation } from '~/features/accounts/accept-invitation.server';
import { InvitationClosed } from '~/features/accounts/components/invitation-closed';
import { InvitationFacts } from '~/features/accounts/components/invitation-facts';
import { NewPassword } from '~/features/accounts/components/new-password';
import { loadInvitation } from '~/features/accounts/load-invitation.server';
import { acceptSchema } from '~/features/accounts/password.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';

export const meta = titled('Your invitation');

/** The token stands in the address: no cache keeps the page. (`no-referrer` would make browsers post `Origin: null`.) */
export function headers() {
  return { 'Cache-Control': 'no-store' };
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { invitation: await loadInvitation(context, params.token ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const invitation = await loadInvitation(context, token);
  if (invitation.state !== 'open') return redirect(`/invitation/${token}`);
  const form = await parseForm(request, acceptSchema(invitation), context);
  if (!form.ok) return invalid(form);
  const result = await acceptInvitation(context, invitation, token, form.data.password);
  if (result === 'accepted') return redirect('/welcome');
  const password = 'This is not the password of this address. Try again, or choose a new one.';
  return invalid({ errors: { password }, values: form.values });
}

export default function InvitationPage() {
  const { invitation } = useLoaderData<typeof loader>();
  const form = useFormState();
  if (invitation.state !== 'open') return <InvitationClosed state={invitation.state} />;
  return (
    <Page heading={`${invitation.display_name}, join PRIME`} errors={form.errors}>
      <InvitationFacts invitation={invitation} />
      <form method="post" noValidate>
        <FormToken />
        <input type="email" name="email" autoComplete="username" value={invitation.email} readOnly hidden />
        {invitation.known ? (
          <>
            <h2 className="govuk-heading-m">Sign in</h2>
            <p className="govuk-body">
              {invitation.email} is in PRIME already: use its password.{' '}
              <a className="govuk-link" href="/forgotten-password">
                Forgotten it?
              </a>
            </p>
            <Input
              label="Password"
              type="password"
              autoComplete="current-password"
              {...form.field('password')}
            />
          </>
        ) : (
          <>
            <h2 className="govuk-heading-m">Set a password</h2>
            <p className="govuk-body">You will sign in with {invitation.email}.</p>
            <NewPassword error={form.errors.password} />
          </>
        )}
        <Button>Join PRIME</Button>
      </form>
    </Page>
  );
}
