/** Why a file was not taken. The words are part of the address that a plain form returns to, so they are stable. */
export const UPLOAD_REFUSALS = {
  empty: 'The file is empty. Check that it opens on your device, then choose it again.',
  too_large: 'The file is larger than 500 MB. Save a shorter or smaller copy and add that.',
  too_large_plain:
    'The file is larger than 100 MB. Turn on JavaScript to add up to 500 MB, or save a smaller copy and add that.',
  broken_off:
    'The file did not arrive whole. Nothing of it was kept. Check the connection and send it again.',
  program:
    'The file is a program or a script. PRIME does not keep those. Ask your digital media team to hold it.',
  web_page:
    'The file is a web page or a drawing that can run scripts (HTML or SVG). Save it as a PDF or a picture and add that.',
  archive: 'The file is an archive (such as ZIP). Add the files inside it one by one.',
  unsafe_archive:
    'The document holds macros, or parts that reach outside it or unpack to an enormous size. Save it as a PDF and add that.',
  damaged_document:
    'The document is damaged or is not what it says it is. Open it, save it again and add that copy.',
  damaged_picture: 'The picture is damaged or cut short. Open it, save it again and add that copy.',
  picture_too_large:
    'The picture has more than 210 million pixels, too many to show. Save a smaller copy and add that.',
  picture_too_heavy: 'The picture is larger than 60 MB. Save a smaller copy and add that.',
  old_document:
    'The document is in an old Office format. Save it as .docx, .xlsx, .pptx or PDF and add that.',
  unknown_kind:
    'PRIME does not know this kind of file. Add a picture (JPEG, PNG, WebP, GIF, TIFF, HEIC), a video (MP4, MOV, WebM, AVI, 3GP), sound (MP3, M4A, WAV, Ogg) or a document (PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV).',
  too_many: 'At most 10 files can be sent at once. Send the others after these.',
  too_many_waiting:
    'Too many files were sent in the last hour, or wait to be added. Add those that wait, then send this one again.',
  signed_out: 'You have been signed out. Sign in again in another tab, then send the file again from here.',
  not_allowed: 'Your role does not add files.',
  not_stored:
    'The file could not be stored just now. Nothing of it was kept. Send it again in a few minutes.',
} as const;

/** The stable word for why a file was not taken. */
export type UploadRefusalReason = keyof typeof UPLOAD_REFUSALS;

/** A file that is not taken; `reason` tells why, its words are in `UPLOAD_REFUSALS`. */
export class UploadRefusal extends Error {
  constructor(readonly reason: UploadRefusalReason) {
    super(UPLOAD_REFUSALS[reason]);
    this.name = 'UploadRefusal';
  }
}

/** Whether a word from an address is one of the reasons. */
function isUploadRefusal(word: string): word is UploadRefusalReason {
  return Object.hasOwn(UPLOAD_REFUSALS, word);
}

/** Refusals that another try may pass: the same file will not be refused for good. */
const PASSING: ReadonlySet<string> = new Set<UploadRefusalReason>([
  'broken_off',
  'not_stored',
  'signed_out',
  'too_many',
  'too_many_waiting',
]);

/** Whether it is worth sending the same file again; without a reason the connection was lost. */
export function worthAnotherTry(reason: string | undefined): boolean {
  return reason === undefined || PASSING.has(reason);
}

/** The most bytes of one file: with our own upload script, and by a plain form, which shows no progress. */
export const MOST_BYTES = { script: 500 * 1024 * 1024, plain: 100 * 1024 * 1024 } as const;

/** The most bytes of a picture: it is held in memory while its copies are made. */
export const MOST_PICTURE_BYTES = 60 * 1024 * 1024;

/** The most files that one plain form brings. */
export const MOST_FILES = 10;

/** The most pixels of a picture: above the largest sensors of telephones (200 million). */
export const MOST_PIXELS = 210_000_000;

/** The sentences for several reasons, each once; a word that is none of ours counts as not stored. */
export function refusalWords(reasons: readonly string[]): string {
  const known = new Set(reasons.map((reason) => (isUploadRefusal(reason) ? reason : 'not_stored')));
  return [...known].map((reason) => UPLOAD_REFUSALS[reason]).join(' ');
}
