import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { AskedItemCard } from '~/features/subject-access/components/asked-item-card';
import { answerItem, loadAskedItems } from '~/features/subject-access/load-asked-items.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('May this be given?');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'partner_lead', 'information_manager');
  return loadAskedItems(context);
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'partner_lead', 'information_manager');
  return (await answerItem(context, request)) ?? redirect('/organisation/subject-access');
}

export default function AskedItemsPage() {
  const { items, reasons } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page heading="May this be given?" back={{ href: '/desk', text: 'Desk' }} errors={errors}>
      <p className="govuk-body">
        A person has asked the police what is kept on them. Your organisation controls the items below, so you
        say whether they may be given. You see who it is about by label alone.
      </p>
      {items.length === 0 ? <EmptyState title="Nothing waits for your answer." /> : null}
      {items.map((item) => (
        <AskedItemCard key={item.id} item={item} reasons={reasons} />
      ))}
    </Page>
  );
}
