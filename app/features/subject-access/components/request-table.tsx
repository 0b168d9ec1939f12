import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatDayOf } from '~/lib/dates';
import type { RequestFacts } from '../load-requests.server';
import { OUTCOME_WORDS } from '../outcome-words';
import { clockState } from '../subject-clock';

function State({ request, today }: { request: RequestFacts; today: string }) {
  const { outcome } = request;
  if (outcome) return <Tag colour={outcome === 'answered' ? 'green' : 'grey'}>{OUTCOME_WORDS[outcome]}</Tag>;
  const { words, colour } = clockState(request.due_on, today);
  return <Tag colour={colour}>{words}</Tag>;
}

/** What else there is to say of a request's dates. */
function dueWords({ outcome, due_on, finished_at, extended_on }: RequestFacts): string {
  if (finished_at) return `${outcome === 'answered' ? 'Answered' : 'Ended'} on ${formatDayOf(finished_at)}`;
  if (due_on === null) return 'Counts once identity is proven';
  return extended_on ? `${formatDay(due_on)} (extended)` : formatDay(due_on);
}

/** The requests, open ones first by the day they are due. */
export function RequestTable({ requests, today }: { requests: RequestFacts[]; today: string }) {
  return (
    <DataTable
      caption="Requests"
      rows={requests}
      empty={<EmptyState title="Nobody has asked yet." />}
      firstCellIsHeader
      columns={[
        {
          title: 'Reference',
          cell: ({ reference }) => (
            <a className="govuk-link" href={`/information/subject-access/${reference}`}>
              {reference}
            </a>
          ),
        },
        { title: 'Received', cell: ({ received_on }) => formatDay(received_on) },
        { title: 'Due', cell: dueWords },
        { title: 'State', cell: (request) => <State request={request} today={today} /> },
      ]}
    />
  );
}
