import { formatDay } from '~/lib/dates';
import { formatDayOrMonth, fromSpan } from '~/lib/day-or-month';
import { formatPounds } from '~/lib/money';

/** What of an answer is not its text. */
export type AnswerFacts = {
  amount: number | null;
  amount_after: number | null;
  from_date: string | null;
  until_date: string | null;
  after_from_date: string | null;
  after_until_date: string | null;
};

/** A period as people say it: "1 March 2025 to 31 May 2025", one day alone, or ''. */
function periodWords(from: string | null, until: string | null): string {
  if (from && until) return `${formatDay(from)} to ${formatDay(until)}`;
  return from || until ? formatDay(from ?? until ?? '') : '';
}

/** The number, money or dates of an answer in words; '' when it has none. */
export function factWords(input: string | null, facts: AnswerFacts): string {
  if (input === 'date') {
    const when = fromSpan({ from: facts.from_date, until: facts.until_date });
    return when === null ? '' : formatDayOrMonth(when);
  }
  const period = periodWords(facts.from_date, facts.until_date);
  const during = period ? `, ${period}` : '';
  if (facts.amount === null) return period;
  if (input === 'money') return `${formatPounds(facts.amount)}${during}`;
  const before = `${facts.amount} ${facts.amount === 1 ? 'event' : 'events'}${during}`;
  if (input !== 'counts_before_after') return before;
  const after = periodWords(facts.after_from_date, facts.after_until_date);
  const then = facts.amount_after === null ? 'after: not counted yet' : `after: ${facts.amount_after}`;
  return `Before: ${before}; ${then}${after ? `, ${after}` : ''}`;
}
