import { placeOf, type Weights } from './weights';

/**
 * How likely a word is one of what the weights speak for, 0 to 1 (logistic regression).
 * @param own the features it has whatever was read before it
 * @param after those that what was read before gives it
 */
export function likelihoodOf(
  { at, unit }: Weights,
  own: readonly number[],
  after: readonly number[],
): number {
  let sum = 0;
  for (const feature of own) sum += at[placeOf(feature, at)] ?? 0;
  for (const feature of after) sum += at[placeOf(feature, at)] ?? 0;
  return 1 / (1 + Math.exp(-sum * unit));
}
