/** A point as [longitude, latitude] in degrees, WGS 84. */
export type Position = [number, number];
/** A closed ring: the last position repeats the first. */
export type Ring = Position[];
/** An outer ring and its holes. */
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];

const METRES_PER_DEGREE = 111_195;
/** East-west degrees are shorter by the cosine of the latitude: that of the middle of Hampshire serves all of it. */
const EAST_WEST = Math.cos((50.95 * Math.PI) / 180);

/** Lays degrees flat: kilometres east and north of 0, 0 by an equirectangular projection about 50.95° N. */
export function toKilometres([longitude, latitude]: Position): Position {
  return [(longitude * EAST_WEST * METRES_PER_DEGREE) / 1000, (latitude * METRES_PER_DEGREE) / 1000];
}

/** The reverse of `toKilometres`. */
export function toDegrees([east, north]: Position): Position {
  return [(east * 1000) / (EAST_WEST * METRES_PER_DEGREE), (north * 1000) / METRES_PER_DEGREE];
}

/** Rounds degrees to five decimals (about a metre). */
export function roundPosition([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}

/** Signed area of a ring in km² by the shoelace formula, positive when it runs anticlockwise. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = toKilometres(ring[index - 1]!);
    const [x2, y2] = toKilometres(ring[index]!);
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** Area of a multipolygon in km², holes taken off. */
export function areaOf(shape: MultiPolygon): number {
  return shape.reduce(
    (sum, [outer, ...holes]) =>
      sum + Math.abs(ringArea(outer!)) - holes.reduce((hole, ring) => hole + Math.abs(ringArea(ring)), 0),
    0,
  );
}

function ringContains(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1]!;
    const [x2, y2] = ring[index]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in a multipolygon (inside an outer ring and in none of its holes), by ray casting. */
export function contains(shape: MultiPolygon, point: Position): boolean {
  return shape.some(
    ([outer, ...holes]) => ringContains(outer!, point) && !holes.some((hole) => ringContains(hole, point)),
  );
}

/** Rounds every position, drops repeats, and leaves out rings that have shrunk to nothing. */
export function roundShape(shape: MultiPolygon): MultiPolygon {
  return shape
    .map((polygon) => polygon.map(roundRing).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0);
}

function roundRing(ring: Ring): Ring {
  const rounded = ring
    .map(roundPosition)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
  return Math.abs(ringArea(rounded)) < 1e-6 ? [] : rounded;
}
