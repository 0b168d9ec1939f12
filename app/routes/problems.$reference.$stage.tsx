import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { beforeAfter } from '~/features/problems/before-after';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { ActionTimelineView } from '~/features/problems/components/action-timeline';
import { BeforeAfterNumbers } from '~/features/problems/components/before-after-numbers';
import { CheckStepView } from '~/features/problems/components/check-step';
import { HypothesisList } from '~/features/problems/components/hypothesis-list';
import { QuestionList } from '~/features/problems/components/question-list';
import { StageActions } from '~/features/problems/components/stage-actions';
import { StageSide } from '~/features/problems/components/stage-side';
import { Triangle } from '~/features/problems/components/triangle';
import { stageFormSchema } from '~/features/problems/gate.schema';
import { passGate } from '~/features/problems/pass-gate.server';
import { readHeader } from '~/features/problems/read-header.server';
import { readStage } from '~/features/problems/read-stage.server';
import { hasPassed, isStage, stageName, type Stage } from '~/features/problems/stages';
import { AppError } from '~/lib/errors';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm, refusedWhileOffered } from '~/lib/forms.server';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { scripts: true, enhance: true, sensitive: true };
export const meta: MetaFunction = ({ params }) =>
  titledOfProblem(isStage(params.stage) ? stageName(params.stage) : 'Stage')({ params });

async function readAddressed(context: AppLoadContext, params: { reference?: string; stage?: string }) {
  const { reference = '', stage } = params;
  if (!isStage(stage)) throw new AppError('not_found');
  const header = await readHeader(context, reference);
  if (header.access !== 'record') throw new AppError('not_a_contributor');
  return { header, stage };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { header, stage } = await readAddressed(context, params);
  const saved = new URL(request.url).searchParams.get('saved');
  return { header, stage, record: await readStage(context, header.id, stage), saved };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, stageFormSchema);
  if (!form.ok) return invalid(form);
  const { header, stage } = await readAddressed(context, params);
  try {
    const look = await passGate(context, header.id, stage, form.data, form.values);
    return look ?? redirect(`/problems/${header.reference}/${stage}`);
  } catch (error) {
    return refusedWhileOffered(error, form.values);
  }
}

const saveWords = (stage: Stage, intent?: string) =>
  intent === 'reopen'
    ? `Reopen ${stageName(stage).toLowerCase()}`
    : `Submit ${stageName(stage).toLowerCase()}`;

export default function StagePage() {
  const { header, stage, record, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & TextCheck>>();
  const base = `/problems/${header.reference}`;
  if (answer?.check) {
    const saveText = saveWords(stage, answer.check.values.intent?.[0]);
    return <CheckStepView check={answer.check} saveText={saveText} backHref={`${base}/${stage}`} />;
  }
  const waiting = header.waiting?.stage === stage;
  const open = header.may.contribute && !waiting && !hasPassed(stage, header.stage);
  const counts = record.questions.find(({ code }) => code === 'before_after')?.answer;
  return (
    <>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <div className="govuk-grid-row app-stage">
        <div className="govuk-grid-column-two-thirds">
          {stage === 'assessment' ? (
            <BeforeAfterNumbers result={counts ? beforeAfter(counts) : null} />
          ) : null}
          {stage === 'analysis' ? <Triangle questions={record.questions} /> : null}
          {stage === 'response' ? (
            <>
              <StageActions actions={record.actions} base={base} />
              <ActionTimelineView actions={record.actions} today={header.today} />
            </>
          ) : null}
          <QuestionList questions={record.questions} base={base} open={open} saved={saved} />
          {stage === 'analysis' ? (
            <HypothesisList hypotheses={record.hypotheses} base={base} open={open} />
          ) : null}
        </div>
        <div className="govuk-grid-column-one-third">
          <StageSide header={header} stage={stage} record={record} />
        </div>
      </div>
    </>
  );
}
