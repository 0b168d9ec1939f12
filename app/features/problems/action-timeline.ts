import { addDays, dayOf, daysBetween, type Day } from '~/lib/dates';
import type { StageAction } from './stage.schema';

/** A stretch of the time line, in per cent of its whole length. */
export interface Stretch {
  start: number;
  length: number;
}

/** An action on the time line: what was planned and, where it ran over, the days past its due day. */
export interface ActionSpan {
  action: StageAction;
  from: Day;
  until: Day;
  planned: Stretch;
  late: Stretch | null;
}

export interface ActionTimeline {
  from: Day;
  until: Day;
  /** Where today lies, in per cent; null when it lies outside. */
  today: number | null;
  spans: ActionSpan[];
}

const earliest = (days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));
const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

/** The days of an action: given out, due, and ended (today while it is open and overdue). */
function daysOf({ created_at, due_on, done_at, overdue }: StageAction, today: Day) {
  const given = dayOf(created_at);
  const ended = done_at ? dayOf(done_at) : overdue ? today : due_on;
  // One that was written down afterwards may be due before the day it was given out.
  return { from: earliest([given, due_on, ended]), due: due_on, ended };
}

/**
 * Lays the actions of a problem along one line from the first day to the last. A done action ends on the day it was
 * done; the days past its due day are late. An open one ends on its due day, or today when it is overdue.
 * @param actions at least one
 * @param today the day in London
 */
export function actionTimeline(actions: readonly StageAction[], today: Day): ActionTimeline {
  const dated = actions.map((action) => ({ action, ...daysOf(action, today) }));
  const from = earliest(dated.map((one) => one.from));
  const until = latest(dated.flatMap(({ due, ended }) => [due, ended]));
  // A day has a length: the line ends with the last day, not where it begins.
  const whole = daysBetween(from, addDays(until, 1));
  const stretch = (first: Day, last: Day): Stretch => ({
    start: (daysBetween(from, first) / whole) * 100,
    length: (daysBetween(first, addDays(last, 1)) / whole) * 100,
  });
  const spans = dated.map(({ action, from: first, due, ended }) => ({
    action,
    from: first,
    until: ended,
    planned: stretch(first, earliest([due, ended])),
    late: ended > due ? stretch(addDays(due, 1), ended) : null,
  }));
  const shown = today >= from && today <= until;
  return { from, until, today: shown ? stretch(from, today).length : null, spans };
}
