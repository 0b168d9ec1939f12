import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { DistrictLists } from '~/features/neighbourhoods/components/district-lists';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import { titled } from '~/lib/page-handle';
import { getViewer } from '~/lib/viewer.server';

export const meta = titled('All neighbourhoods');

export async function loader({ context }: LoaderFunctionArgs) {
  const [districts, viewer] = await Promise.all([listNeighbourhoods(context), getViewer(context)]);
  return { districts, supervises: viewer?.role === 'supervisor' || viewer?.role === 'inspector' };
}

export default function Neighbourhoods() {
  const { districts, supervises } = useLoaderData<typeof loader>();
  const count = districts.reduce((sum, { neighbourhoods }) => sum + neighbourhoods.length, 0);
  return (
    <Page heading="All neighbourhoods" width="full" back={{ href: '/', text: 'Find your neighbourhood' }}>
      <p className="govuk-body">
        {count === 0
          ? 'There are no neighbourhoods yet.'
          : `${count} neighbourhoods in ${districts.length} districts, A to Z.`}
      </p>
      {supervises ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/neighbourhoods/changes">
            Neighbourhood changes: problems in neighbourhoods that have ended
          </a>
        </p>
      ) : null}
      <DistrictLists districts={districts} />
    </Page>
  );
}
