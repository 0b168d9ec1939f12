import { daysBetween } from '~/lib/dates';

const DAYS_A_MONTH = 365.25 / 12;

/**
 * What a problem costs a month: an amount of pounds over a period, both days counted, brought to a month of 30.4 days.
 * Null without a whole period.
 */
export function poundsAMonth(cost: {
  pounds: number;
  from_date: string | null;
  until_date: string | null;
}): number | null {
  if (cost.from_date === null || cost.until_date === null) return null;
  const days = daysBetween(cost.from_date, cost.until_date) + 1;
  return days > 0 ? (cost.pounds / days) * DAYS_A_MONTH : null;
}
