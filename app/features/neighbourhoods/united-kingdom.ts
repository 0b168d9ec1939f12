import type { Position } from './geometry';

/**
 * The box that holds the land of the United Kingdom: west to beyond St Kilda, south of Scilly, east of Lowestoft,
 * north of Shetland. Rockall, which has no neighbourhoods, lies outside.
 */
const BOX = { west: -8.8, south: 49.8, east: 1.9, north: 61 };

/** Whether a longitude and latitude (degrees, WGS 84) lie in the box round the United Kingdom. */
export const insideUnitedKingdom = ([longitude, latitude]: Position): boolean =>
  longitude >= BOX.west && longitude <= BOX.east && latitude >= BOX.south && latitude <= BOX.north;

/** Metres of the British National Grid, which many published boundaries use, lie far outside any degree. */
const looksLikeNationalGrid = ([x, y]: Position): boolean =>
  x > 180 && x <= 700_000 && y >= 0 && y <= 1_300_000;

/**
 * Why the points cannot be places in the United Kingdom, or null when all of them can.
 * Latitude written before longitude is told apart from a place abroad.
 */
export function placeFault(points: readonly Position[]): string | null {
  const outside = points.filter((point) => !insideUnitedKingdom(point));
  const [first] = outside;
  if (!first) return null;
  if (points.every(([x, y]) => insideUnitedKingdom([y, x])))
    return 'its axes are swapped: each point must give longitude first, then latitude';
  if (outside.every(looksLikeNationalGrid))
    return 'its points are in metres of the National Grid: save the file as WGS 84 longitude and latitude';
  const count = outside.length === 1 ? 'one point lies' : `${outside.length} points lie`;
  return `${count} outside the United Kingdom, the first at longitude ${first[0]}, latitude ${first[1]}`;
}
