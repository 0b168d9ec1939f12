import { knowledgeOf, plainSpelling, type Knowledge } from '../lexicon/lexicon';

/** One word of a text as the tagger sees it. Offsets are UTF-16 code units of the text, end exclusive. */
export type Word = {
  text: string;
  start: number;
  end: number;
  plain: string;
  shape: Shape;
  known: Knowledge;
  /** First of its sentence, line or quotation, where a capital says nothing. */
  first: boolean;
  /** What stands between it and the next word: a blank, a comma, a stop, a line's end … */
  gap: string;
};

export type Shape = 'lower' | 'Title' | 'UPPER' | 'Mixed' | 'I' | 'number';

function shapeOf(word: string): Shape {
  if (/\d/.test(word)) return 'number';
  if (/^\p{Lu}(?:\.\p{Lu})*(?:'s)?$/u.test(word)) return 'I';
  if (!/\p{Lu}/u.test(word)) return 'lower';
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?:'s)?$/u.test(word)) return 'Title';
  return /^[\p{Lu}'-]+(?:'?s)?$/u.test(word) ? 'UPPER' : 'Mixed';
}

const gapOf = (between: string): string => {
  if (/[\n\r|]/.test(between)) return 'line';
  const mark = /[^\s]/u.exec(between)?.[0];
  return mark ?? ' ';
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, with what the lists know of each. */
export function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(WORD)];
  return matches.map((match, i) => {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const before = text.slice(
      i ? (matches[i - 1]?.index ?? 0) + (matches[i - 1]?.[0].length ?? 0) : 0,
      start,
    );
    const plain = plainSpelling(word);
    return {
      text: word,
      start,
      end,
      plain,
      shape: shapeOf(word),
      known: knowledgeOf(plain),
      first: i === 0 || /[.!?:\n\r|"•*]/.test(before),
      gap: gapOf(text.slice(end, matches[i + 1]?.index ?? text.length)),
    };
  });
}
