import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { SeparationCheck } from '~/components/separation/separation-check';
import { addAction } from '~/features/actions/add-action.server';
import { NewActionForm } from '~/features/actions/components/new-action-form';
import { loadNewAction } from '~/features/actions/load-new-action.server';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Add an action');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  return { offer: await loadNewAction(context, params.reference ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const { problem_id, reference } = await loadNewAction(context, params.reference ?? '');
  return (
    (await addAction(context, request, problem_id)) ?? redirect(`/problems/${reference}/response#actions`)
  );
}

export default function NewActionPage() {
  const { offer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  const back = `/problems/${offer.reference}/actions/new`;
  if (answer && 'check' in answer) {
    return (
      <>
        <h2 className="govuk-heading-l">Check the action before you add it</h2>
        <SeparationCheck {...answer.check} saveText="Add action" backHref={back} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      <h2 className="govuk-heading-l">Add an action</h2>
      <NewActionForm offer={offer} />
    </>
  );
}
