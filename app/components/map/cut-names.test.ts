import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sticksOut } from './cut-names';

const map = { left: 0, top: 0, right: 700, bottom: 300 };
const box = fc
  .record({
    left: fc.integer({ min: 0, max: 600 }),
    top: fc.integer({ min: 0, max: 280 }),
    width: fc.integer({ min: 1, max: 100 }),
    height: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

it('keeps what lies inside, and hides what crosses any edge', () => {
  fc.assert(
    fc.property(box, (inner) => {
      expect(sticksOut(inner, map)).toBe(false);
      expect(sticksOut({ ...inner, left: -1 }, map)).toBe(true);
      expect(sticksOut({ ...inner, right: 701 }, map)).toBe(true);
      expect(sticksOut({ ...inner, top: -1 }, map)).toBe(true);
      expect(sticksOut({ ...inner, bottom: 301 }, map)).toBe(true);
    }),
  );
});
