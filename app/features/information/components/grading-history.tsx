import { Timeline } from '~/components/moj/timeline';
import { formatDay } from '~/lib/dates';
import type { PastGrading } from '../load-entry.server';

function codes({ source, information, handling }: PastGrading) {
  return `${source}-${information}-${handling}`;
}

/** Every grading of an item, the one in force first, with who gave it and why. */
export function GradingHistory({ gradings }: { gradings: readonly PastGrading[] }) {
  return (
    <Timeline
      headingLevel={3}
      events={gradings.map((grading, at) => ({
        id: `grading-${grading.id}`,
        title: at === 0 ? `${codes(grading)}, in force` : codes(grading),
        by: grading.by,
        at: grading.at,
        children: (
          <>
            {grading.reason ? <p className="govuk-body app-wrap">{grading.reason}</p> : null}
            {grading.conditions ? (
              <p className="govuk-body app-wrap">Conditions: {grading.conditions}</p>
            ) : null}
            {grading.recipients.length > 0 ? (
              <p className="govuk-body">For {grading.recipients.join(', ')}</p>
            ) : null}
            {grading.review_on ? (
              <p className="govuk-body">To be looked at again on {formatDay(grading.review_on)}</p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
