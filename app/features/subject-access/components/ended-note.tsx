import { InsetText } from '~/components/govuk/inset-text';
import { formatDayOf } from '~/lib/dates';
import type { RequestPage } from '../load-request.server';
import { OUTCOME_WORDS } from '../outcome-words';

/** That a request ended without a pack, how, when and by whom it was noted; why stands with the details. */
export function EndedNote({ request }: { request: RequestPage }) {
  const { outcome, finished_at, finished_by } = request;
  if (!outcome || outcome === 'answered' || !finished_at) return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{OUTCOME_WORDS[outcome]}</strong> on {formatDayOf(finished_at)}
        {finished_by ? `, noted by ${finished_by}` : ''}. Nothing was given.
        {outcome === 'withdrawn' ? '' : ' The person has to be told why.'}
      </p>
    </InsetText>
  );
}
