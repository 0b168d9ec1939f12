import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { OpenNow, OpeningForm } from '~/features/information/components/opening-form';
import { listRestricted } from '~/features/information/list-restricted.server';
import { openRestricted } from '~/features/information/open-restricted.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Restricted problems');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  return { problems: await listRestricted(context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  return openRestricted(context, request);
}

export default function RestrictedPage() {
  const { problems } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page heading="Restricted problems" back={{ href: '/information', text: 'Information' }} errors={errors}>
      <p className="govuk-body-l">
        They exist for those named on them alone. You see that they are there, and nothing more until you open
        one.
      </p>
      {problems.length === 0 ? <EmptyState title="No problem is restricted." /> : null}
      <OpenNow problems={problems} />
      <OpeningForm problems={problems} />
    </Page>
  );
}
