import sharp, { type Region } from 'sharp';
import { expect, test } from 'vitest';
import { burnBoxes } from './burn-boxes.server';
import { pixelsOf } from './redaction-boxes';

/** Noise, so that every block of the picture has something to leave behind. */
async function noise(width: number, height: number): Promise<Buffer> {
  let seed = 7;
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    bytes[at] = seed >> 16;
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .webp({ quality: 82 })
    .toBuffer();
}

/** sharp's own statistics are of the whole input, whatever is cut out of it. */
const statsOf = async (copy: Buffer, part: Region) =>
  sharp(await sharp(copy).extract(part).png().toBuffer()).stats();

test('what lies under the boxes is gone from the pixels, and the rest is as it was', async () => {
  const picture = await noise(640, 480);
  const boxes = [
    { x: 10, y: 10, width: 25.3, height: 30.7 },
    { x: 90, y: 95, width: 10, height: 5 },
  ];
  const { view, thumbnail, width, height } = await burnBoxes(picture, boxes);
  expect([width, height]).toEqual([640, 480]);
  const { exif, icc, xmp, format, pages } = await sharp(view).metadata();
  expect({ exif, icc, xmp, format, pages }).toEqual({ format: 'webp' });
  for (const box of boxes) {
    for (const [copy, margin] of [
      [view, 2],
      [await sharp(thumbnail).resize(640, 480).toBuffer(), 6],
    ] as const) {
      const { left, top, width: across, height: down } = pixelsOf(box, { width, height });
      // Compression lets the edge of what is shown reach a pixel or two into the black, never the other way.
      const inside = {
        left: left + margin,
        top: top + margin,
        width: across - 2 * margin,
        height: down - 2 * margin,
      };
      const { channels } = await statsOf(copy, inside);
      for (const { max, stdev } of channels) {
        expect(max).toBeLessThan(40);
        expect(stdev).toBeLessThan(6);
      }
    }
  }
  const rest = { left: 320, top: 100, width: 200, height: 300 };
  const [before, after] = await Promise.all([picture, view].map((copy) => sharp(copy).extract(rest).stats()));
  expect(Math.abs((before?.channels[0]?.mean ?? 0) - (after?.channels[0]?.mean ?? 99))).toBeLessThan(20);
  expect(after?.channels[0]?.stdev).toBeGreaterThan(15);
});

test('two pictures that differ under the boxes alone give the same copy', async () => {
  const base = sharp({ create: { width: 200, height: 100, channels: 3, background: '#9ab' } });
  const withMark = (colour: string) =>
    base
      .clone()
      .composite([
        { input: { create: { width: 40, height: 40, channels: 3, background: colour } }, left: 80, top: 30 },
      ])
      .png()
      .toBuffer();
  const box = [{ x: 40, y: 30, width: 20, height: 40 }];
  const [one, other] = await Promise.all([withMark('#f00'), withMark('#0f0')]);
  expect((await burnBoxes(one, box)).view.equals((await burnBoxes(other, box)).view)).toBe(true);
  expect((await burnBoxes(one, [])).view.equals((await burnBoxes(other, [])).view)).toBe(false);
});
