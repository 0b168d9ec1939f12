import { MapWithList } from '~/components/map/map-with-list';
import type { MapData } from '~/components/map/map-data';
import type { Overview } from '../read-overview.server';

const kindWords = {
  public_place: 'Public place',
  street: 'Street',
  area: 'Area',
  dwelling: 'Home (shown at a point in the street near by)',
} as const;

/** The places of a problem on a map and as a list. */
export function ProblemPlaces({ places, tiles }: { places: Overview['places']; tiles: MapData['tiles'] }) {
  const [first] = places;
  if (!first) return null;
  const items = places.map((place) => ({
    ...place,
    name: place.label || kindWords[place.kind],
    href: '#places',
  }));
  return (
    <section id="places">
      <h2 className="govuk-heading-m">Where</h2>
      <MapWithList
        name="Map of this problem"
        items={items}
        outlines={[]}
        centre={{ longitude: first.longitude, latitude: first.latitude, zoom: 15 }}
        tiles={tiles}
        row={(place) => (
          <>
            <strong>{place.name}</strong>
            <br />
            <span className="app-muted">
              {kindWords[place.kind]}
              {place.neighbourhood ? ` in ${place.neighbourhood}` : ''}
              {place.by_hand ? ', assigned by hand' : ''}
            </span>
          </>
        )}
      />
    </section>
  );
}
