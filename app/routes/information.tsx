import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageList } from '~/components/page-list';
import { Page } from '~/components/page';
import { informationPages, informationRoles } from '~/features/information/information-pages';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Information');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, ...informationRoles);
  return { pages: informationPages(role) };
}

export default function InformationPage() {
  const { pages } = useLoaderData<typeof loader>();
  return (
    <Page heading="Information">
      <PageList pages={pages} />
    </Page>
  );
}
