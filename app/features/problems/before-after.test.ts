import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/lib/dates';
import { beforeAfter } from './before-after';

const facts = (before: number, after: number, daysBefore = 90, daysAfter = 90) => ({
  amount: before,
  amount_after: after,
  from_date: '2025-01-01',
  until_date: addDays('2025-01-01', daysBefore - 1),
  after_from_date: '2026-01-01',
  after_until_date: addDays('2026-01-01', daysAfter - 1),
});

describe('before and after', () => {
  it('compares rates, so the same rate over another length of time is no change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 5 }), (count, times) => {
        const same = beforeAfter(facts(count, count * times, 30, 30 * times));
        expect(same?.sentence).toMatch(/^Events a day did not change\./);
      }),
    );
  });

  it('says that a count under 20 may be chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 300 }), (few, other) => {
        expect(beforeAfter(facts(few, other))?.sentence).toContain('chance alone');
      }),
    );
  });

  it('gives the interval of a rate ratio', () => {
    // 120 to 60: ratio 0.5, standard error √(1/120 + 1/60) = 0.1581, so 0.367 to 0.682.
    expect(beforeAfter(facts(120, 60))?.sentence).toBe(
      'Events a day fell by 50%. The true change lies between -63% and -32% (95 times in 100).',
    );
    expect(beforeAfter(facts(30, 28))?.sentence).toContain('so it may be chance alone');
  });

  it('says nothing without both counts, both periods and events to begin with', () => {
    expect(beforeAfter({ ...facts(5, 5), amount_after: null })).toBeNull();
    expect(beforeAfter({ ...facts(5, 5), after_until_date: null })).toBeNull();
    expect(beforeAfter(facts(0, 5))).toBeNull();
  });
});
