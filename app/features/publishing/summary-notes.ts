/** What is said after each act of the summary tab, by its intent. */
const NOTES: Readonly<Record<string, string>> = {
  save: 'The draft is saved.',
  submit: 'Sent for approval.',
  approve: 'Published. Residents can read it now.',
  return: 'Taken back. It can be changed again.',
  withdraw: 'Withdrawn. Residents read why.',
  'not-before': 'The day is saved.',
  'answer-notice': 'Your answer is recorded.',
  settle: 'Recorded. The organisation is told why.',
};

/** The words for an act that has just been done; null for none and for what needs no words. */
export function summaryNote(intent: string | null): string | null {
  return intent !== null && Object.hasOwn(NOTES, intent) ? (NOTES[intent] ?? null) : null;
}
