import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { answerSchema } from '~/features/problems/answer.schema';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { AnswerForm } from '~/features/problems/components/answer-form';
import { CheckStepView } from '~/features/problems/components/check-step';
import { findQuestion } from '~/features/problems/find-question.server';
import { savedAnswer } from '~/features/problems/saved-answer';
import { saveAnswer } from '~/features/problems/save-answer.server';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm } from '~/lib/forms.server';
import { titledOfProblem } from '~/lib/page-handle';
import { refusedEdit } from '~/lib/stale-save.server';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { scripts: true, enhance: true, sensitive: true };
export const meta = titledOfProblem('Answer a question');

const addressed = (context: AppLoadContext, params: { reference?: string; question?: string }) =>
  findQuestion(context, params.reference ?? '', params.question ?? '');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { header, stage, question } = await addressed(context, params);
  return { reference: header.reference, title: header.title, stage, question };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const { header, stage, question } = await addressed(context, params);
  const form = await parseForm(request, answerSchema(question.input));
  if (!form.ok) return invalid(form);
  try {
    const look = await saveAnswer(context, header.id, question, form.data, form.values);
    return look ?? redirect(`/problems/${header.reference}/${stage}?saved=${question.code}#${question.code}`);
  } catch (error) {
    return refusedEdit(context, error, form.values, question.answer);
  }
}

export default function AnswerPage() {
  const { reference, title, stage, question } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & TextCheck>>();
  const back = `/problems/${reference}/${stage}#${question.code}`;
  if (answer?.stale)
    return (
      <TwoTexts
        stale={answer.stale}
        saved={savedAnswer(question)}
        version={question.answer?.version ?? 0}
        keepHref={back}
      />
    );
  return (
    <Page
      heading={question.heading}
      caption={`${reference}: ${title}`}
      back={{ href: back }}
      errors={answer?.errors}
    >
      <p className="govuk-hint">{question.hint}</p>
      {question.returned ? <InsetText>The reviewer wrote: {question.returned}</InsetText> : null}
      {answer?.check ? (
        <CheckStepView check={answer.check} saveText="Save the answer" backHref={back} />
      ) : (
        <AnswerForm question={question} reference={reference} backHref={back} />
      )}
    </Page>
  );
}
