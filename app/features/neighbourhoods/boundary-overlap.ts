import { intersection } from 'polyclip-ts';
import type { BoundaryPart, Box, Position } from './geometry';
import { areaOf, boxOf, ringArea, sharedBox } from './geometry';

/** Two neighbourhoods may share this fraction of the smaller one's area: borders drawn twice never match exactly. */
const TOLERATED_OVERLAP = 0.01;

export interface Shape {
  id: string;
  name: string;
  parts: BoundaryPart[];
}

export interface Overlap {
  first: Shape;
  second: Shape;
  /** Shared area as a fraction of the smaller of the two, 0 to 1. */
  fraction: number;
}

interface Measured {
  shape: Shape;
  box: Box;
  area: number;
}

const measure = (shape: Shape): Measured => ({ shape, box: boxOf(shape.parts), area: areaOf(shape.parts) });

const areaOfBox = ({ west, south, east, north }: Box): number =>
  ringArea([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

const polygonsOf = (parts: readonly BoundaryPart[]): [number, number][][][] =>
  parts.map(({ outer, holes }) =>
    [outer, ...holes].map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
  );

/** Area that both sets of parts cover, in square metres. */
export function sharedArea(a: readonly BoundaryPart[], b: readonly BoundaryPart[]): number {
  const shared = intersection(polygonsOf(a), polygonsOf(b));
  return areaOf(
    shared.map(([outer = [], ...holes]) => ({ outer: outer as Position[], holes: holes as Position[][] })),
  );
}

function overlapOf(a: Measured, b: Measured): Overlap | null {
  const smaller = Math.min(a.area, b.area);
  const box = sharedBox(a.box, b.box);
  // Most neighbours share only a corner of their boxes: not worth the exact answer.
  if (!box || areaOfBox(box) <= TOLERATED_OVERLAP * smaller) return null;
  const fraction = sharedArea(a.shape.parts, b.shape.parts) / smaller;
  return fraction > TOLERATED_OVERLAP ? { first: a.shape, second: b.shape, fraction } : null;
}

/** Every pair, one of `shapes` and one of `others`, that overlaps by more than is tolerated. Ids in both are skipped. */
export function overlapsBetween(shapes: readonly Shape[], others: readonly Shape[]): Overlap[] {
  const known = others.map(measure);
  return shapes
    .map(measure)
    .flatMap((one) =>
      known.flatMap((other) => (other.shape.id === one.shape.id ? [] : (overlapOf(one, other) ?? []))),
    );
}

/** Every pair within one file that overlaps by more than is tolerated. */
export function overlapsWithin(shapes: readonly Shape[]): Overlap[] {
  const measured = shapes.map(measure);
  return measured.flatMap((one, index) =>
    measured.slice(index + 1).flatMap((other) => overlapOf(one, other) ?? []),
  );
}
