import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barLengths, priceOf, sumOfSide, sumWords, type Total } from './pricing';

const people = fc.integer({ min: 1, max: 500 });
const minutes = fc.integer({ min: 1, max: 10_080 });
const rate = fc.integer({ min: 0, max: 99_999_999 }).map((pence) => (pence / 100).toFixed(2));

describe('the price of time', () => {
  test.each([
    [2, 90, '45.00', 100, '135.00'],
    [1, 10, '68', 100, '11.33'],
    [1, 1, '0.30', 100, '0.01'], // 0.5 pence goes up
    [1, 1, '0.29', 100, '0.00'],
    [2, 90, '45.00', 25, '33.75'],
    [1, 60, '0.01', 50, '0.01'],
    [1, 60, 0, 100, '0.00'],
  ])('of %i for %i minutes at %s, %i%%, is %s', (count, time, pounds, percent, price) => {
    expect(priceOf(count, time, pounds, percent)).toBe(price);
  });

  test('without a rate is no price', () => {
    fc.assert(
      fc.property(people, minutes, (count, time) => {
        expect(priceOf(count, time, null)).toBeNull();
      }),
    );
  });

  test('is within half a penny of the exact one', () => {
    fc.assert(
      fc.property(people, minutes, rate, (count, time, pounds) => {
        const exact = (BigInt(count) * BigInt(time) * BigInt(pounds.replace('.', ''))) / 60n;
        const pence = BigInt((priceOf(count, time, pounds) ?? '').replace('.', ''));
        expect(pence - exact === 0n || pence - exact === 1n).toBe(true);
      }),
    );
  });

  test('never falls when there are more people, more time or a higher rate', () => {
    fc.assert(
      fc.property(people, minutes, rate, (count, time, pounds) => {
        const price = Number(priceOf(count, time, pounds));
        expect(Number(priceOf(count + 1, time, pounds))).toBeGreaterThanOrEqual(price);
        expect(Number(priceOf(count, time + 1, pounds))).toBeGreaterThanOrEqual(price);
        expect(Number(priceOf(count, time, (Number(pounds) + 0.01).toFixed(2)))).toBeGreaterThanOrEqual(
          price,
        );
      }),
    );
  });

  test('shared out to the whole differs from it by rounding alone', () => {
    fc.assert(
      fc.property(people, minutes, rate, fc.integer({ min: 1, max: 99 }), (count, time, pounds, percent) => {
        const parts =
          Number(priceOf(count, time, pounds, percent)) + Number(priceOf(count, time, pounds, 100 - percent));
        expect(Math.abs(parts - Number(priceOf(count, time, pounds)))).toBeLessThanOrEqual(0.011);
      }),
    );
  });
});

const total = (side: Total['side'], pounds: string, more: Partial<Total> = {}): Total => ({
  organisation: 'Police',
  side,
  pounds,
  minutes: 60,
  unpriced_minutes: 0,
  illustrative: false,
  ...more,
});

describe('totals', () => {
  test('add one side up and leave the other out', () => {
    const totals = [
      total('problem', '0.10'),
      total('problem', '0.20', { unpriced_minutes: 30, illustrative: true }),
      total('solution', '99.00'),
    ];
    expect(sumOfSide(totals, 'problem')).toEqual({
      pounds: '0.30',
      minutes: 120,
      unpricedMinutes: 30,
      illustrative: true,
    });
    expect(sumOfSide([], 'solution')).toEqual({
      pounds: '0.00',
      minutes: 0,
      unpricedMinutes: 0,
      illustrative: false,
    });
  });

  test('bars are as long as their amounts', () => {
    expect(barLengths('50.00', '100.00')).toEqual([50, 100]);
    expect(barLengths('0.01', '1000000.00')).toEqual([1, 100]);
    expect(barLengths('0.00', '0.00')).toEqual([0, 0]);
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const [a, b] = barLengths(first, second);
        expect(Math.max(a, b)).toBe(Number(first) === 0 && Number(second) === 0 ? 0 : 100);
        expect(Math.sign(a - b) * Math.sign(Number(first) - Number(second))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('every figure unfolds to its sum', () => {
    expect(sumWords(2, 90, '45', 100)).toBe('2 × 90 minutes, at £45.00 an hour');
    expect(sumWords(1, 30, null, 25)).toBe(
      '1 × 30 minutes, no rate for that day yet, 25% of it for this problem',
    );
  });
});
