import { addDays, daysBetween, type Day } from '~/lib/dates';

/** What the clock of a request counts from. Days as `YYYY-MM-DD`. */
export type ClockFacts = {
  received_on: Day;
  identity_asked_on: Day | null;
  identity_proven_on: Day | null;
  extended: boolean;
};

const MONTHS = 1;
const MONTHS_EXTENDED = 3;

/** The corresponding day so many months later; the month's last where it has none (31 January → 28 February). */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const same = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), same)).toISOString().slice(0, 10);
}

/** The day itself, or the first after it that is neither at a weekend nor a bank holiday. */
export function nextWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidays.has(day)
    ? nextWorkingDay(addDays(day, 1), holidays)
    : day;
}

/**
 * The day by which a request has to be answered: one month from the day it was received, or from the day identity was
 * proven where it was asked for; three months once extended (Data Protection Act 2018, section 54, counted as the ICO
 * counts: corresponding day, then the next working day). Null while the clock stands. `private.subject_clock` is the
 * same rule in the database; a test holds one to the other.
 */
export function subjectDue(facts: ClockFacts, holidays: ReadonlySet<Day>): Day | null {
  const { received_on, identity_asked_on, identity_proven_on, extended } = facts;
  if (identity_asked_on && !identity_proven_on) return null;
  const from =
    identity_asked_on && identity_proven_on && identity_proven_on > received_on
      ? identity_proven_on
      : received_on;
  return nextWorkingDay(monthsLater(from, extended ? MONTHS_EXTENDED : MONTHS), holidays);
}

export type ClockState = { words: string; colour: 'red' | 'yellow' | 'blue' | 'grey' };

/** How an open request stands: stopped, late, due soon (10 days, as the first reminder) or with time left. */
export function clockState(due: Day | null, today: Day): ClockState {
  if (due === null) return { words: 'Clock stopped', colour: 'grey' };
  const days = daysBetween(today, due);
  if (days < 0) return { words: days === -1 ? '1 day late' : `${-days} days late`, colour: 'red' };
  if (days === 0) return { words: 'Due today', colour: 'red' };
  const words = days === 1 ? '1 day left' : `${days} days left`;
  return { words, colour: days <= 3 ? 'red' : days <= 10 ? 'yellow' : 'blue' };
}

/**
 * How the day on which the person was told stands to the day by which they had to be: "in time", "1 day late". Null where
 * no month was running, because identity was never proven.
 */
export function toldWords(due: Day | null, told: Day): string | null {
  if (due === null) return null;
  const late = daysBetween(due, told);
  if (late <= 0) return 'in time';
  return late === 1 ? '1 day late' : `${late} days late`;
}
