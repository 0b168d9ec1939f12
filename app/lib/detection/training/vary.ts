import family from '../lexicon/family.json';
import given from '../lexicon/given.json';
import ordinary from '../lexicon/ordinary.json';
import { FIRST_NAMES } from '../first-names';
import { plainSpelling } from '../lexicon/lexicon';
import type { LabelledEntry, LabelledSpan } from './marked';

const GIVEN = [...new Set([...FIRST_NAMES, ...FIRST_NAMES, ...given.split(' ')])];
const FAMILY = family.split(' ');
const isGiven = new Set(GIVEN);

/** Words of every day that somebody could be called by: none of the commonest, none of the rarest. */
const WORDS = ordinary
  .split(' ')
  .slice(600, 12_000)
  .filter((word) => word.length > 2 && !/(?:ed|ing|ly)$/.test(word));
/** How often a nickname is changed for a word of every day: that is what nicknames are. */
const NICKNAME_IS_A_WORD = 0.3;

/** A run of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, by chance. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/** A name with its capitals: "o'neill-smith" is "O'Neill-Smith". */
export const capital = (name: string) => name.replace(/(^|['-])\p{L}/gu, (letter) => letter.toUpperCase());

function like(original: string, name: string): string {
  if (original === original.toLowerCase()) return name;
  return original === original.toUpperCase() && original.length > 1 ? name.toUpperCase() : capital(name);
}

const NAMING = new Set(['PERSON', 'FAMILY', 'OFFICIAL']);
/** Titles, kin and particles: labelled with a name, and none of it by themselves. */
export const GOES_WITH_A_NAME =
  /^(?:mr|mrs|ms|miss|dr|prof|rev|sir|lady|master|and|pc|pcso|sgt|ps|dc|ds|di|insp|cllr|mum|mother|dad|father|son|daughter|brother|sister|nan|gran|grandad|aunt|auntie|uncle|wife|husband|step-?\p{L}+|grandson|granddaughter|de|van|von|al|bin|snr|jnr|the|aka|of)$/iu;

/** The entry with other words for what is labelled in it. Optional labels are given up: their places are not known any more. */
export function replaced(entry: LabelledEntry, other: (span: LabelledSpan) => string): LabelledEntry {
  let text = '';
  let from = 0;
  const spans = [...entry.spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      text += entry.text.slice(from, span.start);
      const words = other(span);
      const start = text.length;
      text += words;
      from = span.end;
      return { ...span, start, end: text.length, text: words };
    });
  return { id: entry.id, text: text + entry.text.slice(from), spans, optional: [] };
}

/** The entry with every person named anew: a given name for a given name, a family name for a family name, the same for the same. */
export function renamed(entry: LabelledEntry, random: () => number): LabelledEntry {
  const chosen = new Map<string, string>();
  const other = (word: string, isNickname: boolean): string => {
    if (word.length < 2 || GOES_WITH_A_NAME.test(word) || /\d/.test(word)) return word;
    const plain = plainSpelling(word);
    const name =
      chosen.get(plain) ??
      (isNickname && random() < NICKNAME_IS_A_WORD && word !== word.toLowerCase()
        ? pick(WORDS, random)
        : pick(isGiven.has(plain) ? GIVEN : FAMILY, random));
    chosen.set(plain, name);
    return like(word, name);
  };
  return replaced(entry, ({ type, text, origin }) =>
    NAMING.has(type)
      ? text.replace(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu, (word) => other(word, origin === 'nickname'))
      : text,
  );
}

/** The entry typed all small, or all in capitals. */
export function recased(entry: LabelledEntry, to: 'lower' | 'upper'): LabelledEntry {
  const turn = (text: string) => {
    const turned = to === 'lower' ? text.toLowerCase() : text.toUpperCase();
    return turned.length === text.length ? turned : text;
  };
  return {
    ...entry,
    text: turn(entry.text),
    spans: entry.spans.map((span) => ({ ...span, text: turn(span.text) })),
  };
}

/** The entry with its names typed small and all else as it is. */
export function namesSmall(entry: LabelledEntry): LabelledEntry {
  const small = (span: LabelledSpan) => {
    const text = span.text.toLowerCase();
    return NAMING.has(span.type) && text.length === span.text.length ? { ...span, text } : span;
  };
  const spans = entry.spans.map(small);
  const text = spans.reduce(
    (sofar, span) => sofar.slice(0, span.start) + span.text + sofar.slice(span.end),
    entry.text,
  );
  return { ...entry, text, spans };
}

/** The sentences and lines of the entry in another order, so that a name stands first as often as not. */
export function shuffled(entry: LabelledEntry, random: () => number): LabelledEntry {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of entry.text.matchAll(/[.!?] +(?=\p{Lu})|\n+/gu)) {
    const end = match.index + match[0].length;
    if (entry.spans.some((span) => span.start < end && span.end > match.index)) continue;
    pieces.push({ start: from, end });
    from = end;
  }
  pieces.push({ start: from, end: entry.text.length });
  let text = '';
  const spans: LabelledEntry['spans'] = [];
  for (const piece of pieces.map((p) => ({ ...p, key: random() })).sort((a, b) => a.key - b.key)) {
    for (const span of entry.spans)
      if (span.start >= piece.start && span.end <= piece.end)
        spans.push({
          ...span,
          start: span.start - piece.start + text.length,
          end: span.end - piece.start + text.length,
        });
    text += entry.text.slice(piece.start, piece.end);
    if (!/\s$/.test(text)) text += ' ';
  }
  return { id: entry.id, text, spans, optional: [] };
}
