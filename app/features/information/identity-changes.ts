/** What was done to an entry of the dictionary, by the word in the address of the page that comes next. */
const DONE = {
  role: 'The role is set',
  merge: 'The two are one now',
  split: 'The mentions are split off',
  released: 'The words stand in clear now',
  record: 'The police record number is saved',
  unlinked: 'The link to the police record is taken away',
  kind: 'The kind is changed',
  taken_out: 'The words are taken out again',
} as const;
export type IdentityChange = keyof typeof DONE;

/** What an address says was done (`?done=merge`), in words; null where it says nothing. */
export function changeDone(address: string): string | null {
  const word = new URL(address).searchParams.get('done') ?? '';
  return Object.hasOwn(DONE, word) ? DONE[word as IdentityChange] : null;
}
