import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { SummaryList } from '~/components/govuk/summary-list';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatDayOf } from '~/lib/dates';
import type { Participant } from '../load-people.server';

function rowsOf({ disclosure, from_date, confirmed, in_date, prosecuting }: Participant) {
  const standing = confirmed ? (
    in_date ? null : (
      <Tag colour="red">Agreement out of date</Tag>
    )
  ) : (
    <Tag colour="yellow">Waits for a supervisor</Tag>
  );
  const rows = [
    {
      key: 'Takes part since',
      value: (
        <>
          {formatDayOf(from_date)} {standing}
        </>
      ),
    },
    {
      key: 'Handling codes',
      value: prosecuting ? (
        <>Its prosecuting staff see codes 1, 2 and 3, as a prosecuting agency</>
      ) : (
        <>Sees code 2, not codes 1 and 3: not a prosecuting agency</>
      ),
    },
  ];
  if (!disclosure) return rows;
  return [
    ...rows,
    { key: 'Agreement', value: <>{disclosure.agreement ?? 'Not recorded'}</> },
    { key: 'Legal gateway', value: <>{disclosure.gateway}</> },
    { key: 'Purpose', value: <>{disclosure.purpose}</> },
    {
      key: 'Authorised',
      value: (
        <>
          {disclosure.authorised_by}, {formatDay(disclosure.on_date)}
        </>
      ),
    },
  ];
}

/** The organisations that take part, each with the disclosure that covers what it reads. */
export function ParticipantList({
  participants,
  mayAdmit,
}: {
  participants: readonly Participant[];
  mayAdmit: boolean;
}) {
  return (
    <>
      {participants.map((participant) => (
        <div key={participant.organisation_id}>
          <SummaryList
            card={{ title: participant.organisation, headingLevel: 3 }}
            rows={rowsOf(participant)}
          />
          {mayAdmit ? (
            <form method="post">
              <FormToken />
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="organisation" value={participant.organisation_id} />
              <Button variant="secondary">End the part of {participant.organisation}</Button>
            </form>
          ) : null}
        </div>
      ))}
    </>
  );
}
