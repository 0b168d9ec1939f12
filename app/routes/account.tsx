import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { SummaryList } from '~/components/govuk/summary-list';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { changeOwnAccount } from '~/features/accounts/change-own-account.server';
import { OwnAbsences } from '~/features/accounts/components/own-absences';
import { OwnPosts } from '~/features/accounts/components/own-posts';
import { OwnSessions } from '~/features/accounts/components/own-sessions';
import { loadOwnAccount } from '~/features/accounts/load-own-account.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { roleNames } from '~/lib/viewer';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Your account');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request);
  return { viewer, account: await loadOwnAccount(context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer(context, request);
  return (await changeOwnAccount(context, request, viewer)) ?? redirect('/account');
}

export default function AccountPage() {
  const { viewer, account } = useLoaderData<typeof loader>();
  const form = useFormState();
  if (form.stale)
    return (
      <TwoTexts
        stale={form.stale}
        saved={[{ name: 'display_name', label: 'Your name', kind: 'line', saved: account.display_name }]}
        version={account.version}
        keepHref="/account"
      />
    );
  return (
    <Page heading="Your account" errors={form.errors}>
      <SummaryList
        rows={[
          { key: 'E-mail', value: account.email },
          {
            key: 'Acting as',
            value: `${roleNames[viewer.role]}, ${viewer.unit.name}, ${viewer.organisation.name}`,
          },
        ]}
      />
      <form method="post" noValidate>
        <FormToken />
        <input {...form.version(account.version)} />
        <Input
          label="Your name, as colleagues see it"
          {...form.field('display_name', account.display_name)}
        />
        <Button name="intent" value="details">
          Save
        </Button>
      </form>
      {account.posts.length > 1 ? <OwnPosts posts={account.posts} acting={account.member_id} /> : null}
      <p className="govuk-body">
        Day or night colours are chosen at the foot of every page.{' '}
        <a className="govuk-link" href="/forgotten-password">
          Choose a new password
        </a>
        .
      </p>
      <OwnAbsences absences={account.absences} deputies={account.deputies} />
      <OwnSessions sessions={account.sessions} />
    </Page>
  );
}
