/** What somebody can say is wrong with a published page, by the word of the database. */
export const challengeKinds = {
  about_me: 'It tells who I am, or something about me',
  about_somebody: 'It tells who somebody else is',
  wrong: 'Something on it is not true',
  out_of_date: 'It is out of date',
  other: 'Something else',
} as const;
export type ChallengeKind = keyof typeof challengeKinds;

/** Whether it is said to tell of a person, which takes the page away from residents until it is decided. */
export function tellsOfSomebody(kind: ChallengeKind): boolean {
  return kind === 'about_me' || kind === 'about_somebody';
}

/** What can come of a challenge. */
export const challengeOutcomes = {
  changed: 'A new version was published',
  withdrawn: 'The page was withdrawn',
  stays: 'The page stays as it is',
} as const;
export type ChallengeOutcome = keyof typeof challengeOutcomes;
