import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thinned';

const position = fc.tuple(
  fc.double({ min: -6, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 58, noNaN: true }),
);
const ring = fc
  .array(position, { minLength: 3, maxLength: 30 })
  .map((corners): number[][] => [...corners, corners[0] ?? [0, 0]]);
const shape = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

describe('an outline thinned for a map', () => {
  it('keeps its parts and holes, each closed and with at least three corners', () => {
    fc.assert(
      fc.property(shape, (coordinates) => {
        const fewer = thinned(coordinates);
        expect(fewer.map((part) => part.length)).toEqual(coordinates.map((part) => part.length));
        for (const one of fewer.flat()) {
          expect(one.length).toBeGreaterThanOrEqual(4);
          expect(one.at(-1)).toEqual(one[0]);
        }
      }),
    );
  });

  it('moves none of its corners by more than a metre, and adds none', () => {
    fc.assert(
      fc.property(shape, (coordinates) => {
        const given = coordinates.flat(2);
        for (const [x = 0, y = 0] of thinned(coordinates).flat(2))
          expect(given.some(([a = 0, b = 0]) => Math.abs(a - x) <= 5.1e-6 && Math.abs(b - y) <= 5.1e-6)).toBe(
            true,
          );
      }),
    );
  });

  it('drops what is closer than ten metres to the corner before', () => {
    const square = [
      [-1.1, 50.8],
      [-1.09995, 50.8],
      [-1.09, 50.8],
      [-1.09, 50.81],
      [-1.09, 50.81005],
      [-1.1, 50.8],
    ];
    expect(thinned([[square]])).toEqual([
      [
        [
          [-1.1, 50.8],
          [-1.09, 50.8],
          [-1.09, 50.81],
          [-1.1, 50.8],
        ],
      ],
    ]);
  });
});
