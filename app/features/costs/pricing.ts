import { formatPounds, sumPounds, type Pounds } from '~/lib/money';

/** What the totals of an organisation are on one side: `pounds` of what is priced, people-minutes of all and of what is not. */
export type Total = {
  organisation: string;
  side: 'problem' | 'solution';
  pounds: Pounds;
  minutes: number;
  unpriced_minutes: number;
  illustrative: boolean;
};

/** The sums of one side over all organisations. */
export type Side = { pounds: string; minutes: number; unpricedMinutes: number; illustrative: boolean };

/**
 * What time costs, to the penny, halves up, as the database keeps it: people × minutes × pounds an hour ÷ 60 × share.
 * @param percent the share of this problem, 0 to 100 with at most two decimals
 * @returns null without a rate: not yet priced, never £0
 */
export function priceOf(
  people: number,
  minutes: number,
  poundsPerHour: Pounds | null,
  percent: Pounds = 100,
): string | null {
  if (poundsPerHour === null) return null;
  const whole = roundedDivision(BigInt(people) * BigInt(minutes) * hundredths(poundsPerHour), 60n);
  return inPounds(roundedDivision(whole * hundredths(percent), 10_000n));
}

function hundredths(amount: Pounds): bigint {
  return BigInt(sumPounds([amount]).replace('.', ''));
}

function inPounds(pence: bigint): string {
  const text = pence.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Halves up; both are not negative. */
function roundedDivision(value: bigint, by: bigint): bigint {
  return (value * 2n + by) / (by * 2n);
}

/** The sum of one side, organisation by organisation, exactly. */
export function sumOfSide(totals: readonly Total[], side: Total['side']): Side {
  const own = totals.filter((total) => total.side === side);
  return {
    pounds: sumPounds(own.map(({ pounds }) => pounds)),
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    unpricedMinutes: own.reduce((sum, total) => sum + total.unpriced_minutes, 0),
    illustrative: own.some(({ illustrative }) => illustrative),
  };
}

/** How long the bars of two amounts are beside each other, in whole percent of the longer; an amount above 0 has at least 1. */
export function barLengths(first: Pounds, second: Pounds): [number, number] {
  const [a, b] = [hundredths(first), hundredths(second)];
  const longer = a > b ? a : b;
  const length = (amount: bigint) =>
    longer === 0n ? 0 : Math.max(Number((amount * 100n) / longer), amount > 0n ? 1 : 0);
  return [length(a), length(b)];
}

/** How a line's price comes about: "2 × 90 minutes at £45.00 an hour", with its share when it is not the whole. */
export function sumWords(
  people: number,
  minutes: number,
  poundsPerHour: Pounds | null,
  percent: number,
): string {
  const rate =
    poundsPerHour === null ? 'no rate for that day yet' : `at ${formatPounds(poundsPerHour)} an hour`;
  const share = percent === 100 ? '' : `, ${percent}% of it for this problem`;
  return `${people} × ${minutes} minutes, ${rate}${share}`;
}
