import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWords, playsInPage, sizeWords, awayWords } from './file-words';

describe('words about files', () => {
  test.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [2_440_000, '2.4 MB'],
    [999_600, '1 MB'],
    [524_288_000, '524 MB'],
  ])('%i bytes read %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));

  test('a size is never shown as a thousand of its unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 11 }), (bytes) => {
        expect(Number.parseFloat(sizeWords(bytes))).toBeLessThan(1000);
      }),
    );
  });

  test('what plays in the page is video and sound that browsers know', () => {
    expect([
      playsInPage('video/mp4'),
      playsInPage('audio/mpeg'),
      playsInPage('video/x-msvideo'),
      playsInPage('text/html'),
    ]).toEqual(['video', 'audio', null, null]);
    expect(formatWords('application/pdf')).toBe('PDF document');
    expect(formatWords('text/html')).toBe('File');
  });
});

test.each([
  [3, 'at Gull Lane'],
  [42, '40 metres from Gull Lane'],
  [994, '990 metres from Gull Lane'],
  [1000, '1.0 km from Gull Lane'],
  [23_400, '23 km from Gull Lane'],
])('%d metres away is "%s"', (metres, words) => {
  expect(awayWords({ metres, label: 'Gull Lane' })).toBe(words);
});
