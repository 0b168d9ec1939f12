/**
 * Grading of information by the 5x5x5 scheme: source, information, handling (DOMAIN 2.1, after HMRC manual MLR3C14000
 * and the guidance to the 5x5x5 form).
 */
export const SOURCES = ['A', 'B', 'C', 'D', 'E'] as const;
export const INFORMATION = ['1', '2', '3', '4', '5'] as const;
export const HANDLING = ['1', '2', '3', '4', '5'] as const;

export type Source = (typeof SOURCES)[number];
export type Information = (typeof INFORMATION)[number];
export type Handling = (typeof HANDLING)[number];
export type Grading = { source: Source; information: Information; handling: Handling };

/** What every entry begins with: mostly reliable, known to the source, for the partners of the problem. */
export const USUAL_GRADING: Grading = { source: 'B', information: '2', handling: '2' };

export type CodeWords = { label: string; help: string };

export const SOURCE_WORDS: Record<Source, CodeWords> = {
  A: {
    label: 'Always reliable',
    help: 'Proven without doubt, like a camera or a technical record. Rare for a person.',
  },
  B: {
    label: 'Mostly reliable',
    help: 'Has been right most of the time. Most police and partner staff are graded B.',
  },
  C: { label: 'Sometimes reliable', help: 'Has been right and wrong before.' },
  D: {
    label: 'Unreliable',
    help: 'Has often been wrong. Cannot ground a fact of the analysis or a publication.',
  },
  E: {
    label: 'Untested source',
    help: 'You do not know how reliable they are, like a caller who gives no name.',
  },
};

export const INFORMATION_WORDS: Record<Information, CodeWords> = {
  '1': {
    label: 'Known to be true without reservation',
    help: 'You saw or did it yourself, or it is on record.',
  },
  '2': {
    label: 'Known personally to the source but not to you',
    help: 'They saw or did it themselves and told you.',
  },
  '3': {
    label: 'Not known personally to the source, but corroborated',
    help: 'They heard it, and something else supports it.',
  },
  '4': { label: 'Cannot be judged', help: 'There is nothing to check it against.' },
  '5': {
    label: 'Suspected to be false',
    help: 'You think it is wrong or malicious. Cannot ground a fact or a publication.',
  },
};

export const HANDLING_WORDS: Record<Handling, CodeWords> = {
  '1': {
    label: 'Police and prosecuting agencies',
    help: 'A council that prosecutes sees it; housing, health and voluntary partners do not. The People tab says who is which.',
  },
  '2': {
    label: 'All partners admitted to this problem',
    help: 'Usual in problem solving. Covered by the record made when each was admitted.',
  },
  '3': {
    label: 'As code 1, and law enforcement abroad',
    help: 'Special conditions apply before it goes abroad. Housing, health and voluntary partners do not see it.',
  },
  '4': { label: 'Your own agency only', help: 'Say why, and when this is to be looked at again.' },
  '5': {
    label: 'Named organisations only',
    help: 'Say who may see it and on what conditions. Nobody may pass it on without asking you.',
  },
};

const READERS: Record<Handling, string> = {
  '1': 'only police and prosecuting agencies may see it',
  '2': 'all partners admitted to this problem may see it',
  '3': 'only police and prosecuting agencies, and law enforcement abroad, may see it',
  '4': 'only your own agency may see it',
  '5': 'only organisations you name may see it',
};

/** A grade with what it means for readers: `Graded B-2-2: all partners admitted to this problem may see it`. */
export function gradingSentence(grading: Grading): string {
  return `Graded ${speakGrading(grading)}: ${READERS[grading.handling]}`;
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/**
 * Reads a grade as it is written, source then information then handling: `B22`, `b-2-2`.
 * @returns null when it is not a grade of the scheme.
 */
export function parseGrading(written: string): Grading | null {
  const [, source = '', information = '', handling = ''] =
    /^\s*([A-E])[ -]?([1-5])[ -]?([1-5])\s*$/i.exec(written) ?? [];
  const letter = source.toUpperCase();
  return isOneOf(SOURCES, letter) && isOneOf(INFORMATION, information) && isOneOf(HANDLING, handling)
    ? { source: letter, information, handling }
    : null;
}

/** A grade as it is written: `B22`. */
export function writeGrading({ source, information, handling }: Grading): string {
  return `${source}${information}${handling}`;
}

/** A grade as it is spoken and shown in lists: `B-2-2`. */
export function speakGrading({ source, information, handling }: Grading): string {
  return `${source}-${information}-${handling}`;
}

/** Whether a fact of the analysis or a publication may rest on it (DOMAIN 2.1: not on source D or information 5). */
export function canGroundAFact({ source, information }: Grading): boolean {
  return source !== 'D' && information !== '5';
}

/** What the author should know before saving, in plain words; empty when there is nothing to warn of. */
export function gradingWarnings(grading: Grading): string[] {
  const warnings: string[] = [];
  if (grading.source === 'D')
    warnings.push(
      'The source is graded unreliable: this cannot ground a fact of the analysis or a publication.',
    );
  if (grading.information === '5')
    warnings.push('This is suspected to be false: it cannot ground a fact of the analysis or a publication.');
  if (grading.handling === '4')
    warnings.push('Only your own agency will see this. Say why, and when to look at it again.');
  if (grading.handling === '5')
    warnings.push('Only organisations you name will see this. Say which, and on what conditions.');
  return warnings;
}

/** The reader of an item, as the handling code sees one who may already see the problem. */
export type Reader = {
  /** Police, a partner unit that prosecutes (council enforcement, trading standards), one that does not, or the public. */
  standing: 'police' | 'prosecuting' | 'non_prosecuting' | 'public';
  /** Whether the item is their own organisation's: it always may read it. */
  ownOrganisation: boolean;
  /** Whether the disclosure of their admission to the problem covers items of code 2. */
  disclosed: boolean;
  /** Whether their organisation is named as a recipient of the item. */
  named: boolean;
};

/**
 * The matrix of DOMAIN 2.1, with DESIGN 5.4: whether a handling code lets a reader see an item. It decides only within
 * what the reader may see of the problem at all; the database's own policy mirrors it.
 */
export function handlingAllows(handling: Handling, reader: Reader): boolean {
  if (reader.standing === 'public') return false;
  if (reader.ownOrganisation) return true;
  if (handling === '4') return false;
  if (handling === '5') return reader.named;
  if (reader.standing !== 'non_prosecuting') return true;
  return handling === '2' && reader.disclosed;
}

/** Whether three codes together are a grade of the scheme. */
export function isGrading(codes: {
  source: string;
  information: string;
  handling: string;
}): codes is Grading {
  return parseGrading(codes.source + codes.information + codes.handling) !== null;
}

const isIn = <Code extends string>(codes: readonly Code[], code: string): code is Code =>
  codes.some((one) => one === code);

/** The codes as a 5x5x5 grading; undefined where they are of another scheme. */
export function gradingOf(codes: {
  source: string;
  information: string;
  handling: string;
}): Grading | undefined {
  const { source, information, handling } = codes;
  if (!isIn(SOURCES, source) || !isIn(INFORMATION, information) || !isIn(HANDLING, handling))
    return undefined;
  return { source, information, handling };
}
