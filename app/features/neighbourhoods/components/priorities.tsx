import type { PublicPriority } from '../neighbourhood.schema';
import { PriorityStory } from './priority-story';

/** The priorities in force, and folded away those of the last year. Never a blank. */
export function Priorities({ priorities }: { priorities: readonly PublicPriority[] }) {
  const current = priorities.filter((priority) => priority.current);
  const earlier = priorities.filter((priority) => !priority.current);
  return (
    <section aria-labelledby="priorities">
      <h2 className="govuk-heading-l" id="priorities">
        Priorities
      </h2>
      {current.length === 0 ? (
        <p className="govuk-body">
          No priorities are set here at the moment. The team sets them with residents about every three
          months; you can tell the team what matters to you when you meet it, and they will be shown here the
          day they are set.
        </p>
      ) : (
        <div className="priorities">
          {current.map((priority) => (
            <PriorityStory key={`${priority.title} ${priority.from_date}`} priority={priority} />
          ))}
        </div>
      )}
      {earlier.length > 0 ? (
        <details className="govuk-details app-not-printed">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Priorities of the last year</span>
          </summary>
          <div className="govuk-details__text">
            {earlier.map((priority) => (
              <PriorityStory key={`${priority.title} ${priority.from_date}`} priority={priority} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}
