import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay } from '~/lib/dates';
import type { RequestFacts } from '../load-requests.server';
import { OUTCOME_WORDS } from '../outcome-words';
import { clockState, toldWords } from '../subject-clock';

function State({ request, today }: { request: RequestFacts; today: string }) {
  const { outcome } = request;
  if (outcome) return <Tag colour={outcome === 'answered' ? 'green' : 'grey'}>{OUTCOME_WORDS[outcome]}</Tag>;
  const { words, colour } = clockState(request.due_on, today);
  return <Tag colour={colour}>{words}</Tag>;
}

/** By when it is due, or when the person was told and whether that was in time. */
function dueWords({ outcome, due_on, told_on, extended_on }: RequestFacts): string {
  if (told_on) {
    if (outcome === 'withdrawn') return `Withdrawn on ${formatDay(told_on)}`;
    return [`Told on ${formatDay(told_on)}`, toldWords(due_on, told_on)].filter(Boolean).join(', ');
  }
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
        { title: 'Due or told', cell: dueWords },
        { title: 'State', cell: (request) => <State request={request} today={today} /> },
      ]}
    />
  );
}
