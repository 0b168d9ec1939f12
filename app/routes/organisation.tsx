import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { InsetText } from '~/components/govuk/inset-text';
import { WarningText } from '~/components/govuk/warning-text';
import { Page } from '~/components/page';
import { OwnPeople } from '~/features/accounts/components/own-people';
import { WaitingInvitations } from '~/features/accounts/components/waiting-invitations';
import { confirmationState } from '~/features/accounts/confirmation';
import { endPost } from '~/features/accounts/end-post.server';
import { listInvitations } from '~/features/accounts/list-invitations.server';
import { loadOwnOrganisation } from '~/features/accounts/load-own-organisation.server';
import { endPostSchema, withdrawSchema } from '~/features/accounts/people.schema';
import { intent, runIntent } from '~/lib/run-intent.server';
import { withdrawInvitation } from '~/features/accounts/withdraw-invitation.server';
import { dayOf, formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Your organisation');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const [organisation, invitations] = await Promise.all([
    loadOwnOrganisation(context),
    listInvitations(context),
  ]);
  const today = dayOf(new Date());
  return { organisation, invitations, today, state: confirmationState(organisation.confirmation_due, today) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const answer = await runIntent(context, request, {
    withdraw: intent(withdrawSchema, withdrawInvitation),
    'end-post': intent(endPostSchema, endPost),
  });
  return answer ?? redirect('/organisation');
}

export default function OrganisationPage() {
  const { organisation, invitations, today, state } = useLoaderData<typeof loader>();
  const form = useFormState();
  const due = formatDay(organisation.confirmation_due);
  return (
    <Page heading={organisation.name} errors={form.errors} width="full">
      {state === 'overdue' ? (
        <WarningText>
          Confirm who still needs PRIME: it was due on {due}. It takes a minute and is asked twice a year.
        </WarningText>
      ) : (
        <InsetText>
          {state === 'soon' ? 'Soon to be confirmed' : 'Next to be confirmed'}: who still needs PRIME, by{' '}
          {due}.
        </InsetText>
      )}
      <div className="govuk-button-group">
        <ButtonLink href="/organisation/invite">Invite a colleague</ButtonLink>
        <ButtonLink href="/organisation/confirm" variant="secondary">
          Confirm these people
        </ButtonLink>
      </div>
      <OwnPeople people={organisation.people} today={today} />
      <WaitingInvitations invitations={invitations} />
    </Page>
  );
}
