import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageList } from '~/components/page-list';
import { Page } from '~/components/page';
import { adminPages, adminRoles } from '~/features/accounts/admin-pages';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Admin');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, ...adminRoles);
  return { pages: adminPages(role) };
}

export default function AdminPage() {
  const { pages } = useLoaderData<typeof loader>();
  return (
    <Page heading="Admin">
      <PageList pages={pages} />
    </Page>
  );
}
