import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { Button, ButtonLink } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { PeopleTable } from '~/features/accounts/components/people-table';
import { WaitingInvitations } from '~/features/accounts/components/waiting-invitations';
import { listInvitations } from '~/features/accounts/list-invitations.server';
import { listPeople } from '~/features/accounts/list-people.server';
import { withdrawSchema } from '~/features/accounts/people.schema';
import { intent, runIntent } from '~/lib/run-intent.server';
import { withdrawInvitation } from '~/features/accounts/withdraw-invitation.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('People');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const { searchParams } = new URL(request.url);
  const words = searchParams.get('words')?.slice(0, 100) ?? '';
  const page = Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1);
  const [list, invitations] = await Promise.all([
    listPeople(context, { words, page }),
    listInvitations(context),
  ]);
  return { ...list, invitations, words, page };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const intents = { withdraw: intent(withdrawSchema, withdrawInvitation) };
  return (await runIntent(context, request, intents)) ?? redirect('/admin/people');
}

export default function PeoplePage() {
  const { people, total, invitations, words, page } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page heading="People" back={{ href: '/admin', text: 'Admin' }} errors={form.errors} width="full">
      <ButtonLink href="/admin/people/invite">Invite somebody</ButtonLink>
      <form method="get" role="search">
        <Input
          name="words"
          label="Name, e-mail address or collar number"
          type="search"
          className="govuk-input--width-20"
          defaultValue={words}
        />
        <Button variant="secondary">Search</Button>
      </form>
      <PeopleTable
        people={people}
        caption={words ? `${total} found for “${words}”` : `${total} people`}
        empty={
          <EmptyState title={`Nobody found for “${words}”.`}>
            <p className="govuk-body">
              Try a part of the name, or{' '}
              <a className="govuk-link" href="/admin/people">
                see everybody
              </a>
              .
            </p>
          </EmptyState>
        }
      />
      <PageLinks
        page={page}
        total={total}
        href={(to) => `?${new URLSearchParams({ words, page: String(to) })}`}
      />
      <WaitingInvitations invitations={invitations} />
    </Page>
  );
}
