import {
  data,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SeparationCheck } from '~/components/separation/separation-check';
import { CheckFields } from '~/features/problems/components/check-fields';
import { DuplicateCards } from '~/features/problems/components/duplicate-cards';
import { LoggingFrame } from '~/features/problems/components/logging-frame';
import { findDuplicates } from '~/features/problems/find-duplicates.server';
import { listKinds } from '~/features/problems/list-kinds.server';
import { logProblem } from '~/features/problems/log-problem.server';
import { checkSchema, type WholeDraft } from '~/features/problems/logging.schema';
import { loggers } from '~/features/problems/loggers';
import { loggingPath } from '~/features/problems/logging-pages';
import { readWholeDraft } from '~/features/problems/read-draft.server';
import { readRestriction } from '~/features/problems/read-restriction.server';
import { draftTexts, separateDraft } from '~/features/problems/separate-draft.server';
import type { FormAnswer, FormErrors, FormValues } from '~/lib/form-fields';
import { parseForm, refused } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { checkStepOf, maySave, type CheckStep } from '~/lib/separated-text/check-step';
import { decisionsOf } from '~/lib/separated-text/decisions';
import { isPolice } from '~/lib/viewer';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { enhance: true, sensitive: true };
export const meta = titled('Check before saving - Log a problem');

/** Both versions of every text, as the page shows them. */
async function versionsOf(context: AppLoadContext, answers: WholeDraft, values: FormValues) {
  const reason = values.restricted_reason?.[0] ?? '';
  const separated = await separateDraft(context, answers, reason, decisionsOf(values));
  return checkStepOf(separated, draftTexts, values);
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, ...loggers);
  const { id, answers } = await readWholeDraft(context, request);
  const [versions, duplicates, restriction, kinds] = await Promise.all([
    versionsOf(context, answers, {}),
    findDuplicates(context, answers),
    isPolice(viewer) ? readRestriction(context, viewer, answers) : null,
    listKinds(context, 'reference'),
  ]);
  return { draft: id, versions, duplicates, restriction, systems: kinds.reference };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const draft = await readWholeDraft(context, request);
  const form = await parseForm(request, checkSchema);
  const { values } = form;
  const again = async ({ errors }: { errors: FormErrors }) => {
    const versions = await versionsOf(context, draft.answers, values);
    const wrong = Object.keys({ ...errors, ...versions.errors }).length > 0;
    return data({ errors, values, versions }, { status: wrong ? 400 : 200 });
  };
  if (!form.ok) return again(form);
  try {
    const reason = form.data.restricted ? form.data.restricted_reason : '';
    const separated = await separateDraft(context, draft.answers, reason, decisionsOf(values));
    if (!maySave(separated, values)) return again({ errors: {} });
    const { reference } = await logProblem(context, draft, form.data, separated);
    return redirect(`/problems/new/logged?reference=${reference}`);
  } catch (error) {
    return refused(error, values);
  }
}

export default function Check() {
  const { draft, versions, duplicates, ...fields } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer & { versions?: CheckStep }>();
  const shown = answer?.versions ?? versions;
  return (
    <LoggingFrame
      page="check"
      draft={draft}
      heading="Check before saving"
      errors={answer?.errors}
      width="full"
    >
      <DuplicateCards duplicates={duplicates} draft={draft} />
      <SeparationCheck
        {...shown}
        values={{}}
        saveText="Save the problem"
        backHref={loggingPath('what', draft)}
        backText="Change what you wrote"
      >
        <CheckFields {...fields} />
      </SeparationCheck>
    </LoggingFrame>
  );
}
