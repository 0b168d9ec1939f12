import { FIRST_NAMES } from '../first-names';
import { isTitle } from '../name-titles';
import { featuresAfter, featuresOf } from './features';
import { likelihoodOf } from './likelihood';
import { WEIGHTS, type Weights } from './weights';
import { readWords, type Word } from './words';

/** "she'd", "they're": a pronoun and what is left of a verb. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what|here)'(?:d|ll|m|re|s|ve)$|n't$/i;

/** Labels and what people say that are written like names. */
const LABEL = /^(?:d\.?o\.?b|n\.?o\.?k|n\.?f\.?a|mgr|apols|asst|dept|yeah|yep|nah|hiya|erm|thx|pls)\.?$/i;

/** Words that could be part of a name at all: a word written small that is no name, and the least words at the start of a sentence, are not looked at. */
export const mayName = (word: Word, namedBefore: boolean): boolean => {
  const { shape, known, text, plain } = word;
  if (
    shape === 'number' ||
    (known.thing && !FIRST_NAMES.has(plain)) ||
    isTitle(plain) ||
    CONTRACTED.test(text) ||
    LABEL.test(text)
  )
    return false;
  if (shape === 'lower')
    return known.ordinary
      ? (FIRST_NAMES.has(plain) && text.length > 3) || (namedBefore && known.ordinary < 3 && text.length > 2)
      : text.length > 2 || known.given;
  return !(
    known.ordinary > 2 &&
    word.first &&
    !FIRST_NAMES.has(plain) &&
    !known.given &&
    !known.family &&
    text.length < 4
  );
};

/** From here on a word is held to be a name; below `ASK_BELOW` its author is asked. */
export const NAMED_FROM = 0.15;

export type TaggedWord = { word: Word; likelihood: number };

/** A text's words, and those of them that could be part of a name. */
export type TaggedText = { words: readonly Word[]; tagged: readonly TaggedWord[] };

function tagWords(text: string, from: number, weights: Weights): TaggedText {
  const words = readWords(text);
  const tagged: TaggedWord[] = [];
  let named = false;
  words.forEach((word, i) => {
    const likely = mayName(word, named)
      ? likelihoodOf(weights, featuresOf(words, i), featuresAfter(words, i, named))
      : 0;
    named = likely >= from;
    if (likely > 0) tagged.push({ word, likelihood: likely });
  });
  return { words, tagged };
}

let last: { text: string; from: number; weights: Weights; answer: TaggedText } | undefined;

/**
 * Every word of a text, and how likely each is part of a name. Read from left to right: a name goes on.
 * Two rules ask for the same text one after the other, so the last answer is kept.
 */
export function tag(text: string, from: number, weights: Weights = WEIGHTS.name): TaggedText {
  if (last?.text !== text || last.from !== from || last.weights !== weights)
    last = { text, from, weights, answer: tagWords(text, from, weights) };
  return last.answer;
}
