import type { MultiPolygon } from './geometry.ts';
import land from './land-around.json';
import { LOCALITIES } from './localities.ts';
import { NEIGHBOURHOOD_PLACES } from './neighbourhood-places.ts';

/** What a map shows when there are no tiles: coastline and names, in WGS 84. */
export interface BaseMap {
  /** "© OpenStreetMap contributors", to be shown with the map. */
  readonly attribution: string;
  readonly land: { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygon };
  /** Rank 1 shows from afar, 2 from the middle distance, 3 close by. */
  readonly places: { name: string; longitude: number; latitude: number; rank: 1 | 2 | 3 }[];
}

/** Puts the built-in base map together: the content of `public/base-map.json`. */
export function baseMap(): BaseMap {
  const towns = LOCALITIES.map(([name, longitude, latitude, rank]) => ({ name, longitude, latitude, rank }));
  const known = new Set(towns.map(({ name }) => name));
  const suburbs = NEIGHBOURHOOD_PLACES.filter(({ name }) => !known.has(name) && !name.includes(' and ')).map(
    ({ name, longitude, latitude }) => ({ name, longitude, latitude, rank: 3 as const }),
  );
  return {
    attribution: '© OpenStreetMap contributors',
    land: { type: 'MultiPolygon', coordinates: land.coordinates as MultiPolygon },
    places: [...towns, ...suburbs],
  };
}
