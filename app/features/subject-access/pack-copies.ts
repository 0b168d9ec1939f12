/** Which copy of a file goes with a pack, or why none does. */
export const COPY_STATES = [
  'original',
  'view',
  'redacted',
  'undecided',
  'withheld',
  'others_shown',
  'not_redacted',
  'camera_place',
  'quarantined',
  'waiting',
  'erased',
  'closed',
  'kept',
  'by_hand',
  'missing',
] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** What is said of a file by the copy that goes with the pack, or of why none does. */
const WORDS: Record<CopyState, string> = {
  original: 'A copy of the file goes with this pack',
  view: 'A copy of the picture, without what the camera noted of place and time, goes with this pack',
  redacted: 'A copy of the picture, with parts hidden, goes with this pack',
  undecided: 'No copy goes with this pack: it is not decided yet',
  withheld: 'No copy goes with this pack: the file is withheld',
  others_shown: 'No copy goes with this pack: somebody else is shown in the file',
  not_redacted: 'No copy goes with this pack: parts of the file are kept back',
  camera_place: 'No copy goes with this pack: the file itself says where it was taken',
  quarantined: 'No copy goes with this pack: a virus was found in the file',
  waiting: 'No copy goes with this pack: the file has not been checked for viruses',
  erased: 'No copy goes with this pack: the file has been erased',
  closed: 'No copy goes with this pack: the file belongs to a restricted problem that is not open',
  kept: 'No copy goes with this pack: the organisation that controls the file keeps it to itself',
  by_hand: 'Copies of files were added to this pack by hand',
  missing: 'No copy goes with this pack: the file could not be added',
};

/** What to do about a file whose copy does not go with a pack that is still a draft. */
const ADVICE: Partial<Record<CopyState, string>> = {
  others_shown: 'Hide them in a copy, from the page of the file, or send a copy that was made outside PRIME.',
  not_redacted:
    'Hide those parts in a copy, from the page of the file, or send a copy that was made outside PRIME.',
  camera_place: 'Send a copy from which that has been taken out.',
  closed: 'Open the problem with a reason, then save the pack.',
  kept: 'Ask its controller for the copy.',
};

/** Whether the state says that a copy goes with the pack. */
export function goesWithPack(copy: CopyState | null): boolean {
  return copy === 'original' || copy === 'view' || copy === 'redacted';
}

/**
 * One sentence on a file's copy.
 * @param name where it lies in the ZIP, where the reader has one
 */
export function copyWords(copy: CopyState, name?: string): string {
  return name ? `${WORDS[copy]}: ${name}.` : `${WORDS[copy]}.`;
}

/** What whoever prepares a pack can do where no copy goes with it; null where there is nothing to do. */
export function copyAdvice(copy: CopyState): string | null {
  return ADVICE[copy] ?? null;
}

/**
 * Where an item's copy lies in the ZIP: "files/07.jpg". Made of the item's number in the schedule alone, padded so that the
 * names sort as the numbers do, never of what somebody called a file.
 * @param items how many items the pack has
 * @param extension that of the file's recognised kind, without the dot
 * @throws {RangeError} when the number is no number of an item, or the extension is more than letters and digits
 */
export function copyName(number: number, items: number, extension: string): string {
  if (!Number.isInteger(number) || number < 1 || number > items || !/^[a-z0-9]{1,8}$/.test(extension))
    throw new RangeError('A copy is named by the number of its item and the kind of its file.');
  return `files/${String(number).padStart(String(items).length, '0')}.${extension}`;
}
