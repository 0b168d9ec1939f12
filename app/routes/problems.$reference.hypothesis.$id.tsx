import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { GradingLink } from '~/components/grading-link';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { hypothesisSchema } from '~/features/problems/answer.schema';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { CheckStepView } from '~/features/problems/components/check-step';
import { outcomeWords } from '~/features/problems/components/hypothesis-list';
import { HypothesisForm } from '~/features/problems/components/hypothesis-form';
import { readHeader } from '~/features/problems/read-header.server';
import { readStage } from '~/features/problems/read-stage.server';
import { savedHypothesis } from '~/features/problems/saved-answer';
import { saveHypothesis } from '~/features/problems/save-hypothesis.server';
import { AppError } from '~/lib/errors';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm } from '~/lib/forms.server';
import { titledOfProblem } from '~/lib/page-handle';
import { refusedEdit } from '~/lib/stale-save.server';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { scripts: true, enhance: true, sensitive: true };
export const meta = titledOfProblem('Hypothesis');

async function addressed(context: AppLoadContext, params: { reference?: string; id?: string }) {
  const header = await readHeader(context, params.reference ?? '');
  if (header.access !== 'record' || !header.may.contribute) throw new AppError('not_a_contributor');
  const { hypotheses, data_sources } = await readStage(context, header.id, 'analysis');
  const hypothesis = hypotheses.find(({ id }) => id === params.id) ?? null;
  if (!hypothesis && params.id !== 'new') throw new AppError('hypothesis_unknown');
  return { header, hypothesis, data_sources };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { header, hypothesis, data_sources } = await addressed(context, params);
  return { reference: header.reference, title: header.title, hypothesis, data_sources };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, hypothesisSchema);
  if (!form.ok) return invalid(form);
  const { header, hypothesis } = await addressed(context, params);
  try {
    const look = await saveHypothesis(context, header.id, hypothesis?.id ?? null, form.data, form.values);
    return look ?? redirect(`/problems/${header.reference}/analysis#hypotheses`);
  } catch (error) {
    const row = hypothesis && { table: 'hypothesis' as const, id: hypothesis.id };
    return refusedEdit(context, error, form.values, row);
  }
}

export default function HypothesisPage() {
  const { reference, title, hypothesis, data_sources } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & TextCheck>>();
  const back = `/problems/${reference}/analysis#hypotheses`;
  if (answer?.stale && hypothesis)
    return (
      <TwoTexts
        stale={answer.stale}
        saved={savedHypothesis(hypothesis, data_sources, outcomeWords)}
        version={hypothesis.version}
        keepHref={back}
      />
    );
  return (
    <Page
      heading={hypothesis ? 'Change a hypothesis' : 'Add a hypothesis'}
      caption={`${reference}: ${title}`}
      back={{ href: back }}
      errors={answer?.errors}
    >
      {answer?.check ? (
        <CheckStepView check={answer.check} saveText="Save the hypothesis" backHref={back} />
      ) : (
        <>
          <HypothesisForm hypothesis={hypothesis} sources={data_sources} backHref={back} />
          {hypothesis ? <GradingLink reference={reference} kind="hypothesis" item={hypothesis.id} /> : null}
        </>
      )}
    </Page>
  );
}
