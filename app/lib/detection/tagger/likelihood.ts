import { placeOf, type Weights } from './weights';

/** How likely a word with these features is one of what the weights speak for, 0 to 1 (logistic regression). */
export function likelihoodOf({ at, unit }: Weights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += at[placeOf(feature)] ?? 0;
  return 1 / (1 + Math.exp(-sum * unit));
}
