import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatDayOf } from '~/lib/dates';
import type { KeptEntry } from '../load-retention-page.server';

type Props = {
  entries: readonly KeptEntry[];
  groups: Readonly<Record<string, string>>;
  today: string;
  /** The entries that are ticked; without it none can be. */
  ticked?: readonly string[];
};

function Tick({ entry, ticked }: { entry: KeptEntry; ticked: readonly string[] }) {
  const id = `identity-${entry.id}`;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name="identity"
          value={entry.id}
          defaultChecked={ticked.includes(entry.id)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {entry.label}
        </label>
      </div>
    </div>
  );
}

function Reviewed({ reviews }: Pick<KeptEntry, 'reviews'>) {
  const [last] = reviews;
  if (!last) return <>Not yet</>;
  return (
    <>
      {formatDayOf(last.at)} by {last.by}: {last.reason}
    </>
  );
}

/** Everything of a problem's dictionary that still holds a value, by label, the first due first. */
export function EntriesTable({ entries, groups, today, ticked }: Props) {
  return (
    <DataTable
      caption="Entries of the dictionary"
      rows={entries}
      empty={<EmptyState title="The dictionary of this problem holds no value any more." />}
      columns={[
        {
          title: 'Entry',
          className: 'app-label-cell',
          cell: (entry) => (
            <>
              {ticked ? <Tick entry={entry} ticked={ticked} /> : entry.label}
              {entry.roles.length > 0 ? <span className="govuk-hint">{entry.roles.join(', ')}</span> : null}
            </>
          ),
        },
        { title: 'Mentions', cell: (entry) => entry.mentions, numeric: true },
        { title: 'Last mentioned', cell: (entry) => formatDay(entry.last_contact) },
        { title: 'Group', cell: (entry) => `${entry.group}: ${groups[entry.group] ?? ''}` },
        {
          title: 'Review due',
          cell: (entry) => (
            <>
              {formatDay(entry.due_on)} {entry.due_on <= today ? <Tag colour="red">Due</Tag> : null}
            </>
          ),
        },
        { title: 'Last review', cell: (entry) => <Reviewed reviews={entry.reviews} /> },
      ]}
    />
  );
}
