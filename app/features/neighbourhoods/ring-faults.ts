import type { Position, Ring } from './geometry';

/** Which side of the line a→b the point c lies on: above 0 left, below 0 right, 0 on it. */
const side = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const crosses = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

interface Segment {
  from: Position;
  to: Position;
  west: number;
  east: number;
  south: number;
  north: number;
}

function segmentsOf(ring: Ring): Segment[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    return {
      from,
      to,
      west: Math.min(from[0], to[0]),
      east: Math.max(from[0], to[0]),
      south: Math.min(from[1], to[1]),
      north: Math.max(from[1], to[1]),
    };
  });
}

/**
 * The first place where a closed ring crosses itself, or null. Touching itself at a point is allowed: real
 * boundaries do that at islands and at harbour mouths. Sweeps from west to east, so a ring of thousands of points
 * takes milliseconds.
 */
function selfCrossing(ring: Ring): Position | null {
  let active: Segment[] = [];
  for (const segment of segmentsOf(ring).sort((a, b) => a.west - b.west)) {
    active = active.filter((other) => other.east >= segment.west);
    const hit = active.find(
      (other) =>
        other.south <= segment.north &&
        other.north >= segment.south &&
        crosses(segment.from, segment.to, other.from, other.to),
    );
    if (hit) return segment.from;
    active.push(segment);
  }
  return null;
}

const samePoint = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * What is wrong with one ring by itself, in words that follow the neighbourhood's name, or null when it is sound.
 * `ringName` says which ring, such as "the outer ring".
 */
export function ringFault(ring: Ring, ringName: string): string | null {
  const first = ring[0];
  if (!samePoint(first, ring.at(-1)))
    return `${ringName} is open: its last point must be the same as its first`;
  const corners = new Set(ring.map(([longitude, latitude]) => `${longitude},${latitude}`)).size;
  if (corners < 3) return `${ringName} has too few points: an area needs at least three different ones`;
  const crossing = selfCrossing(ring);
  if (crossing) return `${ringName} crosses itself near longitude ${crossing[0]}, latitude ${crossing[1]}`;
  return null;
}
