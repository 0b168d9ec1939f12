import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '~/lib/dates';
import { poundsAMonth } from './cost-words';

it('is the amount itself over a month, and falls as the same amount is spread over more days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 700 }), (pounds, days) => {
      const over = (more: number) =>
        poundsAMonth({ pounds, from_date: '2025-01-01', until_date: addDays('2025-01-01', days + more) }) ??
        0;
      expect(over(1)).toBeLessThan(over(0));
      expect(over(0) * (days + 1)).toBeCloseTo(pounds * (365.25 / 12), 3);
    }),
  );
});

it('is not said without both days, or for a period that ends before it begins', () => {
  expect(poundsAMonth({ pounds: 5, from_date: null, until_date: '2025-01-01' })).toBeNull();
  expect(poundsAMonth({ pounds: 5, from_date: '2025-01-03', until_date: '2025-01-01' })).toBeNull();
});
