import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Page } from '~/components/page';
import { NewRequestForm } from '~/features/subject-access/components/new-request-form';
import { recordRequest } from '~/features/subject-access/record-request.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Record a subject access request');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const answer = await recordRequest(context, request);
  return 'reference' in answer ? redirect(`/information/subject-access/${answer.reference}`) : answer;
}

export default function NewSubjectRequestPage() {
  const { errors } = useFormState();
  return (
    <Page
      heading="Record a request"
      back={{ href: '/information/subject-access', text: 'Subject access' }}
      errors={errors}
    >
      <p className="govuk-body">
        What you enter here is seen by information managers alone, and erased when the request is old.
      </p>
      <NewRequestForm />
    </Page>
  );
}
