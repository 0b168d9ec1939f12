const DAY = 86_400_000;

/** Days of the demo world, counted back from the day on which it is laid. */
export interface Calendar {
  /** The day on which it is laid, yyyy-mm-dd. */
  readonly today: string;
  /** The day so many days ago (negative: to come), yyyy-mm-dd. */
  day(daysAgo: number): string;
  /** A time of that day in UTC, as ISO 8601. */
  time(daysAgo: number, hour: number, minute?: number): string;
  /** Month of the day, 1 to 12. */
  month(daysAgo: number): number;
}

/** Makes the calendar of a day given as yyyy-mm-dd; throws a RangeError for anything else. */
export function calendarOf(today: string): Calendar {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(midnight)) {
    throw new RangeError(`"${today}" is not a day. Write it like 2026-11-14.`);
  }
  const day = (daysAgo: number): string =>
    new Date(midnight - Math.round(daysAgo) * DAY).toISOString().slice(0, 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    today,
    day,
    time: (daysAgo, hour, minute = 0) => `${day(daysAgo)}T${two(hour)}:${two(minute)}:00Z`,
    month: (daysAgo) => Number(day(daysAgo).slice(5, 7)),
  };
}
