import { featuresOf } from '../tagger/features';
import { likelihood, mayName } from '../tagger/tag';
import { asKnown, wordsOf, type Word } from '../tagger/words';
import type { LabelledEntry } from './marked';
import { namesSmall, randomFrom, recased, renamed, shuffled } from './vary';

const ROUNDS = 6;
const RATE = 0.25;
const DECAY = 2e-6;
/** How often the lists forget a name, so that the tagger learns to know names that no list has. */
const FORGET = 0.35;

type Example = { words: Word[]; named: boolean[]; skip: boolean[] };

function example(entry: LabelledEntry, random: () => number): Example {
  const words = wordsOf(entry.text);
  const inside = (types: readonly string[], spans: LabelledEntry['spans'], { start, end }: Word) =>
    spans.some((span) => types.includes(span.type) && span.start < end && span.end > start);
  const named = words.map((word) => inside(['PERSON', 'FAMILY', 'OFFICIAL'], entry.spans, word));
  const skip = words.map((word) => inside(['PERSON', 'OTHER'], entry.optional, word));
  const forgetful = words.map((word, i) => {
    if (!named[i] || random() >= FORGET) return word;
    return asKnown(word, { ...word.known, given: false, family: false });
  });
  return { words: forgetful, named, skip };
}

/** Some entries are typed small, some in capitals, and in some only the names are small. */
function typed(entry: LabelledEntry, dice: number): LabelledEntry {
  if (dice < 0.1) return recased(entry, 'lower');
  if (dice < 0.15) return recased(entry, 'upper');
  return dice < 0.21 ? namesSmall(entry) : entry;
}

/** Every entry as it is, and many times over with other names, some of them small or in capitals. */
function examples(entries: readonly LabelledEntry[], times: number, random: () => number): Example[] {
  const all: Example[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const entry of entries) {
      const other = time === 0 ? entry : shuffled(renamed(entry, random), random);
      const dice = random();
      all.push(example(typed(other, dice), random));
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

/**
 * Logistic regression by AdaGrad over the words of labelled entries; the same entries give the same weights.
 * @param times how often each entry is taken, with other names each time
 * @returns weights by feature, rounded, the negligible left out
 */
export function train(entries: readonly LabelledEntry[], times = 20): Map<number, number> {
  const random = randomFrom(2007);
  const all = examples(entries, times, random);
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(all, random);
    for (const { words, named, skip } of all) {
      words.forEach((word, i) => {
        const before = named[i - 1] ?? false;
        if (!mayName(word, before) || skip[i]) return;
        const error = (named[i] ? 1 : 0) - likelihood(weights, words, i, before);
        if (Math.abs(error) < 0.005) return;
        for (const feature of featuresOf(words, i, before)) {
          const weight = weights.get(feature) ?? 0;
          const gradient = error - DECAY * weight;
          const square = (squares.get(feature) ?? 1) + gradient * gradient;
          squares.set(feature, square);
          weights.set(feature, weight + (RATE * gradient) / Math.sqrt(square));
        }
      });
    }
  }
  return new Map(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.04)
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
      .sort(([a], [b]) => a - b),
  );
}
