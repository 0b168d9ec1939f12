import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/lib/dates';
import { agreementState, endOf, LAPSING_DAYS } from './agreement';

const TODAY = '2026-11-22';
const day = (offset: number) => addDays(TODAY, offset);

/** An agreement by offsets from today: first day, length, extension beyond the review (0 for none). */
const agreements = fc
  .tuple(
    fc.integer({ min: -900, max: 90 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 0, max: 200 }),
  )
  .map(([from, length, extension]) => ({
    from_date: day(from),
    review_date: day(from + length),
    extended_until: extension === 0 ? null : day(from + length + extension),
  }));

describe('agreementState', () => {
  it('holds from its first day to the day before its end, and lapses only after holding', () => {
    fc.assert(
      fc.property(agreements, (agreement) => {
        const state = agreementState(agreement, TODAY);
        const holds = agreement.from_date <= TODAY && endOf(agreement) > TODAY;
        expect(state === 'in_date' || state === 'lapsing').toBe(holds);
        expect(state === 'lapsed').toBe(endOf(agreement) <= TODAY);
      }),
    );
  });

  it('never goes back as days pass', () => {
    const order = ['not_begun', 'in_date', 'lapsing', 'lapsed'];
    fc.assert(
      fc.property(agreements, fc.integer({ min: 0, max: 500 }), (agreement, days) => {
        const now = order.indexOf(agreementState(agreement, TODAY));
        expect(order.indexOf(agreementState(agreement, day(days)))).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('is never worse for an extension', () => {
    fc.assert(
      fc.property(agreements, (agreement) => {
        const without = agreementState({ ...agreement, extended_until: null }, TODAY);
        if (without !== 'lapsed') expect(agreementState(agreement, TODAY)).not.toBe('lapsed');
      }),
    );
  });

  it.each([
    [LAPSING_DAYS + 1, 'in_date'],
    [LAPSING_DAYS, 'lapsing'],
    [1, 'lapsing'],
    [0, 'lapsed'],
  ])('%i days before its end it is %s', (left, state) => {
    expect(
      agreementState({ from_date: day(-100), review_date: day(left), extended_until: null }, TODAY),
    ).toBe(state);
  });
});
