import { daysBetween, type Day } from '~/lib/dates';

/** How long before its end an agreement is shown as lapsing, in days: when the first warning goes out. */
export const LAPSING_DAYS = 60;

export type AgreementDates = { from_date: Day; review_date: Day; extended_until: Day | null };
export type AgreementState = 'not_begun' | 'in_date' | 'lapsing' | 'lapsed';

/** The first day on which the agreement no longer holds. */
export function endOf({ review_date, extended_until }: AgreementDates): Day {
  return extended_until ?? review_date;
}

/** How an agreement stands on a day. It holds from `from_date` to the day before its end. */
export function agreementState(agreement: AgreementDates, today: Day): AgreementState {
  const left = daysBetween(today, endOf(agreement));
  if (left <= 0) return 'lapsed';
  if (agreement.from_date > today) return 'not_begun';
  return left <= LAPSING_DAYS ? 'lapsing' : 'in_date';
}
