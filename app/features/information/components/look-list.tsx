import { EmptyState } from '~/components/empty-state';
import { formatMoment } from '~/lib/dates';

type Look = {
  who: string;
  organisation: string;
  looked_at: string;
  purpose: string | null;
  /** Whom they saw, where the list is of more than one. */
  labels?: string[];
};

/** Who was shown names here, when and why: the last 50 occasions. */
export function LookList({ looks }: { looks: readonly Look[] }) {
  if (looks.length === 0) return <EmptyState title="Nobody has looked at names here." />;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {looks.map(({ who, organisation, looked_at, labels, purpose }) => (
        <li key={`${who} ${looked_at}`}>
          {who}, {organisation}, {formatMoment(looked_at)}
          {labels ? `: ${labels.join(', ')}` : ''}
          {purpose ? ` — “${purpose}”` : ''}
        </li>
      ))}
    </ul>
  );
}
