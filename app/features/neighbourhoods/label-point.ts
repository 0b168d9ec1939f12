import type { BoundaryPart, Position, Ring } from './geometry';
import { areaOf, partsHold, ringArea } from './geometry';

/** Where the ring crosses a latitude: longitudes from west to east. */
function crossings(ring: Ring, latitude: number): number[] {
  return ring.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = ring[index] ?? [x2, y2];
    return y1 > latitude !== y2 > latitude ? [x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1)] : [];
  });
}

const largest = (parts: readonly BoundaryPart[]): BoundaryPart | undefined =>
  [...parts].sort((a, b) => ringArea(b.outer) - ringArea(a.outer))[0];

/** The middle of the widest stretch of land on one latitude of the part. */
function widestAt({ outer, holes }: BoundaryPart, latitude: number): { width: number; point: Position } {
  const ends = [outer, ...holes].flatMap((ring) => crossings(ring, latitude)).sort((a, b) => a - b);
  let best = { width: 0, point: [0, latitude] as Position };
  for (let index = 0; index + 1 < ends.length; index += 2) {
    const [west = 0, east = 0] = ends.slice(index, index + 2);
    if (east - west > best.width) best = { width: east - west, point: [(west + east) / 2, latitude] };
  }
  return best;
}

const LATITUDES = 24;

/**
 * A point well inside the largest part, for labels and for "where is its middle": the middle of its box where that is
 * inside, else the middle of the widest stretch over a ladder of latitudes.
 */
export function labelPoint(parts: readonly BoundaryPart[]): Position {
  const part = largest(parts);
  if (!part || areaOf([part]) === 0) throw new RangeError('A boundary without area has no middle.');
  const latitudes = part.outer.map(([, latitude]) => latitude);
  const longitudes = part.outer.map(([longitude]) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle: Position = [(Math.min(...longitudes) + Math.max(...longitudes)) / 2, (south + north) / 2];
  if (partsHold([part], middle)) return middle;
  const ladder = Array.from({ length: LATITUDES }, (_, step) =>
    widestAt(part, south + ((north - south) * (step + 0.5)) / LATITUDES),
  );
  return ladder.reduce((best, one) => (one.width > best.width ? one : best)).point;
}
