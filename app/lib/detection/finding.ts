import type { Span } from '~/lib/separated-text/separate';
import type { Kind } from '~/lib/separated-text/kinds';

/** A place in a text that a rule holds to be identifying. Offsets are UTF-16 code units, end exclusive. */
export type Finding = Span & {
  /** 0 to 1. Below `ASK_BELOW` the author is asked, never passed over in silence. */
  confidence: number;
  /** The rule that found it, in words for the author and the log. */
  rule: string;
};

/** Findings less sure than this are put to the author as a question. */
export const ASK_BELOW = 0.7;

/** Somebody or something already known in the problem. */
export type KnownIdentity = {
  identityKey: string;
  kind: Kind;
  /** Every wording known for it: "Dean Harris", "Deano". */
  values: readonly string[];
};

/** What a problem knows: its identities, and the words that its authors declared harmless there. */
export type DetectorDictionary = { known: readonly KnownIdentity[]; harmless: readonly string[] };

export const EMPTY_DICTIONARY: DetectorDictionary = { known: [], harmless: [] };

/** One layer of the detector: looks at a folded text (see `foldText`) and what is known, says what it found. */
export type Rule = (text: string, dictionary: DetectorDictionary, found: readonly Finding[]) => Finding[];

type Pattern = {
  pattern: RegExp;
  kind: Kind;
  confidence: number;
  rule: string;
  /** What every match holds, where that is rare and quickly looked for: most texts are done with then. */
  needs?: RegExp;
};

/**
 * Every match of a global expression. Unlike `matchAll` it makes no copy of the expression for each text.
 * @throws TypeError for an expression that is not global, which would find its first match for ever
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (pattern.lastIndex === match.index) pattern.lastIndex += 1;
  }
  return matches;
}

/** The expressions that also say where their groups stand; few are ever needed, and each costs time to make. */
const withIndices = new Map<RegExp, RegExp>();

/** Where the value of a match stands: its group `value`, or the whole match. */
function valuePlace(pattern: RegExp, match: RegExpExecArray): [number, number] {
  const [whole] = match;
  const value = match.groups?.value;
  if (value === undefined) return [match.index, match.index + whole.length];
  const at = whole.indexOf(value);
  if (at >= 0 && at === whole.lastIndexOf(value)) return [match.index + at, match.index + at + value.length];
  const exact = withIndices.get(pattern) ?? new RegExp(pattern, `${pattern.flags}d`);
  withIndices.set(pattern, exact);
  exact.lastIndex = match.index;
  return exact.exec(match.input)?.indices?.groups?.value ?? [0, 0];
}

/**
 * A rule of one pattern, finding all matches. The value is the group named `value`, or else the whole match.
 * @param accepts a further check of the matched value, such as a checksum.
 */
export function byPattern(
  { pattern, kind, confidence, rule, needs }: Pattern,
  accepts: (value: string) => boolean = () => true,
): Rule {
  const global = new RegExp(pattern, [...new Set(`${pattern.flags}g`)].join(''));
  return (text) => {
    if (needs && !needs.test(text)) return [];
    const findings: Finding[] = [];
    for (const match of matchesOf(global, text)) {
      const [start, end] = valuePlace(global, match);
      if (end > start && accepts(text.slice(start, end)))
        findings.push({ start, end, kind, confidence, rule });
    }
    return findings;
  };
}
