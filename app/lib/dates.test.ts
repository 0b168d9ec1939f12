import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  formatMinutes,
  formatMoment,
  formatTime,
  instantAt,
  relativeDay,
} from './dates';
import { dayParts, parseDayParts, parseTime } from './day-parts';

const day = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('days and times', () => {
  it('are written the GOV.UK way, in London', () => {
    expect(formatDay('2026-11-14')).toBe('14 November 2026');
    expect(formatMoment('2026-07-01T17:30:00Z')).toBe('1 July 2026 at 18:30');
    expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(formatTime('2026-12-01T00:05:00Z')).toBe('00:05');
  });

  it('come back from the boxes they fill', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(parseDayParts(dayParts(value))).toEqual({ day: value });
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('are the moment that a London clock shows', () => {
    fc.assert(
      fc.property(day, time, (on, at) => {
        const moment = instantAt(on, at);
        const inSkippedHour = formatTime(moment) !== at;
        if (inSkippedHour) {
          // The last Sunday of March, 01:00 to 01:59: shown an hour later.
          expect(on.slice(5, 7)).toBe('03');
          expect(at.slice(0, 2)).toBe('01');
          expect(formatTime(moment)).toBe(`02${at.slice(2)}`);
        }
        expect(dayOf(moment)).toBe(on);
      }),
      {
        examples: [
          ['2026-03-29', '01:30'],
          ['2026-10-25', '01:30'],
        ],
      },
    );
  });

  it('take the first of an hour that comes twice', () => {
    expect(instantAt('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('a date in three boxes', () => {
  it('says which box is to blame', () => {
    expect(parseDayParts({})).toEqual({ fault: { part: 'day', why: 'empty' } });
    expect(parseDayParts({ day: '3', year: '2026' })).toEqual({ fault: { part: 'month', why: 'missing' } });
    expect(parseDayParts({ day: '31', month: 'Feb', year: '2026' })).toEqual({
      fault: { part: 'day', why: 'not_real' },
    });
    expect(parseDayParts({ day: '3', month: '13', year: '2026' })).toEqual({
      fault: { part: 'month', why: 'not_real' },
    });
    expect(parseDayParts({ day: '3', month: '1', year: '26' })).toEqual({
      fault: { part: 'year', why: 'not_real' },
    });
    expect(parseDayParts({ day: ' 29 ', month: 'february', year: '2028' })).toEqual({ day: '2028-02-29' });
  });

  it('never gives a day that the calendar does not have', () => {
    const box = fc.oneof(fc.string(), fc.integer({ min: -5, max: 2100 }).map(String));
    fc.assert(
      fc.property(box, box, box, (d, m, y) => {
        const read = parseDayParts({ day: d, month: m, year: y });
        if ('day' in read)
          expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
      }),
    );
  });
});

describe('times as people type them', () => {
  it.each([
    ['18:30', '18:30'],
    ['1830', '18:30'],
    ['6.30pm', '18:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['9:05', '09:05'],
    ['25:00', null],
    ['13pm', null],
    ['7', null],
    ['soon', null],
  ])('%s', (typed, read) => expect(parseTime(typed)).toBe(read));

  it('reads back every time it writes', () => {
    fc.assert(
      fc.property(time, (value) => {
        expect(parseTime(value)).toBe(value);
      }),
    );
  });
});

describe('how far a day is', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-10-20', '4 weeks ago'],
    ['2026-03-22', '8 months ago'],
    ['2022-11-22', '4 years ago'],
  ])('%s', (value, words) => expect(relativeDay(value, '2026-11-22')).toBe(words));

  it('says the past and the future apart', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 3000 }), (today, count) => {
        expect(relativeDay(addDays(today, count), today)).toMatch(/^in \d+ /);
        expect(relativeDay(addDays(today, -count), today)).toMatch(/^\d+ .* ago$/);
      }),
    );
  });

  it('says minutes as people do', () => {
    expect([0, 1, 60, 90, 125].map(formatMinutes)).toEqual([
      '0 minutes',
      '1 minute',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours 5 minutes',
    ]);
  });
});
