/** Why what identifies people may be erased, by the word of the database. */
export const erasureBases = {
  retention: 'The time for which it may be kept is over',
  request: 'The person asked, and nothing requires us to keep it',
  court_order: 'A court or the Information Commissioner ordered it',
  mistake: 'It should never have been recorded here',
} as const;
export type ErasureBasis = keyof typeof erasureBases;

/** The basis in words; one that is not in the list stands as it is. */
export function basisWords(basis: string): string {
  return Object.hasOwn(erasureBases, basis) ? erasureBases[basis as ErasureBasis] : basis;
}
