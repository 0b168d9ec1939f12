import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { FindForm } from '~/features/neighbourhoods/components/find-form';
import { FindOnMap } from '~/features/neighbourhoods/components/find-on-map';
import { FoundPlaces } from '~/features/neighbourhoods/components/found-places';
import { LatestWorkList } from '~/features/neighbourhoods/components/latest-work';
import { oncePerNeighbourhood } from '~/features/neighbourhoods/found-places';
import { listLatestWork } from '~/features/neighbourhoods/list-latest-work.server';
import { locateNeighbourhood, pointIn } from '~/features/neighbourhoods/locate-neighbourhood.server';
import { centreOf, neighbourhoodPath } from '~/features/neighbourhoods/neighbourhood';
import { readMapArea } from '~/features/neighbourhoods/read-map-area.server';
import { searchPlaces } from '~/features/neighbourhoods/search-places.server';
import type { PageHandle } from '~/lib/page-handle';
import { outwardOnly } from '~/lib/outward-postcode';
import { titled } from '~/lib/page-handle';
import island from '../islands/public-map.ts?worker&url';

export const meta = titled('Find your neighbourhood');
export const handle: PageHandle = { island };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const words = query.get('place')?.trim() ?? '';
  const asked = query.has('place');
  if (outwardOnly(words) !== words) throw redirect(`/?${new URLSearchParams({ place: outwardOnly(words) })}`);
  const located = pointIn(query) ? await locateNeighbourhood(context, query) : null;
  if (located?.neighbourhood) throw redirect(neighbourhoodPath(located.neighbourhood));
  const [places, area, work] = await Promise.all([
    words ? searchPlaces(context, words).then(oncePerNeighbourhood) : null,
    readMapArea(context),
    listLatestWork(context, 5),
  ]);
  // One neighbourhood answers the question: no need to choose.
  const [only, ...others] = places ?? [];
  if (only && others.length === 0) throw redirect(neighbourhoodPath(only.neighbourhood));
  const empty = asked && !words;
  return {
    words,
    places,
    nearest: located?.nearest ?? null,
    empty,
    work,
    centre: centreOf(area),
    tiles: context.settings.tiles,
  };
}

export default function Home() {
  const { words, places, nearest, empty, work, centre, tiles } = useLoaderData<typeof loader>();
  const errors = empty ? { place: 'Enter a town, village, street or postcode' } : undefined;
  return (
    <Page heading="Find your neighbourhood" width="full" size="xl" errors={errors}>
      <p className="govuk-body-l">
        See who your local officers are, what they are working on with the council and others, and what came
        of it.
      </p>
      {nearest ? (
        <InsetText>
          That place lies in none of our neighbourhoods. The nearest is{' '}
          <a className="govuk-link" href={neighbourhoodPath(nearest)}>
            {nearest.name}, {nearest.district}
          </a>
          .
        </InsetText>
      ) : null}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <FindForm words={words} error={errors?.place} />
          {places ? <FoundPlaces words={words} places={places} /> : null}
          <p className="govuk-body">
            <a className="govuk-link" href="/neighbourhoods">
              All neighbourhoods, A to Z
            </a>
          </p>
          <h2 className="govuk-heading-m">Latest work</h2>
          <LatestWorkList work={work} />
        </div>
        <div className="govuk-grid-column-one-half">
          <FindOnMap centre={centre} tiles={tiles} />
        </div>
      </div>
    </Page>
  );
}
