import { matchesOf } from '../finding';
import { isTitle } from '../name-titles';
import { hashOf } from './hash';
import { knowledgeOf, plainSpelling, type Knowledge } from '../lexicon/lexicon';

/** One word of a text as the tagger sees it. Offsets are UTF-16 code units of the text, end exclusive. */
export type Word = {
  text: string;
  start: number;
  end: number;
  plain: string;
  shape: Shape;
  known: Knowledge;
  /** Its form and what the lists know, on one line: see `sortOf`. */
  sort: number;
  /** How its neighbours see it: see `saidOf`. */
  said: number;
  /** First of its sentence, line or quotation, where a capital says nothing. */
  first: boolean;
  /** What stands between it and the next word: a blank, a comma, a stop, a line's end … */
  gap: string;
  /** How else the text writes it: small, with a capital inside a sentence, both, or not again. */
  again: '' | 'small' | 'capital' | 'both';
  /** What is weighed of it whatever else was found in the text, once that was asked for. */
  features?: readonly number[];
  /** The same of what is weighed besides for homes and for health. */
  valueFeatures?: readonly number[];
};

const SHAPES = ['lower', 'Title', 'UPPER', 'Mixed', 'I', 'number'] as const;
export type Shape = (typeof SHAPES)[number];

function shapeOf(word: string): Shape {
  if (/\d/.test(word)) return 'number';
  if (/^\p{Lu}(?:\.\p{Lu})*(?:'s)?$/u.test(word)) return 'I';
  if (!/\p{Lu}/u.test(word)) return 'lower';
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?:'s)?$/u.test(word)) return 'Title';
  return /^[\p{Lu}'-]+(?:'?s)?$/u.test(word) ? 'UPPER' : 'Mixed';
}

/** What kind of word it is for its neighbours: its form and what the lists know of it, as a number. */
const sortOf = (shape: Shape, { ordinary, given, family, place, thing }: Knowledge): number =>
  SHAPES.indexOf(shape) * 64 +
  ordinary * 16 +
  (given ? 8 : 0) +
  (family ? 4 : 0) +
  (place ? 2 : 0) +
  (thing ? 1 : 0);

/** How its neighbours see a word: a common one as it is, a number by its digits' places, what no list has by its sort. */
function saidOf(text: string, plain: string, shape: Shape, known: Knowledge): number {
  if (shape === 'number') return hashOf(text.replace(/\d/g, '9').slice(0, 6));
  // A neighbour that no list of ordinary words has would be learnt by heart.
  return known.ordinary || isTitle(text) || text.length < 5 ? hashOf(plain) : sortOf(shape, known);
}

/** The word as it would be read if the lists knew this of it. */
export const asKnown = (word: Word, known: Knowledge): Word => ({
  ...word,
  features: undefined,
  valueFeatures: undefined,
  known,
  sort: sortOf(word.shape, known),
  said: saidOf(word.text, word.plain, word.shape, known),
});

const gapOf = (between: string): string => {
  if (/[\n\r\t|]/.test(between)) return 'line';
  const mark = /[^\s]/u.exec(between)?.[0];
  return mark ?? ' ';
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** Says of each word how the text writes it elsewhere: a name keeps its capital inside a sentence, a first word does not. */
function compared(words: Word[]): Word[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const add = (counts: Map<string, number>, plain: string) => counts.set(plain, (counts.get(plain) ?? 0) + 1);
  for (const { plain, shape, first } of words) {
    if (shape === 'lower') add(small, plain);
    else if (shape === 'Title' && !first) add(capital, plain);
  }
  for (const word of words) {
    const isSmall = word.shape === 'lower' ? 1 : 0;
    const isCapital = word.shape === 'Title' && !word.first ? 1 : 0;
    const alsoSmall = (small.get(word.plain) ?? 0) > isSmall;
    const alsoCapital = (capital.get(word.plain) ?? 0) > isCapital;
    if (alsoSmall || alsoCapital) word.again = alsoSmall ? (alsoCapital ? 'both' : 'small') : 'capital';
  }
  return words;
}

/** The words of a text, with what the lists know of each. */
export function wordsOf(text: string): Word[] {
  const matches = matchesOf(WORD, text);
  const words = matches.map((match, i): Word => {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const before = text.slice(
      i ? (matches[i - 1]?.index ?? 0) + (matches[i - 1]?.[0].length ?? 0) : 0,
      start,
    );
    const plain = plainSpelling(word);
    const shape = shapeOf(word);
    const known = knowledgeOf(plain);
    return {
      text: word,
      start,
      end,
      plain,
      shape,
      known,
      sort: sortOf(shape, known),
      said: saidOf(word, plain, shape, known),
      first: i === 0 || /[.!?:\n\r\t|"•*]/.test(before),
      gap: gapOf(text.slice(end, matches[i + 1]?.index ?? text.length)),
      again: '',
    };
  });
  return compared(words);
}

let last: { text: string; words: readonly Word[] } | undefined;

/** The words of a text. Several rules ask for the same text one after the other, so the last answer is kept. */
export function readWords(text: string): readonly Word[] {
  if (last?.text !== text) last = { text, words: wordsOf(text) };
  return last.words;
}
