import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { RequestTable } from '~/features/subject-access/components/request-table';
import { loadRequests } from '~/features/subject-access/load-requests.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Subject access');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const page = Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10) || 1);
  return { ...(await loadRequests(context, page)), page };
}

export default function SubjectAccessPage() {
  const { requests, today, total, page } = useLoaderData<typeof loader>();
  return (
    <Page heading="Subject access" width="full" back={{ href: '/information', text: 'Information' }}>
      <p className="govuk-body">
        Anybody may ask what is kept on them. A request is answered within one month (Data Protection Act
        2018, section 45).
      </p>
      <ButtonLink href="/information/subject-access/new">Record a request</ButtonLink>
      <RequestTable requests={requests} today={today} />
      <PageLinks page={page} total={total} href={(to) => `?page=${to}`} />
    </Page>
  );
}
