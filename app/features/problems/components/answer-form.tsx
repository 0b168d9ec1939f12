import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { GradingLink } from '~/components/grading-link';
import { IntakeNotice } from '~/components/intake-notice';
import { fromSpan } from '~/lib/day-or-month';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import { gradingOf, gradingSentence } from '~/lib/grading';
import type { Answer, Question } from '../stage.schema';

type PeriodProps = {
  from: 'from_date' | 'after_from_date';
  until: 'until_date' | 'after_until_date';
  answer: Answer | null;
  words: string;
};

function Period({ from, until, answer, words }: PeriodProps) {
  const form = useFormState();
  const saved = (day: string | null | undefined) => (day ? dayParts(day) : undefined);
  return (
    <>
      <DateInput legend={`First day ${words}`} {...form.date(from, saved(answer?.[from]))} />
      <DateInput legend={`Last day ${words}`} {...form.date(until, saved(answer?.[until]))} />
    </>
  );
}

function Amount({
  name,
  label,
  prefix,
  saved,
}: {
  name: string;
  label: string;
  prefix?: string;
  saved?: number | null;
}) {
  const form = useFormState();
  return (
    <Input
      label={label}
      prefix={prefix}
      className="govuk-input--width-10"
      inputMode="decimal"
      {...form.field(name, saved === null || saved === undefined ? null : String(saved))}
    />
  );
}

function Facts({ question, answer }: { question: Question; answer: Answer | null }) {
  const form = useFormState();
  const items = question.choices.map(({ code, label, hint }) => ({
    value: code,
    label,
    hint: hint || undefined,
  }));
  switch (question.input) {
    case 'choices':
      return question.code === 'how_often' ? (
        <Radios legend="Choose the nearest" items={items} {...form.choice('choices', answer?.choices[0])} />
      ) : (
        <Checkboxes
          legend="Choose all that apply"
          items={items}
          {...form.choices('choices', answer?.choices)}
        />
      );
    case 'date': {
      const when = answer && fromSpan({ from: answer.from_date, until: answer.until_date });
      return (
        <DateInput
          legend="Day"
          hint="Leave the day empty if you do not know it, like June 2026"
          orMonth
          {...form.date('from_date', when ? dayParts(when) : undefined)}
        />
      );
    }
    case 'money':
    case 'count':
      return (
        <>
          <Amount
            name="amount"
            label={question.input === 'money' ? 'Pounds' : 'Number of events'}
            prefix={question.input === 'money' ? '£' : undefined}
            saved={answer?.amount}
          />
          <Period from="from_date" until="until_date" answer={answer} words="counted" />
        </>
      );
    case 'counts_before_after':
      return (
        <>
          <Amount name="amount" label="Events before" saved={answer?.amount} />
          <Period from="from_date" until="until_date" answer={answer} words="before" />
          <Amount name="amount_after" label="Events after" saved={answer?.amount_after} />
          <Period from="after_from_date" until="after_until_date" answer={answer} words="after" />
        </>
      );
    case 'text':
      return null;
  }
}

/** The form of one question, whatever it asks for. */
export function AnswerForm({
  question,
  reference,
  backHref,
}: {
  question: Question;
  reference: string;
  backHref: string;
}) {
  const form = useFormState();
  const { answer } = question;
  const grading = answer && gradingOf(answer.grading);
  return (
    <form method="post" noValidate>
      <FormToken />
      <input {...form.version(answer?.version ?? 0)} />
      <Facts question={question} answer={answer} />
      <Textarea
        label={question.input === 'text' ? 'Your answer' : 'In your words'}
        labelClass="govuk-label--m"
        hint={question.code === 'cheers' ? 'The gate needs a sentence here, besides the boxes.' : undefined}
        rows={8}
        {...form.field('body', answer?.body)}
      />
      <Details summary="What good looks like">{question.guidance}</Details>
      {answer ? (
        <>
          <IntakeNotice />
          {grading ? <p className="govuk-body">{gradingSentence(grading)}.</p> : null}
          <GradingLink reference={reference} kind="answer" item={question.code} />
        </>
      ) : (
        <GradingFields errors={form.errors} values={form.values} />
      )}
      <div className="govuk-button-group">
        <Button>Continue</Button>
        <a className="govuk-link" href={backHref}>
          Cancel
        </a>
      </div>
    </form>
  );
}
