import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsBetween, overlapsWithin, sharedArea } from './boundary-overlap';
import type { BoundaryPart, Position } from './geometry';
import { areaOf } from './geometry';

const rectangle = (west: number, south: number, width: number, height: number): BoundaryPart => {
  const [east, north] = [west + width, south + height];
  const outer: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { outer, holes: [] };
};
const shape = (id: string, ...parts: BoundaryPart[]) => ({ id, name: `Place ${id}`, parts });
const degrees = fc.integer({ min: 1, max: 50 }).map((hundredths) => hundredths / 100);

test('a rectangle of known size has its area on the sphere', () => {
  // One degree of latitude is 111.195 km on the mean sphere; a degree of longitude at 51° about 0.629 of it.
  expect(areaOf([rectangle(-1, 50.995, 0.01, 0.01)]) / 1e6).toBeCloseTo(
    1.11195 ** 2 * Math.cos((51 * Math.PI) / 180),
    4,
  );
});

test('shared area is symmetric, at most the smaller, and that of the shared rectangle', () => {
  fc.assert(
    fc.property(degrees, degrees, degrees, (shift, width, height) => {
      const a = [rectangle(-1, 51, width, height)];
      const b = [rectangle(-1 + shift, 51, width, height)];
      const shared = sharedArea(a, b);
      expect(shared).toBeCloseTo(sharedArea(b, a), 0);
      const expected = shift < width ? areaOf([rectangle(-1 + shift, 51, width - shift, height)]) : 0;
      expect(shared / 1e4).toBeCloseTo(expected / 1e4, 0);
    }),
    { numRuns: 50 },
  );
});

test('one per cent of the smaller area is tolerated, more is not', () => {
  const large = shape('L', rectangle(-1, 51, 0.4, 0.1));
  const sliver = shape('S', rectangle(-0.6 - 0.0009, 51, 0.1, 0.1));
  const bite = shape('B', rectangle(-0.6 - 0.0011, 51, 0.1, 0.1));
  expect(overlapsBetween([sliver], [large])).toEqual([]);
  expect(overlapsBetween([bite], [large])).toMatchObject([{ first: bite, second: large }]);
  expect(overlapsBetween([bite], [large])[0]?.fraction).toBeCloseTo(0.011, 4);
});

test('a neighbourhood in another’s hole does not overlap it', () => {
  const hole = rectangle(-0.9, 51.02, 0.05, 0.05);
  const ring = shape('R', { ...rectangle(-1, 51, 0.2, 0.1), holes: [hole.outer] });
  expect(overlapsWithin([ring, shape('I', hole)])).toEqual([]);
});

test('a new version is not compared with its own old one, and each pair of a file is told once', () => {
  const a = shape('A', rectangle(-1, 51, 0.1, 0.1));
  const b = shape('B', rectangle(-1, 51, 0.1, 0.05));
  expect(overlapsBetween([a], [shape('A', rectangle(-1, 51, 0.1, 0.2))])).toEqual([]);
  expect(overlapsWithin([a, b])).toHaveLength(1);
});
