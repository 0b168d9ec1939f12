import { LaidOutText } from '~/components/separation/laid-out-words';
import { Details } from '~/components/govuk/details';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Tag } from '~/components/govuk/tag';
import { WarningText } from '~/components/govuk/warning-text';
import { formatMoment } from '~/lib/dates';
import { factWords } from '../answer-words';
import { nextToAnswer, savedWords, saysSomething } from '../saved-words';
import type { Question } from '../stage.schema';

type Props = {
  questions: readonly Question[];
  base: string;
  open: boolean;
  /** The code of the question whose answer was just saved: beside it stands what was. */
  saved?: string | null;
};

function AnswerText({ question }: { question: Question }) {
  const { answer, choices, input } = question;
  if (!answer || !saysSomething(question)) return <p className="govuk-body app-muted">Not answered yet.</p>;
  const facts = factWords(input, answer);
  const chosen = choices.filter(({ code }) => answer.choices.includes(code));
  return (
    <>
      {chosen.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {chosen.map(({ code, label }) => (
            <li key={code}>{label}</li>
          ))}
        </ul>
      ) : null}
      {facts ? <p className="govuk-body govuk-!-font-weight-bold">{facts}</p> : null}
      {answer.body ? <LaidOutText text={answer.body} /> : null}
      <p className="govuk-body-s app-muted">
        {answer.by}, {formatMoment(answer.at)}. Graded {answer.grading.source}-{answer.grading.information}-
        {answer.grading.handling}.
      </p>
    </>
  );
}

/** What was just saved, and the way to the next question without an answer. */
function Saved({ question, next, base }: { question: Question; next: Question | null; base: string }) {
  return (
    <NotificationBanner type={saysSomething(question) ? 'success' : undefined}>
      <p className="govuk-notification-banner__heading">{savedWords(question)}</p>
      {next ? (
        <p className="govuk-body">
          <a className="govuk-notification-banner__link" href={`${base}/answer/${next.code}`}>
            Answer the next question: {next.heading}
          </a>
        </p>
      ) : null}
    </NotificationBanner>
  );
}

/** The questions of a stage, each with its answer, the reviewer's words, and what a good answer looks like. */
export function QuestionList({ questions, base, open, saved }: Props) {
  return (
    <>
      {questions.map((question) => {
        const { code, heading, hint, guidance, returned } = question;
        return (
          <section key={code} id={code} className="app-question">
            {code === saved ? (
              <Saved question={question} next={nextToAnswer(questions, code)} base={base} />
            ) : null}
            <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
              {heading} {saysSomething(question) ? null : <Tag colour="grey">To do</Tag>}
            </h2>
            <p className="govuk-hint">{hint}</p>
            {returned ? <WarningText>The reviewer wrote: {returned}</WarningText> : null}
            <AnswerText question={question} />
            {open ? (
              <p className="govuk-body">
                <a className="govuk-link" href={`${base}/answer/${code}`}>
                  {saysSomething(question) ? 'Change' : 'Answer'}
                  <span className="govuk-visually-hidden">: {heading}</span>
                </a>
              </p>
            ) : null}
            <Details summary="What good looks like">{guidance}</Details>
          </section>
        );
      })}
    </>
  );
}
