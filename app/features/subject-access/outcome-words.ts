import type { RequestFacts } from './load-requests.server';

type Outcome = NonNullable<RequestFacts['outcome']>;

/** How a request ended, as a tag says it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  answered: 'Answered',
  withdrawn: 'Withdrawn',
  unproven: 'Refused: identity not proven',
  unfounded: 'Refused: manifestly unfounded',
  excessive: 'Refused: excessive',
};
