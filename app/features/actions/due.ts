import { daysBetween, formatDay, relativeDay, type Day } from '~/lib/dates';

/** How an action stands against its day: `overdue` from the day after, `soon` today and the three days before. */
export type Due = { state: 'overdue' | 'soon' | 'later'; words: string };

/** The days before its due day in which an action counts as due soon (PAGES: the desk). */
const SOON_DAYS = 3;

/** How an open action stands on `today`: "14 November 2026, 2 days ago". */
export function dueOn(day: Day, today: Day): Due {
  const left = daysBetween(today, day);
  const state = left < 0 ? 'overdue' : left <= SOON_DAYS ? 'soon' : 'later';
  return { state, words: `${formatDay(day)}, ${relativeDay(day, today)}` };
}
