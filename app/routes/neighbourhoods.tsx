import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { DistrictLists } from '~/features/neighbourhoods/components/district-lists';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import { titled } from '~/lib/page-handle';

export const meta = titled('All neighbourhoods');

export async function loader({ context }: LoaderFunctionArgs) {
  return { districts: await listNeighbourhoods(context) };
}

export default function Neighbourhoods() {
  const { districts } = useLoaderData<typeof loader>();
  const count = districts.reduce((sum, { neighbourhoods }) => sum + neighbourhoods.length, 0);
  return (
    <Page heading="All neighbourhoods" width="full" back={{ href: '/', text: 'Find your neighbourhood' }}>
      <p className="govuk-body">
        {count === 0
          ? 'There are no neighbourhoods yet.'
          : `${count} neighbourhoods in ${districts.length} districts, A to Z.`}
      </p>
      <DistrictLists districts={districts} />
    </Page>
  );
}
