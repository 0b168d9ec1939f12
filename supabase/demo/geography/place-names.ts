import { contains, roundPosition, toKilometres, type Position } from './geometry.ts';
import { LANDMARKS } from './landmarks.ts';
import { LOCALITIES } from './localities.ts';
import { NEIGHBOURHOOD_PLACES } from './neighbourhood-places.ts';
import { NEIGHBOURHOODS } from './neighbourhoods.ts';
import { POSTCODE_DISTRICTS } from './postcode-districts.ts';

/** A name that a search for a place finds; the point is its approximate centre in WGS 84. */
export interface PlaceName {
  readonly name: string;
  readonly kind: 'locality' | 'landmark' | 'outward_postcode';
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * Everything a search for a place knows in the demo world: localities (once each by name), landmarks and outward
 * postcodes. A neighbourhood of two villages ("Milford and Hordle") is also found by its own name.
 */
export function placeNames(): PlaceName[] {
  const localities = new Map<string, PlaceName>();
  for (const [name, longitude, latitude] of LOCALITIES) {
    localities.set(name, placed('locality', name, [longitude, latitude]));
  }
  for (const { name, longitude, latitude } of NEIGHBOURHOOD_PLACES) {
    if (!localities.has(name)) localities.set(name, { name, kind: 'locality', longitude, latitude });
  }
  return [
    ...localities.values(),
    ...LANDMARKS.map(([name, longitude, latitude]) => placed('landmark', name, [longitude, latitude])),
    ...POSTCODE_DISTRICTS.map(([name, longitude, latitude]) =>
      placed('outward_postcode', name, [longitude, latitude]),
    ),
  ];
}

function placed(kind: PlaceName['kind'], name: string, at: Position): PlaceName {
  const [longitude, latitude] = roundPosition(ashore(at));
  return { name, kind, longitude, latitude };
}

/**
 * The coastline is good to about 100 m, so a pier may stand in its sea: such a point goes towards the nearest
 * neighbourhood's place, in twentieths of the way, until it is on land.
 */
function ashore(point: Position): Position {
  const { longitude, latitude } = NEIGHBOURHOOD_PLACES.reduce((best, each) =>
    distance(point, [each.longitude, each.latitude]) < distance(point, [best.longitude, best.latitude])
      ? each
      : best,
  );
  for (let step = 0; step < 20; step += 1) {
    const at: Position = [
      point[0] + ((longitude - point[0]) * step) / 20,
      point[1] + ((latitude - point[1]) * step) / 20,
    ];
    if (NEIGHBOURHOODS.some(({ geometry }) => contains(geometry.coordinates, roundPosition(at)))) return at;
  }
  return [longitude, latitude];
}

function distance(one: Position, other: Position): number {
  const [x1, y1] = toKilometres(one);
  const [x2, y2] = toKilometres(other);
  return Math.hypot(x2 - x1, y2 - y1);
}
