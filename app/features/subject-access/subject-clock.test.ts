import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '~/lib/dates';
import { clockState, monthsLater, nextWorkingDay, subjectDue, toldWords } from './subject-clock';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));
const holidays = fc.array(day, { maxLength: 40 }).map((days) => new Set(days));
const plain = { identity_asked_on: null, identity_proven_on: null, extended: false };
const christmas = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);

describe('the clock of a request', () => {
  it.each([
    ['2026-09-03', '2026-10-05'], // The 3rd is a Saturday.
    ['2026-01-31', '2026-03-02'], // 28 February is the month's last day, and a Saturday.
    ['2024-01-31', '2024-02-29'],
    ['2026-11-25', '2026-12-29'], // Christmas, a weekend and the substitute for Boxing Day.
    ['2026-11-23', '2026-12-23'],
  ])('gives a request of %s until %s', (received_on, due) => {
    expect(subjectDue({ ...plain, received_on }, christmas)).toBe(due);
  });

  it('stands while identity is asked for and counts from the day it is proven', () => {
    const asked = { ...plain, received_on: '2026-09-01', identity_asked_on: '2026-09-10' };
    expect(subjectDue(asked, christmas)).toBeNull();
    expect(subjectDue({ ...asked, identity_proven_on: '2026-09-21' }, christmas)).toBe('2026-10-21');
    const proven = { ...plain, received_on: '2026-09-01', identity_proven_on: '2026-09-04' };
    expect(subjectDue(proven, christmas)).toBe('2026-10-01');
  });

  it('always ends on a working day, from the corresponding day on and no more than the days off later', () => {
    fc.assert(
      fc.property(day, holidays, fc.boolean(), (received_on, off, extended) => {
        const due = subjectDue({ ...plain, received_on, extended }, off) ?? '';
        const corresponding = monthsLater(received_on, extended ? 3 : 1);
        expect([0, 6]).not.toContain(new Date(`${due}T00:00:00Z`).getUTCDay());
        expect(off.has(due)).toBe(false);
        for (let between = corresponding; between < due; between = addDays(between, 1))
          expect(nextWorkingDay(between, off)).not.toBe(between);
        expect(daysBetween(corresponding, due)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps the day of the month, or takes the month’s last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (from, months) => {
        const to = monthsLater(from, months);
        const index = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        const isLast = addDays(to, 1).slice(8) === '01';
        expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  it('judges an answer by the day on which the person was told', () => {
    expect(toldWords('2026-11-26', '2026-11-26')).toBe('in time');
    expect(toldWords('2026-11-26', '2026-11-27')).toBe('1 day late');
    expect(toldWords('2026-11-26', '2026-12-06')).toBe('10 days late');
    expect(toldWords(null, '2026-11-26')).toBeNull();
  });

  it('says how a request stands', () => {
    expect(clockState(null, '2026-11-23')).toEqual({ words: 'Clock stopped', colour: 'grey' });
    expect(clockState('2026-11-22', '2026-11-23')).toEqual({ words: '1 day late', colour: 'red' });
    expect(clockState('2026-11-26', '2026-11-23')).toEqual({ words: '3 days left', colour: 'red' });
    expect(clockState('2026-12-03', '2026-11-23').colour).toBe('yellow');
    expect(clockState('2026-12-04', '2026-11-23').colour).toBe('blue');
  });
});
