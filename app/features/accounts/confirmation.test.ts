import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '~/lib/dates';
import { confirmationState } from './confirmation';

const TODAY = '2026-11-22';

it('asks from 30 days before, and is overdue from the day itself on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700, max: 700 }), (left) => {
      const expected = left <= 0 ? 'overdue' : left <= 30 ? 'soon' : 'done';
      expect(confirmationState(addDays(TODAY, left), TODAY)).toBe(expected);
    }),
  );
});

it('comes nearer with every day', () => {
  const order = ['done', 'soon', 'overdue'];
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 300 }), fc.integer({ min: 0, max: 300 }), (left, later) => {
      const due = addDays(TODAY, left);
      const now = order.indexOf(confirmationState(due, TODAY));
      expect(order.indexOf(confirmationState(due, addDays(TODAY, later)))).toBeGreaterThanOrEqual(now);
    }),
  );
});
