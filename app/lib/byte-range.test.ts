import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantedRange } from './byte-range';

const ETAG = '"abc"';

describe('Range headers', () => {
  test.each([
    ['bytes=0-0', { kind: 'part', range: { start: 0, end: 0 } }],
    ['bytes=10-', { kind: 'part', range: { start: 10, end: 99 } }],
    ['bytes=-10', { kind: 'part', range: { start: 90, end: 99 } }],
    ['bytes=-1000', { kind: 'part', range: { start: 0, end: 99 } }],
    ['bytes=50-1000', { kind: 'part', range: { start: 50, end: 99 } }],
    ['bytes=100-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=9-3', { kind: 'whole' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['lines=0-1', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    [undefined, { kind: 'whole' }],
  ])('%s of 100 bytes', (header, wanted) => {
    expect(wantedRange(header, 100, ETAG)).toEqual(wanted);
  });

  test('If-Range gives the part only while the file is the same', () => {
    expect(wantedRange('bytes=0-1', 100, ETAG, ETAG).kind).toBe('part');
    expect(wantedRange('bytes=0-1', 100, ETAG, '"other"').kind).toBe('whole');
    expect(wantedRange('bytes=0-1', 100, ETAG, `W/${ETAG}`).kind).toBe('whole');
    expect(wantedRange('bytes=0-1', 100, ETAG, 'Sun, 22 Nov 2026 20:00:00 GMT').kind).toBe('whole');
  });

  test('a part never leaves the file, whatever is asked', () => {
    const number = fc.option(fc.bigInt({ min: 0n, max: 10n ** 30n }), { nil: '' });
    fc.assert(
      fc.property(number, number, fc.nat(10_000), (first, last, size) => {
        const wanted = wantedRange(`bytes=${first}-${last}`, size, ETAG);
        if (wanted.kind !== 'part') return;
        expect(wanted.range.start).toBeGreaterThanOrEqual(0);
        expect(wanted.range.start).toBeLessThanOrEqual(wanted.range.end);
        expect(wanted.range.end).toBeLessThan(size);
      }),
    );
  });
});
