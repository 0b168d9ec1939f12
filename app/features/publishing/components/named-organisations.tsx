import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Radios } from '~/components/govuk/radios';
import { Tag } from '~/components/govuk/tag';
import { Textarea } from '~/components/govuk/textarea';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { formatDay, formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { Notice } from '../load-publication-state.server';

function NoticeTag({ notice }: { notice: Notice }) {
  if (notice.answer === 'agreed') return <Tag colour="green">Agrees</Tag>;
  if (notice.answer === 'objected') return <Tag colour="red">Objects</Tag>;
  return notice.answer === 'silent' || notice.overdue ? (
    <Tag colour="grey">Did not answer</Tag>
  ) : (
    <Tag colour="blue">Asked</Tag>
  );
}

/** What an organisation said, or by when it can. */
function Said({ notice }: { notice: Notice }) {
  if (notice.answer === null)
    return (
      <>
        {notice.overdue ? 'Its five working days ended' : 'It can object until'} {formatDay(notice.due_on)}.
      </>
    );
  if (notice.answer === 'silent') return <>Its silence was recorded.</>;
  return (
    <>
      {notice.answered_by}, {formatDayOf(notice.answered_at ?? '')}. {notice.words}
      {notice.settled_words ? ` Settled by ${notice.settled_by}: ${notice.settled_words}` : ''}
    </>
  );
}

function AnswerForm({ notice }: { notice: Notice }) {
  const form = useFormState({ intent: 'answer-notice' });
  return (
    <form method="post" className="govuk-!-margin-top-3">
      <FormToken />
      <input type="hidden" name="notice" value={notice.id} />
      <Radios
        {...form.choice('answer')}
        legend={`What does ${notice.organisation} say to these words?`}
        legendClass="govuk-fieldset__legend--s"
        items={[
          { value: 'agreed', label: 'We agree' },
          { value: 'objected', label: 'We object' },
        ]}
      />
      <Textarea {...form.field('objection')} label="To object: why, and what should it say?" rows={3} />
      <IdentifiesNobody form={form} />
      <Button name="intent" value="answer-notice">
        Send the answer
      </Button>
    </form>
  );
}

function SettleForm({ notice }: { notice: Notice }) {
  const form = useFormState({ intent: 'settle', notice: notice.id });
  return (
    <Details summary={`Let the words stand in spite of ${notice.organisation}`} open={form.sent}>
      <form method="post">
        <FormToken />
        <input type="hidden" name="notice" value={notice.id} />
        <Textarea
          {...form.field('settlement')}
          id={`settlement-${notice.id}`}
          label="Why"
          hint="The organisation reads it. Better: take the summary back and have the words changed."
          rows={2}
        />
        <IdentifiesNobody form={form} />
        <Button name="intent" value="settle" variant="secondary">
          Let them stand
        </Button>
      </form>
    </Details>
  );
}

/** What was said to words that have been taken back or changed since. */
function Earlier({ notices }: { notices: readonly Notice[] }) {
  const answered = notices.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  return (
    <Details summary="What was said to earlier words">
      <ul className="govuk-list govuk-list--spaced">
        {answered.map((notice) => (
          <li key={notice.id}>
            <strong>{notice.organisation}</strong> <NoticeTag notice={notice} />
            <br />
            <Said notice={notice} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What each organisation named says to the words: five working days to object, silence recorded. */
export function NamedOrganisations({
  notices,
  earlier,
  mayApprove,
}: {
  notices: readonly Notice[];
  earlier: readonly Notice[];
  mayApprove: boolean;
}) {
  if (notices.length === 0 && earlier.length === 0) return null;
  return (
    <section aria-labelledby="named">
      <h3 className="govuk-heading-m" id="named">
        Organisations that are named
      </h3>
      <ul className="govuk-list govuk-list--spaced">
        {notices.map((notice) => (
          <li key={notice.id}>
            <strong>{notice.organisation}</strong> <NoticeTag notice={notice} />
            <br />
            <Said notice={notice} />
            {notice.own && notice.answer === null ? <AnswerForm notice={notice} /> : null}
            {mayApprove && notice.answer === 'objected' && !notice.settled_words ? (
              <SettleForm notice={notice} />
            ) : null}
          </li>
        ))}
      </ul>
      <Earlier notices={earlier} />
    </section>
  );
}
