/**
 * Grading of information: source, information, handling. Two schemes: 5x5x5 (DOMAIN 2.1, after HMRC manual MLR3C14000 and
 * the guidance to the 5x5x5 form) and 3x5x2, its replacement (DOMAIN 2.2, College of Policing APP). No code of one scheme
 * is a code of the other at the same place, so a grading says itself by which it was given.
 */
export const SCHEMES = ['5x5x5', '3x5x2'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The codes of each scheme, each list from the best to the worst. */
export const CODES = {
  '5x5x5': {
    source: ['A', 'B', 'C', 'D', 'E'],
    information: ['1', '2', '3', '4', '5'],
    handling: ['1', '2', '3', '4', '5'],
  },
  '3x5x2': {
    source: ['1', '2', '3'],
    information: ['A', 'B', 'C', 'D', 'E'],
    handling: ['P', 'C'],
  },
} as const;

export const SOURCES = [...CODES['5x5x5'].source, ...CODES['3x5x2'].source] as const;
export const INFORMATION = [...CODES['5x5x5'].information, ...CODES['3x5x2'].information] as const;
export const HANDLING = [...CODES['5x5x5'].handling, ...CODES['3x5x2'].handling] as const;

export type Source = (typeof SOURCES)[number];
export type Information = (typeof INFORMATION)[number];
export type Handling = (typeof HANDLING)[number];
export type Grading = { source: Source; information: Information; handling: Handling };

/** What everything begins with: a reliable source that knows it itself, for the partners of the problem. */
export const USUAL_GRADING: Record<Scheme, Grading> = {
  '5x5x5': { source: 'B', information: '2', handling: '2' },
  '3x5x2': { source: '1', information: 'A', handling: 'P' },
};

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
  '1': { label: 'Reliable', help: 'Has been right, or is a technical record.' },
  '2': {
    label: 'Untested',
    help: 'You do not know how reliable they are, like a caller who gives no name.',
  },
  '3': {
    label: 'Not reliable',
    help: 'Has often been wrong. Cannot ground a fact of the analysis or a publication.',
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
  A: { label: 'Known directly to the source', help: 'They saw, heard or did it themselves.' },
  B: {
    label: 'Known indirectly to the source but corroborated',
    help: 'They heard it, and something else supports it.',
  },
  C: { label: 'Known indirectly to the source', help: 'They heard it from somebody else.' },
  D: { label: 'Not known', help: 'There is nothing to check it against.' },
  E: {
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
  P: {
    label: 'Lawful sharing permitted: all partners admitted to this problem',
    help: 'Usual in problem solving. Covered by the record made when each was admitted.',
  },
  C: {
    label: 'Lawful sharing permitted with conditions: named organisations only',
    help: 'Say who may see it and on what conditions. Nobody may pass it on without asking you.',
  },
};

const READERS: Record<Handling, string> = {
  '1': 'only police and prosecuting agencies may see it',
  '2': 'all partners admitted to this problem may see it',
  '3': 'only police and prosecuting agencies, and law enforcement abroad, may see it',
  '4': 'only your own agency may see it',
  '5': 'only organisations you name may see it',
  P: 'all partners admitted to this problem may see it',
  C: 'only organisations you name may see it',
};

/** A grade with what it means for readers: `Graded B-2-2: all partners admitted to this problem may see it`. */
export function gradingSentence(grading: Grading): string {
  return `Graded ${speakGrading(grading)}: ${READERS[grading.handling]}`;
}

const isIn = <Code extends string>(codes: readonly Code[], code: string): code is Code =>
  codes.some((one) => one === code);

/** Three codes as a grading of the scheme that all three belong to; undefined where they are of none. */
export function gradingOf(codes: {
  source: string;
  information: string;
  handling: string;
}): Grading | undefined {
  const { source, information, handling } = codes;
  if (!isIn(SOURCES, source) || !isIn(INFORMATION, information) || !isIn(HANDLING, handling))
    return undefined;
  const grading = { source, information, handling };
  const whole = SCHEMES.some(
    (scheme) =>
      isIn<string>(CODES[scheme].source, source) &&
      isIn<string>(CODES[scheme].information, information) &&
      isIn<string>(CODES[scheme].handling, handling),
  );
  return whole ? grading : undefined;
}

/** Whether three codes together are a grade of a scheme. */
export function isGrading(codes: {
  source: string;
  information: string;
  handling: string;
}): codes is Grading {
  return gradingOf(codes) !== undefined;
}

/** By which scheme a grade was given. */
export function schemeOf({ source }: Pick<Grading, 'source'>): Scheme {
  return isIn<string>(CODES['5x5x5'].source, source) ? '5x5x5' : '3x5x2';
}

/**
 * Reads a grade as it is written, source then information then handling: `B22`, `b-2-2`, `1AP`.
 * @returns null when it is not a grade of a scheme.
 */
export function parseGrading(written: string): Grading | null {
  const [, source = '', information = '', handling = ''] =
    /^\s*([A-E1-3])[ -]?([A-E1-5])[ -]?([1-5PC])\s*$/i.exec(written) ?? [];
  const codes = [source, information, handling].map((code) => code.toUpperCase());
  return gradingOf({ source: codes[0] ?? '', information: codes[1] ?? '', handling: codes[2] ?? '' }) ?? null;
}

/** A grade as it is written: `B22`. */
export function writeGrading({ source, information, handling }: Grading): string {
  return `${source}${information}${handling}`;
}

/** A grade as it is spoken and shown in lists: `B-2-2`. */
export function speakGrading({ source, information, handling }: Grading): string {
  return `${source}-${information}-${handling}`;
}

/** Whether a fact of the analysis or a publication may rest on it (DOMAIN 2.1: not on an unreliable source, or what is suspected to be false). */
export function canGroundAFact({ source, information }: Grading): boolean {
  return source !== 'D' && source !== '3' && information !== '5' && information !== 'E';
}

/** What the author should know before saving, in plain words; empty when there is nothing to warn of. */
export function gradingWarnings(grading: Grading): string[] {
  const warnings: string[] = [];
  if (grading.source === 'D' || grading.source === '3')
    warnings.push(
      'The source is graded unreliable: this cannot ground a fact of the analysis or a publication.',
    );
  if (grading.information === '5' || grading.information === 'E')
    warnings.push('This is suspected to be false: it cannot ground a fact of the analysis or a publication.');
  if (grading.handling === '4')
    warnings.push('Only your own agency will see this. Say why, and when to look at it again.');
  if (grading.handling === '5' || grading.handling === 'C')
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
 * The matrix of DOMAIN 2.1 and, for P and C, 2.2, with DESIGN 5.4: whether a handling code lets a reader see an item. It decides only within
 * what the reader may see of the problem at all; the database's own policy mirrors it.
 */
export function handlingAllows(handling: Handling, reader: Reader): boolean {
  if (reader.standing === 'public') return false;
  if (reader.ownOrganisation) return true;
  if (handling === '4') return false;
  if (handling === '5' || handling === 'C') return reader.named;
  if (reader.standing !== 'non_prosecuting') return true;
  return (handling === '2' || handling === 'P') && reader.disclosed;
}
