import { formatDay } from '~/lib/dates';
import type { PublicPriority } from '../neighbourhood.schema';

interface Part {
  heading: string;
  words: string;
  day: string | null;
  waiting: string;
}

function StoryPart({ heading, words, day, waiting }: Part) {
  return (
    <div className="priority__part">
      <h4 className="govuk-heading-s">{heading}</h4>
      {words ? (
        <p className="govuk-body">
          {words} {day ? <span className="app-muted">{formatDay(day)}</span> : null}
        </p>
      ) : (
        <p className="govuk-body app-muted">{waiting}</p>
      )}
    </div>
  );
}

/** A priority as promise, action and result, each with its day; what is still to come says so. */
export function PriorityStory({ priority }: { priority: PublicPriority }) {
  const { title, promise, promised_on, done, done_on, result, result_on, published, current } = priority;
  return (
    <article className="priority">
      <h3 className="govuk-heading-m">{title}</h3>
      <StoryPart
        heading="We said"
        words={promise}
        day={promised_on}
        waiting="The team will say here what it is going to do."
      />
      <StoryPart
        heading="We did"
        words={done}
        day={done_on}
        waiting="Work has started. What was done will be told here."
      />
      <StoryPart
        heading="It led to"
        words={result}
        day={result_on}
        waiting={current ? 'It is too early to tell. The result will be here.' : 'No result was recorded.'}
      />
      {published.map((work) => (
        <p className="govuk-body app-not-printed" key={work.reference}>
          <a className="govuk-link" href={`/published/${work.reference}`}>
            Read the work behind it: {work.title}
          </a>
        </p>
      ))}
      <p className="govuk-body-s app-muted">Last updated {formatDay(priority.updated_on)}</p>
    </article>
  );
}
