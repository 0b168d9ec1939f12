import {
  data,
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
import type { CheckAnswer } from '~/features/problems/checked-texts.server';
import { AnswerForm } from '~/features/problems/components/answer-form';
import { CheckStepView } from '~/features/problems/components/check-step';
import { findQuestion } from '~/features/problems/find-question.server';
import { saveAnswer } from '~/features/problems/save-answer.server';
import { AppError } from '~/lib/errors';
import type { FormAnswer, FormValues } from '~/lib/form-fields';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { scripts: true, enhance: true, sensitive: true };
export const meta = titled('Answer a question');

const addressed = (context: AppLoadContext, params: { reference?: string; question?: string }) =>
  findQuestion(context, params.reference ?? '', params.question ?? '');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { header, stage, question } = await addressed(context, params);
  return { reference: header.reference, title: header.title, stage, question };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, answerSchema);
  if (!form.ok) return invalid(form);
  const { header, stage, question } = await addressed(context, params);
  try {
    const look = await saveAnswer(context, header.id, question, form.data, form.values);
    return look ?? redirect(`/problems/${header.reference}/${stage}#${question.code}`);
  } catch (error) {
    // The page then shows both texts: what was typed and what the loader reads now.
    if (error instanceof AppError && error.code === 'stale_version')
      return data({ stale: form.values }, { status: 409 });
    return refused(error, form.values);
  }
}

/** Everything that was typed but the text and the version, to go along unseen. */
const othersOf = (values: FormValues): [string, string][] =>
  Object.entries(values).flatMap(([name, sent]) =>
    ['body', 'version', 'form_token', 'step'].includes(name)
      ? []
      : sent.map((value): [string, string] => [name, value]),
  );

export default function AnswerPage() {
  const { reference, title, stage, question } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & CheckAnswer & { stale: FormValues }>>();
  const back = `/problems/${reference}/${stage}#${question.code}`;
  if (answer?.stale)
    return (
      <TwoTexts
        fields={[
          {
            name: 'body',
            label: question.heading,
            mine: answer.stale.body?.[0] ?? '',
            theirs: question.answer?.body ?? '',
          },
        ]}
        version={question.answer?.version ?? 0}
        by={question.answer?.by}
        hidden={othersOf(answer.stale)}
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
        <AnswerForm question={question} backHref={back} />
      )}
    </Page>
  );
}
