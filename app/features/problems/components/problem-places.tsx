import { IslandMap } from '~/components/map/island-map';
import type { MapData } from '~/components/map/map-data';
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

/** The places of a problem on a map and as a list. Choosing a pin moves to its row, and a row's button shows its pin. */
export function ProblemPlaces({ places, tiles }: { places: Overview['places']; tiles: MapData['tiles'] }) {
  const [first] = places;
  if (!first) return null;
  const points = places.map((place) => {
    const { id, longitude, latitude } = place;
    return { id, longitude, latitude, name: nameOf(place), href: '#places' };
  });
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
        </ol>
      </div>
    </section>
  );
}
