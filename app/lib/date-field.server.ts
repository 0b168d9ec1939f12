import { z } from 'zod';
import { dayOf, formatDay, type Day } from './dates';
import { isDayOrMonth, parseDayOrMonth, type DayOrMonth } from './day-or-month';
import { dayParts, parseDayParts, parseTime, type DayFault } from './day-parts';

type Options = {
  /** An empty date is allowed and reads as null. */
  optional?: boolean;
  /** The last day allowed, worked out when the form is read; `today` for "today or in the past". */
  until?: 'today' | (() => Day);
  /** The first day allowed; `today` for "today or in the future". */
  from?: 'today' | (() => Day);
};

const boxes = z.object({
  day: z.string().default(''),
  month: z.string().default(''),
  year: z.string().default(''),
});

/** A day or month chosen whole (`YYYY-MM-DD`, `YYYY-MM`, on the page of two texts) as the boxes that are typed elsewhere. */
const asBoxes = (sent: unknown) =>
  typeof sent === 'string' ? (isDayOrMonth(sent) ? dayParts(sent) : {}) : (sent ?? {});

function wordsOf({ part, why }: DayFault, what: string): string {
  if (why === 'empty') return `Enter ${what}, like 14 11 2026`;
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  return why === 'missing'
    ? `${subject} must include a ${part}`
    : `${subject} must be a real date, like 14 11 2026`;
}

function outside(day: Day, { from, until }: Options, what: string): string | null {
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  const today = dayOf(new Date());
  if (until === 'today' && day > today) return `${subject} must be today or in the past`;
  if (from === 'today' && day < today) return `${subject} must be today or in the future`;
  if (typeof until === 'function' && day > until())
    return `${subject} must be ${formatDay(until())} or before`;
  if (typeof from === 'function' && day < from()) return `${subject} must be ${formatDay(from())} or after`;
  return null;
}

type Reading = typeof parseDayParts | typeof parseDayOrMonth;

function boxedField(read: Reading, what: string, options: Options): z.ZodType<DayOrMonth | null> {
  return z.preprocess(
    asBoxes,
    boxes.transform((typed, ctx) => {
      const answer = read(typed);
      if ('fault' in answer) {
        if (options.optional && answer.fault.why === 'empty') return null;
        ctx.addIssue({ code: 'custom', path: [answer.fault.part], message: wordsOf(answer.fault, what) });
        return z.NEVER;
      }
      const message = outside(answer.day, options, what);
      if (message === null) return answer.day;
      ctx.addIssue({ code: 'custom', path: ['day'], message });
      return z.NEVER;
    }),
  );
}

/**
 * A date in three boxes (`DateInput`) as a day `YYYY-MM-DD`, with GOV.UK's messages, each on the box to blame.
 * @param what what the date is, such as "the date of the visit"
 */
export function dateField(what: string, options: Options & { optional: true }): z.ZodType<Day | null>;
export function dateField(what: string, options?: Options): z.ZodType<Day>;
export function dateField(what: string, options: Options = {}): z.ZodType<Day | null> {
  return boxedField(parseDayParts, what, options);
}

/**
 * A date of which the day may be left empty, for `DateInput` with `orMonth`: `YYYY-MM-DD` or `YYYY-MM`. A month counts
 * as past or future by its first day.
 * @param what what the date is, such as "the day it began"
 */
export function dayOrMonthField(
  what: string,
  options: Options & { optional: true },
): z.ZodType<DayOrMonth | null>;
export function dayOrMonthField(what: string, options?: Options): z.ZodType<DayOrMonth>;
export function dayOrMonthField(what: string, options: Options = {}): z.ZodType<DayOrMonth | null> {
  return boxedField(parseDayOrMonth, what, options);
}

/**
 * A time of the day as "18:30".
 * @param what what the time is, such as "the time of the visit"
 */
export function timeField(what: string): z.ZodType<string> {
  return z.string({ error: `Enter ${what}, like 18:30` }).transform((typed, ctx) => {
    const time = parseTime(typed);
    if (time !== null) return time;
    ctx.addIssue({ code: 'custom', message: `Enter ${what}, like 18:30` });
    return z.NEVER;
  });
}
