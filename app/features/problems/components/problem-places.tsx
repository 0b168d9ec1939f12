import { IslandMap } from '~/components/map/island-map';
import type { MapData } from '~/components/map/map-data';
import { formatMoment } from '~/lib/dates';
import type { Overview } from '../read-overview.server';

const kindWords = {
  public_place: 'Public place',
  street: 'Street',
  area: 'Area',
  dwelling: 'Home (shown at a point in the street near by)',
} as const;

type Place = Overview['places'][number];

const nameOf = ({ label, kind }: Place) => label || kindWords[kind];

function PlaceRow({ place }: { place: Place }) {
  return (
    <li id={`point-${place.id}`} className="map-row">
      <strong className="app-wrap">{nameOf(place)}</strong>
      <br />
      <span className="app-muted">
        {kindWords[place.kind]}
        {place.neighbourhood ? ` in ${place.neighbourhood}` : ''}
        {place.by_hand ? ', assigned by hand' : ''}
      </span>{' '}
      <button type="button" className="map-row__show" data-show hidden>
        Show<span className="govuk-visually-hidden"> {nameOf(place)}</span> on the map
      </button>
    </li>
  );
}

/** Where a photograph of the problem was taken. */
type Photograph = {
  id: string;
  caption: string;
  taken_at: string | null;
  longitude: number;
  latitude: number;
};

const photographName = ({ caption }: Photograph) => `Photograph: ${caption || 'no caption yet'}`;

function PhotographRow({ photograph, base }: { photograph: Photograph; base: string }) {
  return (
    <li id={`point-${photograph.id}`} className="map-row">
      <a className="govuk-link app-wrap" href={`${base}/evidence/${photograph.id}`}>
        {photographName(photograph)}
      </a>
      <br />
      {photograph.taken_at ? (
        <span className="app-muted">Taken {formatMoment(photograph.taken_at)}</span>
      ) : null}{' '}
      <button type="button" className="map-row__show" data-show hidden>
        Show<span className="govuk-visually-hidden"> {photographName(photograph)}</span> on the map
      </button>
    </li>
  );
}

type Props = {
  places: Overview['places'];
  photographs: Photograph[];
  base: string;
  tiles: MapData['tiles'];
};

/**
 * The places of a problem, and where its photographs were taken, on a map and as a list. Choosing a pin moves to its
 * row, and a row's button shows its pin.
 */
export function ProblemPlaces({ places, photographs, base, tiles }: Props) {
  const [first] = places;
  if (!first) return null;
  const points = places.map((place) => {
    const { id, longitude, latitude } = place;
    return { id, longitude, latitude, name: nameOf(place), href: '#places' };
  });
  for (const photograph of photographs) {
    const { id, longitude, latitude } = photograph;
    points.push({ id, longitude, latitude, name: photographName(photograph), href: '#places' });
  }
  const centre = { longitude: first.longitude, latitude: first.latitude, zoom: 15 };
  return (
    <section id="places">
      <h2 className="govuk-heading-m">Where</h2>
      <div className="map-with-list">
        <div className="map-with-list__map">
          <IslandMap name="Map of this problem" data={{ points, outlines: [], centre, tiles }} />
        </div>
        <ol className="govuk-list map-with-list__list">
          {places.map((place) => (
            <PlaceRow key={place.id} place={place} />
          ))}
          {photographs.map((photograph) => (
            <PhotographRow key={photograph.id} photograph={photograph} base={base} />
          ))}
        </ol>
      </div>
    </section>
  );
}
