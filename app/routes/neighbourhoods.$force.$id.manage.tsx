import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { ManagedPriorities } from '~/features/community/components/managed-priorities';
import { readManagedNeighbourhood } from '~/features/community/read-managed-neighbourhood.server';
import { neighbourhoodPath } from '~/features/neighbourhoods/neighbourhood';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Priorities');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  return readManagedNeighbourhood(context, params.force ?? '', params.id ?? '');
}

export default function ManageNeighbourhood() {
  const { priorities, ...neighbourhood } = useLoaderData<typeof loader>();
  const page = neighbourhoodPath(neighbourhood);
  return (
    <Page
      heading={`Priorities of ${neighbourhood.name}`}
      caption={neighbourhood.district}
      back={{ href: page, text: 'The page for residents' }}
    >
      <ManagedPriorities
        heading="In force"
        empty="No priorities are in force. Residents read that none are set."
        priorities={priorities.filter(({ current }) => current)}
        path={`${page}/manage`}
      />
      <ButtonLink href={`${page}/manage/new`}>Add a priority</ButtonLink>
      <ManagedPriorities
        heading="Ended"
        empty="None yet."
        priorities={priorities.filter(({ current }) => !current)}
        path={`${page}/manage`}
      />
    </Page>
  );
}
