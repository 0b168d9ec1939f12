import fc from 'fast-check';
import sharp, { type Exif } from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPictureOrigin } from './read-picture-origin';

const picture = (exif: Exif) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#2a5' } }).withExif(exif);

const NOTED = {
  IFD2: { DateTimeOriginal: '2026:11:14 18:30:00', OffsetTimeOriginal: '+01:00' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '50/1 54/1 36/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '1/1 24/1 0/1',
  },
};

describe('what a camera noted', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('is read out of %s', async (format) => {
    const { takenAt, latitude, longitude } = readPictureOrigin(
      await picture(NOTED).toFormat(format).toBuffer(),
    );
    expect(takenAt).toBe('2026-11-14T18:30:00+01:00');
    expect(latitude).toBeCloseTo(-50.91, 6);
    expect(longitude).toBeCloseTo(-1.4, 6);
  });

  test('is read out of TIFF, which is such a block itself', async () => {
    const jpeg = await picture(NOTED).jpeg().toBuffer();
    expect(readPictureOrigin(jpeg.subarray(jpeg.indexOf('Exif') + 6)).latitude).toBeCloseTo(-50.91, 6);
  });

  test.each([
    ['a clock that was never set', { IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } }],
    ['a day that is none', { IFD2: { DateTimeOriginal: '2026:02:31 10:00:00' } }],
    ['a receiver without a fix', { IFD3: { GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' } }],
    ['fractions of nought', { IFD3: { GPSLatitude: '50/0 0/0 0/0', GPSLongitude: '1/0 0/0 0/0' } }],
    ['a place off the earth', { IFD3: { GPSLatitude: '95/1 0/1 0/1', GPSLongitude: '1/1 0/1 0/1' } }],
  ])('counts as nothing with %s', async (_what, exif) => {
    expect(readPictureOrigin(await picture(exif).jpeg().toBuffer())).toEqual({
      takenAt: null,
      latitude: null,
      longitude: null,
    });
  });

  test('is read in a moment, whatever the bytes', async () => {
    const whole = await picture(NOTED).jpeg().toBuffer();
    const start = whole.indexOf('Exif');
    const begun = performance.now();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        fc.nat(800),
        (changes, cut) => {
          const bytes = Buffer.from(whole.subarray(0, start + 10 + cut));
          for (const [at, byte] of changes) bytes[start + 6 + at] = byte;
          const { latitude } = readPictureOrigin(bytes);
          return latitude === null || Math.abs(latitude) <= 90;
        },
      ),
      { numRuns: 2000 },
    );
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
