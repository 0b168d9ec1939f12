import { likelihoodOf } from './likelihood';
import { valueFeaturesAfter, valueFeaturesOf } from './value-features';
import { WEIGHTS, type Head, type Weights } from './weights';
import { readWords, type Word } from './words';

/** Words one after the other that are held to be one value, and how likely the likeliest of them is. */
export type Run = { words: Word[]; likelihood: number };

/** What words of one value may have between them: "14, Oak Road", "Block 4, 19-33 Saxon Court"; ", The Nook" is the next. */
const WITHIN: Record<'home' | 'health', RegExp> = {
  home: /^(?: {1,2}|, |,|[-–/']| ?& ?)$/,
  health: /^(?: {1,2}|[-–/'])$/,
};

const isCapitalOrNumber = (word: Word | undefined): boolean => !!word && word.shape !== 'lower';

/** "the", "was", "her": nothing begins with them. */
const isSmallWord = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && word.known.ordinary === 3 && word.text.length < 4;

/** Words that could be of one at all: a home has a number or a capital in it or not far off. */
export function mayBe(
  head: Exclude<Head, 'name'>,
  words: readonly Word[],
  i: number,
  goesOn: boolean,
): boolean {
  if (goesOn) return true;
  if (isSmallWord(words[i])) return false;
  return head === 'health' || [i, i + 1, i + 2].some((at) => isCapitalOrNumber(words[at]));
}

/**
 * The runs of words in a text that are likely a home or somebody's health. Read from left to right: a run goes on.
 * @param from how likely a word has to be, 0 to 1
 */
export function runsOf(
  text: string,
  head: Exclude<Head, 'name'>,
  from: number,
  weights: Weights = WEIGHTS[head],
): Run[] {
  const words = readWords(text);
  const runs: Run[] = [];
  let goesOn = false;
  words.forEach((word, i) => {
    const read = { goesOn, hadOne: runs.length > 0 };
    const likelihood = mayBe(head, words, i, goesOn)
      ? likelihoodOf(weights, valueFeaturesOf(words, i), valueFeaturesAfter(words, i, read))
      : 0;
    const run = runs.at(-1);
    const between = text.slice(words[i - 1]?.end ?? 0, word.start);
    if (likelihood < from) goesOn = false;
    else if (goesOn && run && WITHIN[head].test(between) && !(between === ', ' && word.text === 'The')) {
      run.words.push(word);
      run.likelihood = Math.max(run.likelihood, likelihood);
    } else {
      runs.push({ words: [word], likelihood });
      goesOn = true;
    }
  });
  return runs;
}

/** How likely the likeliest word of a place in a text is one of a home or of somebody's health, as if none had been read before. */
export function likelihoodWithin(
  text: string,
  head: Exclude<Head, 'name'>,
  { start, end }: { start: number; end: number },
): number {
  const words = readWords(text);
  return words.reduce((most, word, i) => {
    if (word.start >= end || word.end <= start) return most;
    const after = valueFeaturesAfter(words, i, { goesOn: false, hadOne: false });
    return Math.max(most, likelihoodOf(WEIGHTS[head], valueFeaturesOf(words, i), after));
  }, 0);
}
