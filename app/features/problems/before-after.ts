import { daysBetween } from '~/lib/dates';
import type { AnswerFacts } from './answer-words';

/** Two counts with the change between their daily rates, and a sentence about it. */
export type BeforeAfter = { before: number; after: number; days: [number, number]; sentence: string };

const SMALL = 20;

function days(from: string | null, until: string | null): number | null {
  return from && until ? daysBetween(from, until) + 1 : null;
}

/**
 * The change in events a day between two periods, with its 95% interval: the log of the ratio of two Poisson rates has
 * standard error √(1/a + 1/b) (Rothman, Epidemiology: An Introduction, ch. 9). Null without counts and whole periods.
 */
export function beforeAfter(facts: AnswerFacts): BeforeAfter | null {
  const { amount: before, amount_after: after } = facts;
  const [daysBefore, daysAfter] = [
    days(facts.from_date, facts.until_date),
    days(facts.after_from_date, facts.after_until_date),
  ];
  if (before === null || after === null || daysBefore === null || daysAfter === null) return null;
  if (before === 0 || daysBefore <= 0 || daysAfter <= 0) return null;
  const ratio = after / daysAfter / (before / daysBefore);
  const change = Math.round((ratio - 1) * 100);
  const direction = change < 0 ? 'fell' : change > 0 ? 'rose' : 'did not change';
  const by = change === 0 ? '' : ` by ${Math.abs(change)}%`;
  return {
    before,
    after,
    days: [daysBefore, daysAfter],
    sentence: `Events a day ${direction}${by}. ${surety(ratio, before, after)}`,
  };
}

function surety(ratio: number, before: number, after: number): string {
  if (before < SMALL || after < SMALL)
    return 'With fewer than 20 events on a side, that may be chance alone.';
  const spread = 1.96 * Math.sqrt(1 / before + 1 / after);
  const [low, high] = [ratio * Math.exp(-spread), ratio * Math.exp(spread)].map((r) =>
    Math.round((r - 1) * 100),
  );
  const range = `between ${signed(low ?? 0)} and ${signed(high ?? 0)}`;
  return (low ?? 0) <= 0 && (high ?? 0) >= 0
    ? `The true change lies ${range} (95 times in 100), so it may be chance alone.`
    : `The true change lies ${range} (95 times in 100).`;
}

const signed = (percent: number) => `${percent > 0 ? '+' : ''}${percent}%`;
