import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import type { MapData } from '~/components/map/map-data';
import { Page } from '~/components/page';
import { Priorities } from '~/features/neighbourhoods/components/priorities';
import { PublishedWork } from '~/features/neighbourhoods/components/published-work';
import { Team } from '~/features/neighbourhoods/components/team';
import { neighbourhoodPath, outlineOf } from '~/features/neighbourhoods/neighbourhood';
import { readNeighbourhood } from '~/features/neighbourhoods/read-neighbourhood.server';
import { formatDay } from '~/lib/dates';
import type { PageHandle } from '~/lib/page-handle';
import island from '../islands/public-map.ts?worker&url';

export const handle: PageHandle = { island };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.name ?? 'Neighbourhood'} - PRIME` },
];

/** Withdrawn work must go at once, so no copy of the page is kept anywhere. */
export const headers = () => ({ 'cache-control': 'no-store' });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { boundary, ...page } = await readNeighbourhood(context, params.force ?? '', params.id ?? '');
  const map: MapData = {
    tiles: context.settings.tiles,
    outlines: boundary ? [outlineOf(page.name, boundary)] : [],
    centre: { longitude: page.longitude ?? -1.5, latitude: page.latitude ?? 52.5, zoom: 13 },
    points: page.published.flatMap(({ reference, title, longitude, latitude }) =>
      longitude === null || latitude === null
        ? []
        : [{ id: reference, name: title, href: `/published/${reference}`, longitude, latitude }],
    ),
  };
  return { page, map };
}

export default function NeighbourhoodPage() {
  const { page, map } = useLoaderData<typeof loader>();
  const { name, district, force, welcome, priorities, team, published, ended_on, successors } = page;
  return (
    <Page
      heading={name}
      caption={`${district ?? force} · ${force}`}
      size="xl"
      width="full"
      back={{ href: '/neighbourhoods', text: 'All neighbourhoods' }}
    >
      {ended_on ? (
        <InsetText>
          This neighbourhood ended on {formatDay(ended_on)}.{' '}
          {successors.map((next) => (
            <a className="govuk-link" href={neighbourhoodPath(next)} key={next.id}>
              Go to {next.name}, {next.district}
            </a>
          ))}
        </InsetText>
      ) : null}
      <div className="leaflet-page">
        {welcome ? <p className="govuk-body-l">{welcome}</p> : null}
        <Priorities priorities={priorities} />
        <Team team={team} force={force} />
        <PublishedWork name={name} work={published} map={map} />
        {page.illustrative ? (
          <p className="govuk-body-s app-muted">
            Boundaries and people on this page are invented for demonstration.
          </p>
        ) : null}
        {page.attribution ? <p className="govuk-body-s app-muted">{page.attribution}</p> : null}
      </div>
    </Page>
  );
}
