import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { changeRequest } from '~/features/subject-access/change-request.server';
import { ClockPanel } from '~/features/subject-access/components/clock-panel';
import { RequestFacts } from '~/features/subject-access/components/request-facts';
import { loadRequest } from '~/features/subject-access/load-request.server';
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

export default function SubjectRequestPage() {
  const { request } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page
      heading={request.reference}
      caption="Subject access"
      back={{ href: '/information/subject-access', text: 'Subject access' }}
      errors={errors}
    >
      {request.state === 'open' ? <ClockPanel request={request} /> : null}
      <h2 className="govuk-heading-m">Who asks</h2>
      <RequestFacts details={request.details} />
    </Page>
  );
}
