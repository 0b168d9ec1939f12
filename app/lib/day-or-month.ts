import { formatDay, type Day } from './dates';
import { isDay, parseDayParts, type DayFault, type DayParts } from './day-parts';

/** A day `YYYY-MM-DD`, or a month `YYYY-MM` where the day is not known. */
export type DayOrMonth = string;

/** The first and the last day that it may have been; a known day has no last one. */
export type Span = { from: Day | null; until: Day | null };

const MONTH = /^\d{4}-\d{2}$/;

/** Reads three boxes of which the day may be empty: month (number or name) and year of four figures will do. */
export function parseDayOrMonth(parts: Partial<DayParts>): { day: DayOrMonth } | { fault: DayFault } {
  const dayIsEmpty = !parts.day?.trim();
  if (!dayIsEmpty || !(parts.month?.trim() || parts.year?.trim())) return parseDayParts(parts);
  const first = parseDayParts({ ...parts, day: '1' });
  return 'day' in first ? { day: first.day.slice(0, 7) } : first;
}

/** Whether a text is a day `YYYY-MM-DD` or a month `YYYY-MM`. */
export function isDayOrMonth(text: string): text is DayOrMonth {
  return isDay(MONTH.test(text) ? `${text}-01` : text);
}

/** "14 November 2026", or "November 2026" where the day is not known. */
export function formatDayOrMonth(when: DayOrMonth): string {
  return MONTH.test(when) ? formatDay(`${when}-01`).replace(/^1 /, '') : formatDay(when);
}

/** How it is stored: a day alone, or a month as its first and its last day. */
export function spanOf(when: DayOrMonth): { from: Day; until: Day | null } {
  if (!MONTH.test(when)) return { from: when, until: null };
  const [year, month] = when.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? NaN, month ?? NaN, 0)).getUTCDate();
  return { from: `${when}-01`, until: `${when}-${last}` };
}

/** What was stored: the month of which these are the first and the last day, else the first day; null for none. */
export function fromSpan({ from, until }: Span): DayOrMonth | null {
  const month = from?.slice(0, 7);
  return month && until && spanOf(month).from === from && spanOf(month).until === until ? month : from;
}
