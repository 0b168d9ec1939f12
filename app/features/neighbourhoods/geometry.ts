/** A point as GeoJSON writes it: longitude, then latitude, in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: its last point is its first. */
export type Ring = readonly Position[];

/** One piece of a neighbourhood: an outer ring and the rings cut out of it. */
export interface BoundaryPart {
  outer: Ring;
  holes: Ring[];
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Mean radius of the Earth in metres (IUGG R1). */
const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The smallest box, in degrees, that holds every outer ring of the parts. */
export function boxOf(parts: readonly BoundaryPart[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of parts.flatMap((part) => part.outer)) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

/** What two boxes share, or null where they share no area. */
export function sharedBox(a: Box, b: Box): Box | null {
  const box = {
    west: Math.max(a.west, b.west),
    south: Math.max(a.south, b.south),
    east: Math.min(a.east, b.east),
    north: Math.min(a.north, b.north),
  };
  return box.west < box.east && box.south < box.north ? box : null;
}

/**
 * Signed area of a ring in square metres, positive when it runs anticlockwise. On a cylinder of equal area (Lambert), where areas are those of the sphere.
 */
function signedRingArea(ring: Ring): number {
  let doubled = 0;
  const [originLongitude = 0, originLatitude = 0] = ring[0] ?? [];
  const height = Math.sin(radians(originLatitude));
  const flat = ring.map(([longitude, latitude]): Position => [
    radians(longitude - originLongitude),
    Math.sin(radians(latitude)) - height,
  ]);
  for (const [index, [x, y]] of flat.entries()) {
    const [nextX, nextY] = flat[(index + 1) % flat.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  }
  return (doubled / 2) * EARTH_RADIUS ** 2;
}

/** Area of a ring in square metres, whichever way it runs. */
export const ringArea = (ring: Ring): number => Math.abs(signedRingArea(ring));

/** Area of all parts less their holes, in square metres. The parts are taken not to overlap. */
export function areaOf(parts: readonly BoundaryPart[]): number {
  return parts.reduce(
    (sum, part) => sum + ringArea(part.outer) - part.holes.reduce((cut, hole) => cut + ringArea(hole), 0),
    0,
  );
}

/** Whether the point lies inside the ring (even-odd rule); a point exactly on the line may answer either way. */
export function ringHolds(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether the point lies in one of the parts and in none of its holes. */
export function partsHold(parts: readonly BoundaryPart[], point: Position): boolean {
  return parts.some(
    (part) => ringHolds(part.outer, point) && !part.holes.some((hole) => ringHolds(hole, point)),
  );
}
