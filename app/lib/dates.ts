/** A day as the database keeps it, `YYYY-MM-DD`, in Europe/London. */
export type Day = string;

/** A moment: a Date, or the ISO text of a `timestamptz`. */
export type Instant = Date | string;

const ZONE = 'Europe/London';
const MS_AN_HOUR = 3_600_000;
const MS_A_DAY = 24 * MS_AN_HOUR;

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clockFormat = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
});

/** What a London wall clock and calendar show at a moment. */
function londonParts(instant: Instant): Record<string, string> {
  const parts = clockFormat.formatToParts(new Date(instant)).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts);
}

/** The day in London at a moment. */
export function dayOf(instant: Instant): Day {
  const { year = '', month, day } = londonParts(instant);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** "14 November 2026". */
export function formatDay(day: Day): string {
  return dayFormat.format(utc(day));
}

/** "18:30", London time. */
export function formatTime(instant: Instant): string {
  const { hour, minute } = londonParts(instant);
  return `${hour}:${minute}`;
}

/** "14 November 2026 at 18:30", London time. */
export function formatMoment(instant: Instant): string {
  return `${formatDay(dayOf(instant))} at ${formatTime(instant)}`;
}

/** "14 November 2026" of a moment, London time. */
export function formatDayOf(instant: Instant): string {
  return formatDay(dayOf(instant));
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day).getTime() + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / MS_A_DAY);
}

/** "today", "tomorrow", "in 3 days", "12 days ago", "in 5 weeks": how far a day is from today. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const distance = Math.abs(days);
  const words =
    distance < 28
      ? `${distance} days`
      : distance < 92
        ? `${Math.floor(distance / 7)} weeks`
        : distance < 730
          ? `${Math.floor(distance / 30.4375)} months`
          : `${Math.floor(distance / 365.25)} years`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** Minutes as "45 minutes", "1 hour", "2 hours 5 minutes". */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const said = [];
  if (hours > 0) said.push(`${hours} ${hours === 1 ? 'hour' : 'hours'}`);
  if (rest > 0 || hours === 0) said.push(`${rest} ${rest === 1 ? 'minute' : 'minutes'}`);
  return said.join(' ');
}

/**
 * The moment at which a London clock shows a day and a time ("18:30"). An hour that comes twice is its first; one that
 * is skipped in spring is an hour later.
 */
export function instantAt(day: Day, time: string): Date {
  const winter = new Date(`${day}T${time}:00Z`);
  const summer = new Date(winter.getTime() - MS_AN_HOUR);
  return aheadOfUtc(summer) ? summer : winter;
}

/** Whether London's clock is an hour ahead of UTC at a moment. */
function aheadOfUtc(instant: Date): boolean {
  return Number(londonParts(instant).hour) !== instant.getUTCHours();
}
