import family from '../lexicon/family.json';
import places from '../lexicon/places.json';
import { capital, pick, replaced } from './vary';
import type { LabelledEntry, LabelledSpan } from './marked';

const ROAD_NAMES = [...family.split(' '), ...places.split('|')].filter((name) => /^[a-z]{3,}$/.test(name));

/** Words of an address that are no name of its road or house: what it is, and where in it. */
const KEPT =
  /^(?:the|and|of|above|rear|flat|flt|apt|room|block|unit|caravan|farm|old|upper|lower|top|ground|floor|road|rd|street|st|avenue|ave|close|cl|drive|dr|lane|ln|way|crescent|cres|gardens|gdns|place|pl|square|sq|terrace|walk|grove|hill|mews|court|ct|rise|row|view|house|hse|tower|towers|lodge|cottage|flats|point|mansions|heights|villas)$/i;

const ANOTHER_HOME = 0.7;
const ANOTHER_ROAD = 0.6;
const ANOTHER_CONDITION = 0.35;

/** Written as the first word was: with a capital, in capitals, or small. */
function writtenLike(original: string, words: string): string {
  if (/^\p{Lu}{2}/u.test(original)) return words.toUpperCase();
  return /^\p{Lu}/u.test(original) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/** Another number of as many digits, another road. */
const anotherHome = (home: string, random: () => number): string =>
  home
    .replace(/\d+/g, (digits) => String(1 + Math.floor(random() * (10 ** Math.min(digits.length, 3) - 1))))
    .replace(/\p{L}[\p{L}']{2,}/gu, (word) => {
      if (KEPT.test(word) || random() >= ANOTHER_ROAD) return word;
      const name = pick(ROAD_NAMES, random);
      return word === word.toLowerCase() ? name : writtenLike(word, capital(name));
    });

/**
 * Varies entries by other homes, and by what other entries say of somebody's health, so that the tagger learns from what
 * stands round them.
 */
export function otherValues(
  entries: readonly LabelledEntry[],
  random: () => number,
): (entry: LabelledEntry) => LabelledEntry {
  const conditions = entries.flatMap(({ spans }) =>
    spans.filter(({ type }) => type === 'HEALTH').map(({ text }) => text),
  );
  const other = ({ type, text }: LabelledSpan): string => {
    if (type === 'ADDRESS' && random() < ANOTHER_HOME) return anotherHome(text, random);
    if (type !== 'HEALTH' || random() >= ANOTHER_CONDITION) return text;
    const condition = pick(conditions, random);
    return writtenLike(text, condition.slice(0, 1).toLowerCase() + condition.slice(1));
  };
  return (entry) => replaced(entry, other);
}
