import { EmptyState } from '~/components/empty-state';
import { formatDayOf, formatMoment } from '~/lib/dates';

type Look = {
  who: string;
  organisation: string;
  looked_at: string;
  purpose: string | null;
  matched: boolean;
  /** Whom they saw, where the list is of more than one. */
  labels?: string[];
};

/** Whom somebody saw: a few labels by name, many behind a line that opens. */
function Labels({ labels: all }: { labels: readonly string[] }) {
  const labels = [...new Set(all)];
  if (labels.length <= 4) return <>: {labels.join(', ')}</>;
  return (
    <details>
      <summary className="govuk-link">{labels.length} labels</summary>
      {labels.join(', ')}
    </details>
  );
}

/** Who was shown names here, when and why, and who wrote words that matched somebody: the last 50 occasions of each. */
export function LookList({ looks }: { looks: readonly Look[] }) {
  if (looks.length === 0) return <EmptyState title="Nobody has looked at names here." />;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {looks.map(({ who, organisation, looked_at, labels, purpose, matched }) => (
        <li key={`${who} ${looked_at} ${matched}`}>
          {who}, {organisation}, {matched && labels ? formatDayOf(looked_at) : formatMoment(looked_at)}
          {matched ? ', matched while writing' : ''}
          {purpose ? ` — “${purpose}”` : ''}
          {labels ? <Labels labels={labels} /> : null}
        </li>
      ))}
    </ul>
  );
}
