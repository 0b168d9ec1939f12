import { EmptyState } from '~/components/empty-state';
import { formatMoment } from '~/lib/dates';
import type { People } from '../load-people.server';

/** Who was shown names here, when and why: the last 50 occasions. */
export function LookList({ looks }: Pick<People, 'looks'>) {
  if (looks.length === 0) return <EmptyState title="Nobody has looked at names in this problem." />;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {looks.map(({ who, organisation, looked_at, labels, purpose }) => (
        <li key={`${who} ${looked_at}`}>
          {who}, {organisation}, {formatMoment(looked_at)}: {labels.join(', ')}
          {purpose ? ` — “${purpose}”` : ''}
        </li>
      ))}
    </ul>
  );
}
