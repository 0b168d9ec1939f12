import type { Weights } from './weights';

/**
 * How likely a word is one of what the weights speak for, 0 to 1 (logistic regression).
 * @param own the places of the features it has whatever was read before it
 * @param after the places of those that what was read before gives it
 */
export function likelihoodOf(
  { at, unit }: Weights,
  own: readonly number[],
  after: readonly number[],
): number {
  let sum = 0;
  for (const place of own) sum += at[place] ?? 0;
  for (const place of after) sum += at[place] ?? 0;
  return 1 / (1 + Math.exp(-sum * unit));
}
