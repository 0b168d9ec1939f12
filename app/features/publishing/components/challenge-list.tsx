import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/govuk/inset-text';
import { Radios } from '~/components/govuk/radios';
import { Tag } from '~/components/govuk/tag';
import { Textarea } from '~/components/govuk/textarea';
import { FormToken } from '~/components/form-token';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { formatDay, formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { challengeKinds, challengeOutcomes } from '../challenge';
import type { Challenge } from '../load-challenges.server';

const ANSWERS = {
  waiting: 'The answer to whoever wrote is on its way.',
  sent: 'Whoever wrote has been answered.',
  failed: 'The answer could not be delivered.',
} as const;

type DecisionProps = Pick<Challenge, 'id' | 'reference'> & {
  /** Whether an answer can go to the address that was left. */
  answers: boolean;
};

function DecisionForm({ id, reference, answers }: DecisionProps) {
  const form = useFormState({ challenge: id });
  return (
    <Details summary={`Say what came of it (${reference})`} open={form.sent}>
      <form method="post">
        <FormToken />
        <input type="hidden" name="challenge" value={id} />
        <Radios
          {...form.choice('outcome')}
          id={`outcome-${id}`}
          className="govuk-radios--small"
          legend="What came of it?"
          items={Object.entries(challengeOutcomes).map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          {...form.field('reason')}
          id={`reason-${id}`}
          label="Why"
          hint={
            answers
              ? 'Leave names out, and what only those who wrote would know: with your tick it goes to the address they left.'
              : 'Leave names out.'
          }
          rows={3}
        />
        {answers ? (
          <Checkboxes
            {...form.choices('answer')}
            id={`answer-${id}`}
            className="govuk-checkboxes--small"
            items={[{ value: 'yes', label: 'Send the outcome and why to the mail address they left' }]}
          />
        ) : null}
        <IdentifiesNobody form={form} />
        <Button variant="secondary" name="intent" value="decide">
          Record the outcome
        </Button>
      </form>
    </Details>
  );
}

/** Takes the page away from residents until the challenge is decided, or puts it back before. */
function AwayForm({ id, away, reference }: Pick<Challenge, 'id' | 'away' | 'reference'>) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="challenge" value={id} />
      <Button name="intent" value={away ? 'put_back' : 'take_away'} variant={away ? 'secondary' : 'warning'}>
        {away ? 'Put the page back' : 'Take the page away while it is looked at'}
        <span className="govuk-visually-hidden"> ({reference})</span>
      </Button>
    </form>
  );
}

function Said({ challenge }: { challenge: Challenge }) {
  if (challenge.words === null) return <p className="govuk-body">What was written has been erased.</p>;
  return (
    <>
      <InsetText>
        <span className="app-keep-lines">{challenge.words}</span>
      </InsetText>
      <p className="govuk-body">
        {challenge.contact ? `To be reached at: ${challenge.contact}` : 'Left no address to be reached at.'}
      </p>
    </>
  );
}

function Item({ challenge, sendsMail }: { challenge: Challenge; sendsMail: boolean }) {
  const { id, reference, title, kind, received_at, due_on, outcome, away, published } = challenge;
  const { decided_words, decided_at, decided_by } = challenge;
  return (
    <section aria-labelledby={`challenge-${id}`} className="app-set-apart">
      <h2 className="govuk-heading-m" id={`challenge-${id}`}>
        <a className="govuk-link" href={`/problems/${reference}/summary`}>
          {reference}
        </a>
        : {title} {outcome ? <Tag colour="grey">Decided</Tag> : <Tag colour="red">Open</Tag>}
      </h2>
      <p className="govuk-body">
        {challengeKinds[kind]}. Received {formatMoment(received_at)}
        {outcome ? '' : `, to be looked at by ${formatDay(due_on)}`}.{' '}
        {published
          ? 'Residents read the page now.'
          : away && !outcome
            ? 'The page is away from residents until this is decided.'
            : 'Residents do not read the page now.'}
      </p>
      <Said challenge={challenge} />
      {outcome ? (
        <p className="govuk-body">
          {challengeOutcomes[outcome]}, {decided_at ? formatMoment(decided_at) : ''} by {decided_by}:{' '}
          {decided_words} {challenge.answer ? ANSWERS[challenge.answer] : null}
        </p>
      ) : (
        <>
          {away || published ? <AwayForm id={id} away={away} reference={reference} /> : null}
          <DecisionForm id={id} reference={reference} answers={sendsMail && challenge.may_answer} />
        </>
      )}
    </section>
  );
}

/** What people say is wrong with published pages: what they wrote, by when it is looked at, what came of it. */
export function ChallengeList(props: { challenges: readonly Challenge[]; sendsMail: boolean }) {
  const { challenges, sendsMail } = props;
  if (challenges.length === 0)
    return <EmptyState title="Nobody has challenged a page that is yours to decide." />;
  return challenges.map((challenge) => (
    <Item key={challenge.id} challenge={challenge} sendsMail={sendsMail} />
  ));
}
