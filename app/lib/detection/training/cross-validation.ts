import { featuresAfter, featuresOf } from '../tagger/features';
import { likelihoodOf } from '../tagger/likelihood';
import { mayBe } from '../tagger/runs';
import { mayName } from '../tagger/tag';
import { valueFeaturesAfter, valueFeaturesOf } from '../tagger/value-features';
import type { Head, Weights } from '../tagger/weights';
import type { Word } from '../tagger/words';
import type { LabelledEntry } from './marked';
import { isTitle } from '../name-titles';
import { exampleOf, train } from './train';
import { GOES_WITH_A_NAME } from './vary';

/** A word that was read by a tagger which had not learnt its entry: how likely it was held to be one, and whether it is. */
type Judged = { likelihood: number; isOne: boolean };

/** From here on a word counts as one for the words after it. */
const GOES_ON_FROM = 0.15;

function likelihoodsOf(weights: Weights, head: Head, words: readonly Word[]): number[] {
  let goesOn = false;
  let hadOne = false;
  return words.map((word, i) => {
    const isName = head === 'name';
    const may = isName ? mayName(word, goesOn) : mayBe(head, words, i, goesOn);
    const own = isName ? featuresOf(words, i) : valueFeaturesOf(words, i);
    const after = isName ? featuresAfter(words, i, goesOn) : valueFeaturesAfter(words, i, { goesOn, hadOne });
    const likelihood = may ? likelihoodOf(weights, own, after) : 0;
    goesOn = likelihood >= GOES_ON_FROM;
    hadOne ||= goesOn;
    return likelihood;
  });
}

const isNoNameAlone = (word: string): boolean =>
  GOES_WITH_A_NAME.test(word) || isTitle(word) || /\d/.test(word);

const NOTHING_HIDDEN = () => 1;

function judged(weights: Weights, head: Head, entry: LabelledEntry): Judged[] {
  const { words, isOne, skip } = exampleOf(entry, head, NOTHING_HIDDEN);
  const likelihoods = likelihoodsOf(weights, head, words);
  return likelihoods
    .map((likelihood, i) => ({
      likelihood,
      isOne: isOne[i] ?? false,
      word: words[i]?.plain ?? '',
      skip: skip[i],
    }))
    .filter(({ word, skip: isPassedOver }) => !isPassedOver && !(head === 'name' && isNoNameAlone(word)));
}

/** What a head is worth on entries that it has not learnt. */
export type Validation = {
  /** Words that are of a name, of a home, of somebody's health. */
  words: number;
  /** The area under the curve of precision over recall, 0 to 1: it asks for no threshold. */
  averagePrecision: number;
  /** How many other words are held to be one as well where nine in ten of the words are found. */
  mistakenAtNineTenths: number;
};

/**
 * Trains a head on all entries but each fold of them, and judges that fold by it.
 * @param times how often an entry is taken in training, see `train`; fewer than for the kept weights are enough to compare
 */
export function crossValidate(
  entries: readonly LabelledEntry[],
  head: Head,
  { folds = 4, times = 8 } = {},
): Validation {
  const all = Array.from({ length: folds }, (_, fold) => {
    const weights = train(
      entries.filter((_entry, i) => i % folds !== fold),
      head,
      times,
    );
    return entries.filter((_entry, i) => i % folds === fold).flatMap((entry) => judged(weights, head, entry));
  }).flat();
  all.sort((a, b) => b.likelihood - a.likelihood);
  const words = all.filter(({ isOne }) => isOne).length;
  let found = 0;
  let precisions = 0;
  let mistakenAtNineTenths = 0;
  all.forEach(({ isOne }, i) => {
    if (!isOne) return;
    found += 1;
    precisions += found / (i + 1);
    if (found === Math.ceil(words * 0.9)) mistakenAtNineTenths = i + 1 - found;
  });
  return { words, averagePrecision: words ? precisions / words : 0, mistakenAtNineTenths };
}
