import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Tag } from '~/components/govuk/tag';
import { Page } from '~/components/page';
import { readQueue } from '~/features/problems/read-reviews.server';
import { stageName } from '~/features/problems/stages';
import { formatDayOf } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Reviews');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const done = new URL(request.url).searchParams.get('done');
  return { queue: await readQueue(context), done };
}

const waited = (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`);

export default function Reviews() {
  const { queue, done } = useLoaderData<typeof loader>();
  return (
    <Page
      heading="Reviews"
      width="full"
      banner={
        done ? (
          <NotificationBanner type="success">
            <p className="govuk-notification-banner__heading">
              {done} is decided. Nothing else waits for you.
            </p>
          </NotificationBanner>
        ) : null
      }
    >
      <DataTable
        caption="Waiting for your review, oldest first"
        rows={queue}
        empty={<EmptyState title="Nothing waits for your review." />}
        columns={[
          {
            title: 'Problem',
            cell: ({ id, reference, title }) => (
              <>
                <a className="govuk-link" href={`/reviews/${id}`}>
                  {reference}
                </a>
                <br />
                <span className="app-wrap">{title}</span>
              </>
            ),
          },
          {
            title: 'Stage',
            cell: ({ stage, number }) => `${stageName(stage)}${number > 1 ? `, number ${number}` : ''}`,
          },
          { title: 'Neighbourhood', cell: ({ neighbourhood }) => neighbourhood },
          { title: 'Submitted', cell: ({ submitted_at, by }) => `${formatDayOf(submitted_at)}, ${by}` },
          {
            title: 'Waiting',
            cell: ({ waiting_days, escalated }) => (
              <>
                {waited(waiting_days)} {escalated ? <Tag colour="red">Escalated</Tag> : null}
              </>
            ),
          },
        ]}
      />
    </Page>
  );
}
