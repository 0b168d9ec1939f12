/** What a form on the page of a file did, by its intent, in words for the page that comes next. */
const DONE = {
  describe: 'Caption and description are saved',
  origin: 'The answer is saved',
  'mark-shown': 'The person is marked as shown',
  'end-shown': 'The mark is taken back',
  redact: 'The redacted copy is saved',
  nothing: 'It is noted that nothing has to be hidden',
} as const;

/** What an address says was done (`?done=describe`), in words; null where it says nothing. */
export function evidenceDone(address: string): string | null {
  const word = new URL(address).searchParams.get('done') ?? '';
  return Object.hasOwn(DONE, word) ? DONE[word as keyof typeof DONE] : null;
}
