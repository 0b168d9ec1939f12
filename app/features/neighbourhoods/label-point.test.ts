import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './geometry';
import { partsHold } from './geometry';
import { labelPoint } from './label-point';

const radius = fc.double({ min: 0.001, max: 0.05, noNaN: true });

test('the label lies inside, even in shapes with a hollow middle', () => {
  fc.assert(
    fc.property(
      fc.array(radius, { minLength: 5, maxLength: 60 }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (radii, thin) => {
        // A crescent: out along one arc, back along a closer one; its middle is often outside.
        const at = (share: number, distance: number): Position => {
          const angle = share * 1.6 * Math.PI;
          return [-1.2 + distance * Math.cos(angle), 51 + distance * Math.sin(angle)];
        };
        const out = radii.map((distance, index) => at(index / (radii.length - 1), distance));
        const back = radii
          .map((distance, index) => at(index / (radii.length - 1), distance * thin))
          .reverse();
        const outer = [...out, ...back, ...out.slice(0, 1)];
        expect(partsHold([{ outer, holes: [] }], labelPoint([{ outer, holes: [] }]))).toBe(true);
      },
    ),
  );
});

test('of several parts the largest carries the label, and never in a hole', () => {
  const box = (west: number, south: number, size: number): Position[] => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const parts = [
    { outer: box(-1.5, 51, 0.01), holes: [] },
    { outer: box(-1, 51, 0.1), holes: [box(-0.98, 51.02, 0.06)] },
  ];
  const [longitude] = labelPoint(parts);
  expect(longitude).toBeGreaterThan(-1);
  expect(partsHold(parts, labelPoint(parts))).toBe(true);
});

test('what has no area has no middle', () => {
  expect(() => labelPoint([])).toThrow(RangeError);
});
