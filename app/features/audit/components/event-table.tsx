import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Details } from '~/components/govuk/details';
import { formatMoment } from '~/lib/dates';
import { actWords, tableWords } from '../audit-filters';
import { changedValue, fieldWords } from '../changed-value';
import type { Audit, AuditEvent } from '../load-audit.server';

function Changes({ event }: { event: AuditEvent }) {
  const { changes, closed } = event;
  if (closed) return <>Its grading keeps the words from you</>;
  if (changes.length === 0) return <>–</>;
  return (
    <Details
      summary={changes.length === 1 ? '1 field' : `${changes.length} fields`}
      className="govuk-!-margin-0"
    >
      <dl className="govuk-body-s app-changes">
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              {before === null ? null : <del>{changedValue(before)}</del>}{' '}
              {after === null ? null : <ins>{changedValue(after)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

/** Events, newest first: when, who, what, and from what to what; texts are depersonalised. */
export function EventTable({ audit, counted }: { audit: Audit; counted: string }) {
  return (
    <DataTable
      caption={counted}
      rows={audit.events}
      empty={<EmptyState title="No events." />}
      columns={[
        { title: 'When', cell: ({ at }) => formatMoment(at) },
        {
          title: 'Who',
          cell: ({ who, organisation }) => (organisation ? `${who}, ${organisation}` : who),
        },
        {
          title: 'What',
          cell: ({ what, table }) =>
            `${actWords(what)}${table ? `: ${tableWords(table).toLowerCase()}` : ''}`,
        },
        {
          title: 'Problem',
          cell: ({ problem }) =>
            problem ? (
              <a className="govuk-link" href={`/problems/${problem}`}>
                {problem}
              </a>
            ) : (
              '–'
            ),
        },
        { title: 'Changes', cell: (event) => <Changes event={event} /> },
      ]}
    />
  );
}
