import { InsetText } from '~/components/govuk/inset-text';
import { formatDay, formatDayOf } from '~/lib/dates';
import type { RequestPage } from '../load-request.server';
import { OUTCOME_WORDS } from '../outcome-words';
import { toldWords } from '../subject-clock';

/** "The person was told on 14 November 2026, in time." */
function told({ outcome, told_on, due_on }: RequestPage): string {
  if (told_on === null) return '';
  if (outcome === 'withdrawn') return ` It was withdrawn on ${formatDay(told_on)}.`;
  const judged = toldWords(due_on, told_on);
  return ` The person was told on ${formatDay(told_on)}${judged ? `, ${judged}` : ''}.`;
}

/** How a request ended, when the person was told, and when and by whom that was noted; why stands with the details. */
export function EndedNote({ request }: { request: RequestPage }) {
  const { outcome, finished_at, finished_by } = request;
  if (!outcome || !finished_at) return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{OUTCOME_WORDS[outcome]}.</strong>
        {told(request)} Noted on {formatDayOf(finished_at)}
        {finished_by ? ` by ${finished_by}` : ''}.{outcome === 'answered' ? '' : ' Nothing was given.'}
      </p>
    </InsetText>
  );
}
