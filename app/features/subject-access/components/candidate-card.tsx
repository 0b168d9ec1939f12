import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { SummaryList } from '~/components/govuk/summary-list';
import { Input } from '~/components/govuk/input';
import { formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { Candidate } from '../load-candidates.server';
import { matchWords } from '../match-words';

const STATES = { proposed: 'Not decided yet', confirmed: 'It is the person', rejected: 'Somebody else' };

const isPerson = ({ kind }: Candidate) => kind === 'person' || kind === 'family' || kind === 'official';

function DecideForm({ candidate }: { candidate: Candidate }) {
  const { id, label, problem, state, reason } = candidate;
  const form = useFormState({ intent: 'decide', candidate: id });
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="candidate" value={id} />
      <Radios
        legend={
          <>
            {isPerson(candidate)
              ? `Is ${label} the person who asks?`
              : `Does ${label} belong to the person who asks?`}
            <span className="govuk-visually-hidden"> ({problem})</span>
          </>
        }
        className="govuk-radios--small govuk-radios--inline"
        {...form.choice('decision', state === 'proposed' ? null : state)}
        id={form.sent ? undefined : `decision-${id}`}
        items={[
          { value: 'confirmed', label: 'Yes' },
          { value: 'rejected', label: 'No, somebody else' },
        ]}
      />
      <Input
        label="If not, why?"
        hint="Such as “another date of birth”"
        {...form.field('reason', reason)}
        id={form.sent ? undefined : `reason-${id}`}
      />
      <Button variant="secondary">
        Save
        <span className="govuk-visually-hidden">
          {' '}
          the decision on {label} of {problem}
        </span>
      </Button>
    </form>
  );
}

/** When it was first and last written of. */
function span({ first_at, last_at, texts }: NonNullable<Candidate['said']>): string {
  const times = texts === 1 ? 'In 1 text' : `In ${texts} texts`;
  if (!first_at || !last_at) return times;
  const [first, last] = [formatDayOf(first_at), formatDayOf(last_at)];
  return first === last ? `${times}, ${first}` : `${times}, ${first} to ${last}`;
}

const beside = ({ label, words }: NonNullable<Candidate['said']>['beside'][number]) =>
  words ? `${label}: ${words.join(', ')}` : label;

/** An identity that may be the person: where, how it matches, what stands beside it, and the decision. */
export function CandidateCard({ candidate, decides }: { candidate: Candidate; decides: boolean }) {
  const { problem, title, label, matches, said, open, state, decided_by, reason } = candidate;
  const rows = [
    { key: 'Why', value: matchWords(matches) },
    ...(said && open
      ? [
          { key: 'Called', value: (said.words ?? []).join(', ') },
          {
            key: 'Beside it',
            value: said.beside.length > 0 ? said.beside.map(beside).join(' · ') : 'Nobody and nothing else',
          },
          { key: 'Written', value: span(said) },
        ]
      : [
          {
            key: 'Called',
            value: candidate.restricted ? (
              <>
                Restricted: <a href={`/information/restricted`}>open {problem} with a reason</a> to read more
              </>
            ) : (
              'Its own organisation keeps what it stands in'
            ),
          },
        ]),
    {
      key: 'Decision',
      value: [STATES[state], decided_by && `by ${decided_by}`, reason].filter(Boolean).join(', '),
    },
  ];
  return (
    <>
      <SummaryList
        card={{ title: `${label} of ${problem}${title ? `: ${title}` : ''}`, headingLevel: 2 }}
        rows={rows}
      />
      {decides ? <DecideForm candidate={candidate} /> : null}
    </>
  );
}
