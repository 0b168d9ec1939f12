import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '~/lib/dates';
import { dueOn } from './due';
import { techniqueChoices, techniqueWords } from './techniques';

describe('due days', () => {
  test.each([
    ['2026-11-20', 'overdue', '20 November 2026, 2 days ago'],
    ['2026-11-22', 'soon', '22 November 2026, today'],
    ['2026-11-25', 'soon', '25 November 2026, in 3 days'],
    ['2026-11-26', 'later', '26 November 2026, in 4 days'],
  ])('%s on 22 November is %s', (day, state, words) => {
    expect(dueOn(day, '2026-11-22')).toEqual({ state, words });
  });

  test('an action becomes more urgent as days go by, never less', () => {
    const order = ['later', 'soon', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(30), (start, passed) => {
        const before = dueOn('2026-06-15', addDays('2026-06-15', start)).state;
        const after = dueOn('2026-06-15', addDays('2026-06-15', start + passed)).state;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });
});

describe('the 25 techniques', () => {
  test('are numbered from 1 to 25, five to an aim', () => {
    expect(techniqueChoices.map(({ number }) => number)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    expect(techniqueWords(18)).toBe('Reduce provocations: reduce temptation');
    expect(techniqueWords(25)).toBe('Remove excuses: control drugs and alcohol');
    expect([techniqueWords(0), techniqueWords(null)]).toEqual([null, null]);
  });
});
