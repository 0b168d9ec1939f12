import type { Day } from './dates';

/** A date as three boxes hold it. */
export type DayParts = { day: string; month: string; year: string };

/** What is wrong with three boxes: which one to blame, and why. */
export type DayFault = { part: keyof DayParts; why: 'empty' | 'missing' | 'not_real' };

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** 1 to 12 of "6", "06", "June", "Jun" or "Sept."; NaN for what is none. */
function monthNumber(typed: string): number {
  const word = typed.replace(/\.$/, '').toLowerCase();
  const named = monthNames.findIndex((name) => word.length >= 3 && name.startsWith(word));
  if (named >= 0) return named + 1;
  return /^\d{1,2}$/.test(typed) ? Number(typed) : NaN;
}

/** Reads a date typed as day, month (number or name) and a year of four figures. */
export function parseDayParts(parts: Partial<DayParts>): { day: Day } | { fault: DayFault } {
  const day = parts.day?.trim() ?? '';
  const month = parts.month?.trim() ?? '';
  const year = parts.year?.trim() ?? '';
  if (!day && !month && !year) return { fault: { part: 'day', why: 'empty' } };
  if (!day) return { fault: { part: 'day', why: 'missing' } };
  if (!month) return { fault: { part: 'month', why: 'missing' } };
  if (!year) return { fault: { part: 'year', why: 'missing' } };
  const monthOfYear = monthNumber(month);
  if (!(monthOfYear >= 1 && monthOfYear <= 12)) return { fault: { part: 'month', why: 'not_real' } };
  if (!/^[12]\d{3}$/.test(year)) return { fault: { part: 'year', why: 'not_real' } };
  const last = new Date(Date.UTC(Number(year), monthOfYear, 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > last)
    return { fault: { part: 'day', why: 'not_real' } };
  return { day: `${year}-${String(monthOfYear).padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** Whether a text is a day as the database keeps it, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const [year, month, day] = text.split('-');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && 'day' in parseDayParts({ year, month, day });
}

/** The three boxes of a day, or of a month (`YYYY-MM`), as GOV.UK fills them: no leading noughts. */
export function dayParts(day: Day): DayParts {
  const [year = '', month, date] = day.split('-');
  return { year, month: String(Number(month)), day: date ? String(Number(date)) : '' };
}

/** A time as people type it (18:30, 1830, 18.30, 6.30pm, 6pm) as "18:30"; null when it is none. */
export function parseTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!match) return null;
  const [, hourTyped = '', minuteTyped, half] = match;
  if (minuteTyped === undefined && !half) return null;
  let hour = Number(hourTyped);
  const minute = Number(minuteTyped ?? 0);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
