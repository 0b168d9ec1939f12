import { likelihoodOf } from '../tagger/likelihood';
import { mayBe } from '../tagger/runs';
import { mayName } from '../tagger/tag';
import { featuresAfter, featuresOf } from '../tagger/features';
import { valueFeaturesAfter, valueFeaturesOf } from '../tagger/value-features';
import { noWeights, placeOf, type Head, type Weights } from '../tagger/weights';
import { asKnown, wordsOf, type Word } from '../tagger/words';
import type { LabelledEntry } from './marked';
import { namesSmall, randomFrom, recased, renamed, shuffled } from './vary';
import { otherValues } from './vary-values';

const ROUNDS = 3;
const RATE = 0.25;
const DECAY = 2e-6;
/** How often the lists forget a name, so that the tagger learns to know names that no list has. */
const FORGET = 0.1;
/** How often what was read before is told by chance: the tagger must go on well after an error of its own. */
const MISREAD = 0.3;
/** How often one is said to have been read there. */
const MISREAD_AS_ONE = 0.3;
/** How often a feature is not shown: no single one may carry a decision. */
const UNSHOWN = 0.2;

/** Which labels each head learns, and which optional ones it does not look at. */
const LABELS: Record<Head, { types: readonly string[]; passedOver: readonly string[] }> = {
  name: { types: ['PERSON', 'FAMILY', 'OFFICIAL'], passedOver: ['PERSON', 'OTHER'] },
  home: { types: ['ADDRESS'], passedOver: ['ADDRESS', 'OTHER'] },
  health: { types: ['HEALTH'], passedOver: ['HEALTH', 'OTHER'] },
};

type Example = { words: Word[]; isOne: boolean[]; skip: boolean[] };

/**
 * An entry as a head learns it: its words, which of them are of what the head looks for, and which it passes over.
 * @param random says which names the lists forget
 */
export function exampleOf(entry: LabelledEntry, head: Head, random: () => number): Example {
  const words = wordsOf(entry.text);
  const inside = (types: readonly string[], spans: LabelledEntry['spans'], { start, end }: Word) =>
    spans.some((span) => types.includes(span.type) && span.start < end && span.end > start);
  const isOne = words.map((word) => inside(LABELS[head].types, entry.spans, word));
  const skip = words.map((word) => inside(LABELS[head].passedOver, entry.optional, word));
  const forgetful = words.map((word, i) => {
    if (head !== 'name' || !isOne[i] || random() >= FORGET) return word;
    return asKnown(word, { ...word.known, given: false, family: false, group: 0, field: 0 });
  });
  return { words: forgetful, isOne, skip };
}

/** Some entries are typed small, some in capitals, and in some only the names are small. */
function typed(entry: LabelledEntry, dice: number): LabelledEntry {
  if (dice < 0.1) return recased(entry, 'lower');
  if (dice < 0.15) return recased(entry, 'upper');
  return dice < 0.21 ? namesSmall(entry) : entry;
}

/** Every entry as it is, and many times over with other names and values, some of them small or in capitals. */
function examples(
  entries: readonly LabelledEntry[],
  head: Head,
  times: number,
  random: () => number,
): Example[] {
  const all: Example[] = [];
  const vary = head === 'name' ? (entry: LabelledEntry) => entry : otherValues(entries, random);
  for (let time = 0; time < times; time += 1) {
    for (const entry of entries) {
      const other = time === 0 ? entry : shuffled(renamed(vary(entry), random), random);
      const dice = random();
      all.push(exampleOf(typed(other, dice), head, random));
    }
  }
  return all;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

/** What is weighed of one word of an example, or nothing where it is not looked at. */
function featuresIn({ words, isOne, skip }: Example, i: number, head: Head, random: () => number): number[] {
  const word = words[i];
  if (!word || skip[i]) return [];
  const goesOn = random() < MISREAD ? random() < MISREAD_AS_ONE : (isOne[i - 1] ?? false);
  if (!(head === 'name' ? mayName(word, goesOn) : mayBe(head, words, i, goesOn))) return [];
  const hadOne = isOne.slice(0, i).includes(true);
  const all =
    head === 'name'
      ? [...featuresOf(words, i), ...featuresAfter(words, i, goesOn)]
      : [...valueFeaturesOf(words, i), ...valueFeaturesAfter(words, i, { goesOn, hadOne })];
  return all.filter(() => random() >= UNSHOWN);
}

/**
 * Logistic regression by AdaGrad over the words of labelled entries; the same entries give the same weights.
 * @param times how often each entry is taken, with other names and values each time
 */
export function train(entries: readonly LabelledEntry[], head: Head, times = 20): Weights {
  const random = randomFrom(2007);
  const all = examples(entries, head, times, random);
  const weights = noWeights(head);
  const squares = noWeights(head).at.fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(all, random);
    for (const one of all) {
      one.words.forEach((_, i) => {
        const features = featuresIn(one, i, head, random);
        if (features.length === 0) return;
        const error = (one.isOne[i] ? 1 : 0) - likelihoodOf(weights, features, []);
        if (Math.abs(error) < 0.005) return;
        for (const feature of features) {
          const place = placeOf(feature, weights.at);
          const weight = weights.at[place] ?? 0;
          const gradient = error - DECAY * weight;
          const square = (squares[place] ?? 1) + gradient * gradient;
          squares[place] = square;
          weights.at[place] = weight + (RATE * gradient) / Math.sqrt(square);
        }
      });
    }
  }
  return weights;
}
