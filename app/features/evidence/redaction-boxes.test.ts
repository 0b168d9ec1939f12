import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxBetween, boxesOf, boxFault, pixelsOf } from './redaction-boxes';

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const point = fc.record({ x: percent, y: percent });
const size = fc.record({
  width: fc.integer({ min: 1, max: 2048 }),
  height: fc.integer({ min: 1, max: 2048 }),
});
const typed = (x: string, y: string, width: string, height: string) => ({ x, y, width, height });

describe('boxes', () => {
  test('drawn in any direction hide all that was drawn over, and stay inside the picture', () => {
    fc.assert(
      fc.property(point, point, size, (one, other, picture) => {
        const box = boxBetween(one, other);
        expect(box).toEqual(boxBetween(other, one));
        const { left, top, width, height } = pixelsOf(box, picture);
        expect(left >= 0 && top >= 0 && width >= 1 && height >= 1).toBe(true);
        expect(left + width <= picture.width && top + height <= picture.height).toBe(true);
        expect(left).toBeLessThanOrEqual((box.x / 100) * picture.width);
        expect(left + width + 1e-6).toBeGreaterThanOrEqual(((box.x + box.width) / 100) * picture.width);
      }),
    );
  });

  test('reach no further than the picture when they are drawn beyond it', () => {
    expect(boxBetween({ x: -20, y: 90 }, { x: 30.004, y: 140 })).toEqual({
      x: 0,
      y: 90,
      width: 30,
      height: 10,
    });
  });

  test('typed wholly are taken, not typed are none, half typed are wrong', () => {
    expect(boxFault(typed('', ' ', '', ''))).toBeNull();
    expect(boxFault(typed('10', '20%', '12.5', ' 8 '))).toBeNull();
    expect(boxesOf([typed('', '', '', ''), typed('10', '20%', '12.5', ' 8 ')])).toEqual([
      { x: 10, y: 20, width: 12.5, height: 8 },
    ]);
    for (const [wrong, part] of [
      [typed('10', '', '5', '5'), 'y'],
      [typed('ten', '1', '5', '5'), 'x'],
      [typed('-1', '1', '5', '5'), 'x'],
      [typed('96', '1', '5', '5'), 'width'],
      [typed('1', '96', '5', '5'), 'height'],
      [typed('10', '10', '0', '5'), 'width'],
      [typed('10', '10', '5', 'tall'), 'height'],
      [typed('Infinity', '1', '5', '5'), 'x'],
    ] as const)
      expect(boxFault(wrong)?.part, JSON.stringify(wrong)).toBe(part);
  });
});
