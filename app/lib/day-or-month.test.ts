import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDayOrMonth, fromSpan, isDayOrMonth, parseDayOrMonth, spanOf } from './day-or-month';
import { dayParts, isDay } from './day-parts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((value) => value.slice(0, 7));
const when = fc.oneof(day, month);

describe('a day or a month', () => {
  it.each([
    [{ day: '', month: 'June', year: '2026' }, '2026-06'],
    [{ month: ' jun ', year: '2026' }, '2026-06'],
    [{ day: '', month: 'Sept.', year: '2025' }, '2025-09'],
    [{ day: ' ', month: '6', year: '2026' }, '2026-06'],
    [{ day: '3', month: 'June', year: '2026' }, '2026-06-03'],
  ])('%o is %s', (typed, read) => expect(parseDayOrMonth(typed)).toEqual({ day: read }));

  it.each([
    [{}, { part: 'day', why: 'empty' }],
    [
      { day: '3', year: '2026' },
      { part: 'month', why: 'missing' },
    ],
    [{ month: 'June' }, { part: 'year', why: 'missing' }],
    [{ year: '2026' }, { part: 'month', why: 'missing' }],
    [
      { month: 'Junk', year: '2026' },
      { part: 'month', why: 'not_real' },
    ],
    [
      { month: 'Ju', year: '2026' },
      { part: 'month', why: 'not_real' },
    ],
    [
      { month: '13', year: '2026' },
      { part: 'month', why: 'not_real' },
    ],
    [
      { month: 'June', year: '26' },
      { part: 'year', why: 'not_real' },
    ],
    [
      { day: '31', month: 'June', year: '2026' },
      { part: 'day', why: 'not_real' },
    ],
  ])('%o is blamed where it is wrong', (typed, fault) => expect(parseDayOrMonth(typed)).toEqual({ fault }));

  it('comes back from the boxes it fills and from the days it is stored as', () => {
    fc.assert(
      fc.property(when, (value) => {
        expect(isDayOrMonth(value)).toBe(true);
        expect(parseDayOrMonth(dayParts(value))).toEqual({ day: value });
        expect(fromSpan(spanOf(value))).toBe(value);
      }),
    );
  });

  it('is stored as real days, of a month its first and its last', () => {
    fc.assert(
      fc.property(month, (value) => {
        const { from, until } = spanOf(value);
        expect(isDay(from) && isDay(until ?? '')).toBe(true);
        expect([from.slice(0, 7), until?.slice(0, 7)]).toEqual([value, value]);
        const next = new Date(`${until}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
      }),
    );
  });

  it('is said with as much as is known', () => {
    expect(formatDayOrMonth('2026-06')).toBe('June 2026');
    expect(formatDayOrMonth('2026-06-01')).toBe('1 June 2026');
    expect(formatDayOrMonth('2026-11-11')).toBe('11 November 2026');
  });

  it('is a day where the stored days are no whole month', () => {
    expect(fromSpan({ from: '2026-06-01', until: '2026-06-29' })).toBe('2026-06-01');
    expect(fromSpan({ from: '2026-06-01', until: '2026-07-31' })).toBe('2026-06-01');
    expect(fromSpan({ from: '2026-06-02', until: '2026-06-30' })).toBe('2026-06-02');
    expect(fromSpan({ from: null, until: null })).toBeNull();
  });
});
