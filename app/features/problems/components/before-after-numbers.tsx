import type { BeforeAfter } from '../before-after';

/** The two numbers that assessment opens with, and what may be said of them. */
export function BeforeAfterNumbers({ result }: { result: BeforeAfter | null }) {
  if (!result)
    return (
      <p className="govuk-body app-muted">
        Enter the events before and after, with both periods, to see here what changed.
      </p>
    );
  return (
    <section aria-label="Before and after" className="app-two-numbers">
      <dl>
        <div>
          <dt>Before ({result.days[0]} days)</dt>
          <dd>{result.before}</dd>
        </div>
        <div>
          <dt>After ({result.days[1]} days)</dt>
          <dd>{result.after}</dd>
        </div>
      </dl>
      <p className="govuk-body-l">{result.sentence}</p>
    </section>
  );
}
