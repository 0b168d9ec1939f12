import { featuresAfter, featuresOf } from './features';
import { hashOf, mix } from './hash';
import type { Word } from './words';

/** The kinds of features of homes and of health, by number; apart from those of `features.ts`, which come first. */
enum About {
  Digits = 100,
  DigitsAndRoad,
  DigitsAfterOne,
  DigitsGoingOn,
  Road,
  RoadNear,
  Ending5,
  Beginning4,
  Plain,
  FormBefore,
  FormAfter,
  FormGaps,
  FormTwoBefore,
  FormSorts,
  AfterOne,
}

const feature = (about: About, a: number, b = 0): number => mix(mix(mix(17, about), a), b);

/** What roads and houses end in, long and short. */
const ROADS = new Set(
  'road rd street str st avenue ave close cl drive dr lane ln way crescent cres gardens gdns place pl square sq terrace terr tce walk grove hill mews court ct rise row view house hse tower towers lodge cottage flats point mansions heights villas'.split(
    ' ',
  ),
);

/** How long a number is, and whether a letter ends it ("14", "31a"): 0 for what is none. */
function digitsOf(text: string): number {
  if (/^\d+$/.test(text)) return text.length;
  return /^\d+[a-z]$/i.test(text) ? 10 + text.length : 0;
}

/** Whether the word at that place is one of a road or house: 0 no, 1 yes, 2 there is no word. */
function roadAt(words: readonly Word[], i: number): number {
  const word = words[i];
  if (!word) return 2;
  return ROADS.has(word.plain) ? 1 : 0;
}

/** What has been read so far: whether the word before belongs to one, and whether the text had one already. */
export type ReadSoFar = { goesOn: boolean; hadOne: boolean };

/** What is weighed of a word besides, whatever was read before it. */
function ownFeatures(words: readonly Word[], i: number, word: Word): number[] {
  const before = words[i - 1];
  const after = words[i + 1];
  const digits = digitsOf(word.text);
  const form = word.shape === 'number' ? hashOf(word.text.replace(/\d/g, '9').replace(/[a-z]/gi, 'a')) : 0;
  const roads = roadAt(words, i + 1) * 3 + roadAt(words, i + 2);
  return [
    feature(About.Digits, digits),
    feature(About.DigitsAndRoad, digits, roads * 3 + roadAt(words, i + 3)),
    feature(About.RoadNear, roads, hashOf(word.shape)),
    feature(About.Ending5, hashOf(word.plain.slice(-5))),
    feature(About.Beginning4, hashOf(word.plain.slice(0, 4))),
    feature(About.Plain, hashOf(word.plain)),
    feature(About.FormBefore, form, before?.said),
    feature(About.FormAfter, form, after?.said),
    feature(About.FormGaps, form, hashOf((before?.gap ?? '^') + word.gap)),
    feature(About.FormTwoBefore, form, mix(before?.said ?? 0, words[i - 2]?.said ?? 0)),
    feature(About.FormSorts, form, mix(after?.sort ?? 0, words[i + 2]?.sort ?? 0)),
  ];
}

/**
 * What the tagger weighs of one word when it looks for homes and for health, whatever was read before it: what it weighs
 * for names, the whole word, and how a number looks and what stands near it.
 */
export function valueFeaturesOf(words: readonly Word[], i: number): readonly number[] {
  const word = words[i];
  if (!word) return [];
  word.valueFeatures ??= [...featuresOf(words, i), ...ownFeatures(words, i, word)];
  return word.valueFeatures;
}

/** What it weighs besides of what was read before. */
export function valueFeaturesAfter(
  words: readonly Word[],
  i: number,
  { goesOn, hadOne }: ReadSoFar,
): number[] {
  const word = words[i];
  if (!word) return [];
  const digits = digitsOf(word.text);
  const after = featuresAfter(words, i, goesOn);
  after.push(
    feature(About.DigitsAfterOne, digits, hadOne ? 1 : 0),
    feature(About.DigitsGoingOn, digits, goesOn ? 1 : 0),
    feature(About.Road, roadAt(words, i), goesOn ? 1 : 0),
    feature(About.AfterOne, hadOne ? 1 : 0, hashOf(word.shape)),
  );
  return after;
}
