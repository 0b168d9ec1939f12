import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Tag } from '~/components/govuk/tag';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { AccountAccess } from '~/features/accounts/components/account-access';
import { PersonPost } from '~/features/accounts/components/person-post';
import { changePerson } from '~/features/accounts/change-person.server';
import { loadAreas } from '~/features/accounts/load-areas.server';
import { loadPerson } from '~/features/accounts/load-person.server';
import { savedPost } from '~/features/accounts/saved-post';
import { dayOf } from '~/lib/dates';
import { valueOf } from '~/lib/form-fields';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Person');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator');
  const [person, areas] = await Promise.all([
    loadPerson(context, params.account ?? ''),
    loadAreas(context, viewer.force_id ?? ''),
  ]);
  return { person, areas, today: dayOf(new Date()) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const answer = await changePerson(context, request, params.account ?? '');
  return answer ?? redirect(`/admin/people/${params.account}`);
}

export default function PersonPage() {
  const { person, areas, today } = useLoaderData<typeof loader>();
  const form = useFormState();
  const { stale } = form;
  const late = stale && person.posts.find(({ member_id }) => member_id === valueOf(stale.values, 'member'));
  if (stale && late) {
    const [saved, here] = [savedPost(late, areas), `/admin/people/${person.account_id}`];
    return <TwoTexts stale={stale} saved={saved} version={late.version} keepHref={here} />;
  }
  return (
    <Page heading={person.display_name} back={{ href: '/admin/people', text: 'People' }} errors={form.errors}>
      <p className="govuk-body">
        {person.email} {person.disabled_at ? <Tag colour="red">Disabled</Tag> : null}
      </p>
      {person.posts.map((post) => (
        <PersonPost key={post.member_id} post={post} areas={areas} today={today} own={person.own} />
      ))}
      {person.own ? null : <AccountAccess disabledAt={person.disabled_at} />}
    </Page>
  );
}
