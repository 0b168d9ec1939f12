import { Tag } from '~/components/govuk/tag';
import { formatDay } from '~/lib/dates';
import type { ManagedPriority } from '../priority.schema';

/** How far a priority's story is told. */
function statusOf({ done, result }: ManagedPriority): string {
  if (result) return 'Result told';
  return done ? 'Action told, result missing' : 'Promise only';
}

interface Props {
  heading: string;
  empty: string;
  priorities: readonly ManagedPriority[];
  /** The address under which each is changed. */
  path: string;
}

/** Priorities as their team keeps them, each with the link that changes it. */
export function ManagedPriorities({ heading, empty, priorities, path }: Props) {
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      {priorities.length === 0 ? <p className="govuk-body">{empty}</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {priorities.map((priority) => (
          <li key={priority.id}>
            <a className="govuk-link govuk-!-font-weight-bold" href={`${path}/${priority.id}`}>
              {priority.title}
            </a>{' '}
            <Tag>{statusOf(priority)}</Tag>
            <br />
            <span className="app-muted">
              {priority.owner ? `Owner ${priority.owner}` : 'No owner'}, from {formatDay(priority.from_date)}
              {priority.until_date ? ` to ${formatDay(priority.until_date)}` : ''},{' '}
              {priority.problems.length === 0 ? 'no problems' : priority.problems.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
