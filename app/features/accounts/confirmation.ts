import { daysBetween, type Day } from '~/lib/dates';

/** How long before the day it is asked for on the page, in days. */
const SOON_DAYS = 30;

export type ConfirmationState = 'done' | 'soon' | 'overdue';

/** Whether an organisation's people have to be confirmed: `due` is the day that the database works out (six months on). */
export function confirmationState(due: Day, today: Day): ConfirmationState {
  const left = daysBetween(today, due);
  if (left <= 0) return 'overdue';
  return left <= SOON_DAYS ? 'soon' : 'done';
}
