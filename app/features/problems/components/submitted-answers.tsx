import { LaidOutText } from '~/components/separation/laid-out-words';
import { Details } from '~/components/govuk/details';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import { factWords } from '../answer-words';
import type { ReviewPage, Submitted } from '../review.schema';
import { textChanges } from '../text-changes';

type Before = ReviewPage['before'];

/** The text as submitted, with what went and what came since the last time. */
function Changed({ before, now }: { before: string; now: string }) {
  return (
    <p className="govuk-body app-wrap">
      {textChanges(before, now).map(({ kind, text }, at) =>
        kind === 'same' ? text : kind === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
      )}
    </p>
  );
}

function wordsOf(answer: Submitted): string {
  return [answer.choices.join('; '), factWords(answer.input, answer), answer.body]
    .filter(Boolean)
    .join('\n\n');
}

function Fold({ answer, before }: { answer: Submitted; before: Before }) {
  const last = before?.answers.find(({ code, kind }) => code === answer.code && kind === 'answer');
  const now = wordsOf(answer);
  if (!before || answer.kind !== 'answer') return <LaidOutText text={now || 'No words.'} />;
  const then = last ? wordsOf(last) : '';
  return (
    <>
      <p className="govuk-body-s app-muted">
        {then === now
          ? `Unchanged since version ${before.number}.`
          : `Changed since version ${before.number}:`}
      </p>
      <Changed before={then} now={now} />
      {before.reasons[answer.code] ? (
        <p className="govuk-inset-text">You were told last time: {before.reasons[answer.code]}</p>
      ) : null}
    </>
  );
}

/** The answers of a submission in the order of the stage; while it is reviewed, each with room for the reviewer's words. */
export function SubmittedAnswers({ page, reviewing }: { page: ReviewPage; reviewing: boolean }) {
  const form = useFormState();
  return (
    <>
      {page.answers.map((answer, at) => (
        <section key={`${answer.code} ${at}`} className="app-question">
          <h2 className="govuk-heading-m">{answer.heading}</h2>
          <Fold answer={answer} before={page.before} />
          <p className="govuk-body-s app-muted">Written by {answer.by}</p>
          {reviewing && answer.kind === 'answer' ? (
            <Details
              summary={
                <>
                  Say something on this
                  <span className="govuk-visually-hidden">: {answer.heading}</span>
                </>
              }
              open={Boolean(form.field(`words.${answer.code}`).defaultValue)}
            >
              <Textarea
                label={
                  <>
                    Your words on this (optional)
                    <span className="govuk-visually-hidden">: {answer.heading}</span>
                  </>
                }
                rows={2}
                {...form.field(`words.${answer.code}`)}
              />
            </Details>
          ) : null}
        </section>
      ))}
    </>
  );
}
