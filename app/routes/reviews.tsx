import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Tag } from '~/components/govuk/tag';
import { Page } from '~/components/page';
import { decidedBefore } from '~/features/problems/decided-before';
import { readQueue } from '~/features/problems/read-reviews.server';
import { stageName } from '~/features/problems/stages';
import { formatDayOf } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Reviews');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  return { queue: await readQueue(context), done: decidedBefore(request) };
}

const waited = (days: number) => (days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`);

export default function Reviews() {
  const { queue, done } = useLoaderData<typeof loader>();
  return (
    <Page
      heading="Reviews"
      banner={
        done ? (
          <NotificationBanner type="success">
            <p className="govuk-notification-banner__heading">
              {queue.length === 0 ? `${done} is decided. Nothing else waits for you.` : `${done} is decided.`}
            </p>
          </NotificationBanner>
        ) : null
      }
    >
      <h2 className="govuk-heading-m">Waiting for your review, oldest first</h2>
      {queue.length === 0 ? <EmptyState title="Nothing waits for your review." /> : null}
      <ol className="govuk-list">
        {queue.map(({ id, reference, title, stage, number, neighbourhood, submitted_at, by, ...row }) => (
          <li key={id} className="app-card">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <a className="govuk-link govuk-!-font-weight-bold" href={`/reviews/${id}`}>
                {reference}
              </a>{' '}
              {stageName(stage)}
              {number > 1 ? `, version ${number}` : null}{' '}
              {row.escalated ? <Tag colour="red">Escalated</Tag> : null}
            </p>
            <p className="govuk-body govuk-!-margin-bottom-1 app-wrap">{title}</p>
            <p className="govuk-body-s app-muted govuk-!-margin-bottom-0">
              {neighbourhood}. {by}, {formatDayOf(submitted_at)}: waiting {waited(row.waiting_days)}.
            </p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
