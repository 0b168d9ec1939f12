import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { listMail } from '~/features/accounts/list-mail.server';
import { formatMoment } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Messages');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const page = Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10) || 1);
  return { ...(await listMail(context, page)), page };
}

function State({ sent_at, last_error }: { sent_at: string | null; last_error: string | null }) {
  if (sent_at) return <>Sent {formatMoment(sent_at)}</>;
  return last_error ? <Tag colour="red">Not sent, tried again</Tag> : <Tag colour="grey">Waiting</Tag>;
}

export default function MailPage() {
  const { mail, total, page } = useLoaderData<typeof loader>();
  return (
    <Page heading="Messages" back={{ href: '/admin', text: 'Admin' }} width="full">
      <p className="govuk-body">
        Without an SMTP server messages wait here, and you can pass their links on. Sent ones are cleared away
        after 30 days.
      </p>
      <DataTable
        caption={`${total} messages`}
        rows={mail}
        empty={<EmptyState title="No messages." />}
        columns={[
          { title: 'Written', cell: (row) => formatMoment(row.created_at) },
          { title: 'To', cell: (row) => row.to },
          {
            title: 'Subject',
            cell: (row) => (
              <a className="govuk-link" href={`/admin/mail/${row.id}`}>
                {row.subject}
                <span className="govuk-visually-hidden"> to {row.to}</span>
              </a>
            ),
          },
          { title: 'State', cell: (row) => <State {...row} /> },
        ]}
      />
      <PageLinks page={page} total={total} href={(to) => `?page=${to}`} />
    </Page>
  );
}
