import { hashOf, mix } from './hash';
import { isTitle } from '../name-titles';
import type { Word } from './words';

const NONE = hashOf('∅');

/** The kinds of features, by number: one that is new goes to the end, so that the others keep their weights. */
enum About {
  Any,
  Spelling,
  Ending3,
  Ending2,
  Before,
  BeforeAndShape,
  After,
  AfterAndShape,
  TwoBefore,
  TwoAfter,
  SecondAfter,
  Gaps,
  NamedBefore,
  NamedBeforeAndNext,
  Possessive,
  Beginning3,
  Ending4,
  Length,
  Between,
  Again,
  PartAfter,
  PartBefore,
  Parts,
  PartsBefore,
  PartOwn,
  GroupOwn,
  FieldOwn,
  GroupBefore,
  GroupAfter,
  Fields,
  FieldsBefore,
  FieldsAfter,
  FieldsTwoBefore,
  FieldsTwoAfter,
}

const feature = (about: About, a = 0, b = 0, c = 0): number => mix(mix(mix(mix(17, about), a), b), c);

const sort = (word: Word | undefined): number => word?.sort ?? NONE;

/** The part of speech of a neighbour, or what stands there instead: nothing, a word of no list, a number, a name, a title. */
function part(word: Word | undefined): number {
  if (!word) return 1;
  if (word.shape === 'number') return 3;
  if (word.shape === 'lower') return word.known.part || 2;
  if (isTitle(word.text)) return 5;
  return word.known.ordinary === 3 ? word.known.part : 4;
}
const said = (word: Word | undefined): number => word?.said ?? NONE;
const shape = (word: Word): number => hashOf(word.shape);

/** What is farther off: two words on each side, the word's beginning and end, and how the text writes it elsewhere. */
function wider(words: readonly Word[], i: number, word: Word, into: number[]): void {
  const { plain, known } = word;
  const before = words[i - 1];
  const after = words[i + 1];
  into.push(
    feature(About.Beginning3, known.ordinary ? 1 : 0, hashOf(plain.slice(0, 3))),
    feature(About.Ending4, hashOf(plain.slice(-4))),
    feature(About.Length, Math.min(plain.length, 10), shape(word)),
    feature(About.Between, said(before), shape(word), said(after)),
    feature(About.Again, hashOf(word.again), shape(word), word.first ? 1 : 0),
  );
}

/** What parts of speech stand round it: "Bones owes" and "told Bones" are alike, whichever verb is used. */
function partsRound(words: readonly Word[], i: number, word: Word, into: number[]): void {
  const [before, after] = [words[i - 1], words[i + 1]];
  const [isBefore, isAfter, form] = [part(before), part(after), shape(word)];
  const gap = hashOf(word.gap);
  const gapBefore = before ? hashOf(before.gap) : NONE;
  into.push(
    feature(About.PartAfter, isAfter, form, gap),
    feature(About.PartBefore, isBefore, form, gapBefore),
    feature(About.Parts, isBefore, isAfter, mix(gap, mix(form, gapBefore))),
    feature(About.PartsBefore, isBefore, part(words[i - 2]), mix(gapBefore, form)),
    feature(About.PartOwn, word.known.part, form, word.first ? 1 : 0),
  );
}

/** The group of words that a neighbour is used like; a number and nothing at all are groups of their own. */
function group(word: Word | undefined): number {
  if (!word) return 2000;
  return word.shape === 'number' ? 1000 : word.known.group;
}

/** The wider field, apart for words with a capital. */
function field(word: Word | undefined): number {
  if (!word) return 2000;
  if (word.shape === 'number') return 1000;
  return word.known.field + (word.shape === 'lower' ? 0 : 100);
}

/** What words are used like it and like its neighbours: what was learnt of "owes" holds for "lends". */
function groupsRound(words: readonly Word[], i: number, word: Word, into: number[]): void {
  const [before, after] = [words[i - 1], words[i + 1]];
  const form = shape(word);
  const gap = hashOf(word.gap);
  const gapBefore = before ? hashOf(before.gap) : NONE;
  into.push(
    feature(About.GroupOwn, group(word), form, word.first ? 1 : 0),
    feature(About.FieldOwn, field(word), form, gap),
    feature(About.GroupBefore, group(before), form, gapBefore),
    feature(About.GroupAfter, group(after), form, gap),
    feature(About.Fields, field(before), field(after), mix(form, mix(gap, gapBefore))),
    feature(About.FieldsBefore, field(before), field(word), gapBefore),
    feature(About.FieldsAfter, field(word), field(after), gap),
    feature(About.FieldsTwoBefore, field(words[i - 2]), field(before), form),
    feature(About.FieldsTwoAfter, field(after), field(words[i + 2]), form),
  );
}

/** What is weighed of a word whatever was read before it. */
function ownFeatures(words: readonly Word[], i: number, word: Word): number[] {
  const { plain, known } = word;
  const before = words[i - 1];
  const after = words[i + 1];
  const twoAfter = words[i + 2];
  const own = word.sort;
  const form = shape(word);
  const gapBefore = before ? hashOf(before.gap) : NONE;
  const gap = hashOf(word.gap);
  const features = [
    feature(About.Any),
    feature(About.Spelling, known.ordinary ? hashOf(plain) : NONE),
    feature(About.Ending3, hashOf(plain.slice(-3))),
    feature(About.Ending2, hashOf(plain.slice(-2)), known.ordinary ? 1 : 0),
    feature(About.Before, said(before)),
    feature(About.BeforeAndShape, said(before), form, gapBefore),
    feature(About.After, said(after)),
    feature(About.AfterAndShape, said(after), form, gap),
    feature(About.TwoBefore, said(words[i - 2]), said(before)),
    feature(About.TwoAfter, said(after), said(twoAfter)),
    feature(About.SecondAfter, gap, said(twoAfter)),
    feature(About.Gaps, gapBefore, gap, form),
  ];
  if (/'s$/.test(word.text)) features.push(feature(About.Possessive, own));
  wider(words, i, word, features);
  partsRound(words, i, word, features);
  groupsRound(words, i, word, features);
  return features;
}

/**
 * What the tagger weighs of one word whatever was read before it: its form, what the lists know, its neighbours. Each
 * feature is a number: so a text is read several times faster than with words for them.
 */
export function featuresOf(words: readonly Word[], i: number): readonly number[] {
  const word = words[i];
  if (!word) return [];
  // Asked of one text for names, for homes and for health.
  word.features ??= ownFeatures(words, i, word);
  return word.features;
}

/**
 * What it weighs besides of the word before.
 * @param oneBefore whether the word before belongs to a person's name, or to whatever else is looked for
 */
export function featuresAfter(words: readonly Word[], i: number, oneBefore: boolean): number[] {
  const before = words[i - 1];
  const gapBefore = before ? hashOf(before.gap) : NONE;
  const one = oneBefore ? 1 : 0;
  return [
    feature(About.NamedBefore, one, gapBefore, sort(words[i])),
    feature(About.NamedBeforeAndNext, one, gapBefore, sort(words[i + 1])),
  ];
}
