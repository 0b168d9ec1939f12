import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { QueueTable } from '~/features/retention/components/queue-table';
import { loadRetentionQueue } from '~/features/retention/load-retention-queue.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Retention');

/** How far ahead the queue can be looked at, in days. */
const AHEAD = { '28': '4 weeks', '182': '6 months', '365': 'a year' } as const;
const isAhead = (days: string | null): days is keyof typeof AHEAD => days !== null && days in AHEAD;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, 'information_manager', 'auditor');
  const asked = new URL(request.url).searchParams.get('days');
  const days = isAhead(asked) ? asked : '28';
  return {
    queue: await loadRetentionQueue(context, Number(days)),
    days,
    decides: role === 'information_manager',
  };
}

export default function RetentionPage() {
  const { queue, days, decides } = useLoaderData<typeof loader>();
  return (
    <Page heading="Retention" width="full" back={{ href: '/information', text: 'Information' }}>
      <p className="govuk-body-l">
        Entries whose date of review comes within {AHEAD[days]}. Each is kept for a reason, or erased.
      </p>
      <p className="govuk-body">
        {Object.entries(AHEAD)
          .filter(([value]) => value !== days)
          .map(([value, words]) => (
            <span key={value}>
              <a className="govuk-link" href={`?days=${value}`}>
                Within {words}
              </a>
              {' · '}
            </span>
          ))}
        <a className="govuk-link" href="/information/retention/periods">
          Groups and clear periods
        </a>
      </p>
      <QueueTable queue={queue} decides={decides} />
    </Page>
  );
}
