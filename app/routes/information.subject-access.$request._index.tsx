import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { changeRequest } from '~/features/subject-access/change-request.server';
import { CloseForm } from '~/features/subject-access/components/close-form';
import { ClockPanel } from '~/features/subject-access/components/clock-panel';
import { EndedNote } from '~/features/subject-access/components/ended-note';
import { GivenTable } from '~/features/subject-access/components/given-table';
import { NextSteps } from '~/features/subject-access/components/next-steps';
import { RequestFacts } from '~/features/subject-access/components/request-facts';
import { loadRequest, type RequestPage } from '~/features/subject-access/load-request.server';
import { formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Subject access request');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  return { request: await loadRequest(context, params.request ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const answer = await changeRequest(context, request, params.request ?? '');
  return answer ?? redirect(`/information/subject-access/${params.request}`);
}

/** How long the details of an answered request are kept, and the form that erases them then. */
function KeptUntil({ request }: { request: RequestPage }) {
  const { details, details_until, today } = request;
  if (!details || !details_until) return null;
  if (details_until > today)
    return <p className="govuk-hint">These details can be erased from {formatDay(details_until)}.</p>;
  return (
    <form method="post">
      <FormToken />
      <p className="govuk-body">
        The time to keep these details is over. What was decided stays; who asked and what was given goes.
      </p>
      <Button name="intent" value="erase-details" variant="warning">
        Erase the details
      </Button>
    </form>
  );
}

export default function SubjectRequestPage() {
  const { request } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const open = request.state === 'open';
  return (
    <Page
      heading={request.reference}
      caption="Subject access"
      back={{ href: '/information/subject-access', text: 'Subject access' }}
      errors={errors}
    >
      {open ? <ClockPanel request={request} /> : null}
      <EndedNote request={request} />
      {request.details && (open || request.outcome === 'answered') ? <NextSteps request={request} /> : null}
      {open ? <CloseForm request={request} /> : null}
      <GivenTable given={request.given} />
      <h2 className="govuk-heading-m">Who asks</h2>
      <RequestFacts details={request.details} />
      <KeptUntil request={request} />
    </Page>
  );
}
