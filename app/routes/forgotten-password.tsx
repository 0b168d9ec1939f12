import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Page } from '~/components/page';
import { askForNewPassword } from '~/features/accounts/ask-for-new-password.server';
import { forgottenPasswordSchema } from '~/features/accounts/sign-in.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';

export const meta = titled('Forgotten password');

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, forgottenPasswordSchema, context);
  if (!form.ok) return invalid(form);
  await askForNewPassword(context, form.data.email);
  return { sentTo: form.data.email };
}

/** The same page whether or not the address is known. */
function Sent({ to }: { to: string }) {
  return (
    <Page heading="Check your e-mail">
      <p className="govuk-body">
        If <strong>{to}</strong> belongs to somebody in PRIME, we have sent a link to choose a new password.
        It works once and for an hour.
      </p>
      <p className="govuk-body">
        Nothing there after some minutes? Look among unwanted mail, check the spelling above, or ask your
        PRIME administrator.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          Back to signing in
        </a>
      </p>
    </Page>
  );
}

export default function ForgottenPasswordPage() {
  const answer = useActionData<typeof action>();
  const form = useFormState();
  if (answer && 'sentTo' in answer) return <Sent to={answer.sentTo} />;
  return (
    <Page heading="Choose a new password" back={{ href: '/sign-in' }} errors={form.errors}>
      <p className="govuk-body">Enter your e-mail address. We will send you a link.</p>
      <form method="post" noValidate>
        <FormToken />
        <Input
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          {...form.field('email')}
        />
        <Button>Send the link</Button>
      </form>
    </Page>
  );
}
