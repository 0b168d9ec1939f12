import { knowledgeOf, plainSpelling } from './lexicon/lexicon';
import { isTitle } from './name-titles';

const WORD = /[A-Z][A-Z'’-]*/g;
const ROADS =
  /^(?:ROAD|RD|STREET|AVENUE|AVE|CLOSE|DRIVE|LANE|WAY|CRESCENT|CRES|GARDENS|GDNS|PLACE|TERRACE|WALK|GROVE|HOUSE|COURT|HILL|RISE|VIEW|PARADE|SQUARE|MEWS|COTTAGE|FARM|LODGE|ESPLANADE|QUAY|ROW)$/;
/** Ranks, titles and kin stand before a name. */
const BEFORE_A_NAME =
  /^(?:MR|MRS|MS|MISS|DR|REV|CLLR|SIR|LADY|AUNTIE|AUNT|UNCLE|MUM|DAD|SON|DAUGHTER|BROTHER|SISTER|NAN|WIFE|HUSBAND|AKA)$/;
/** What a log says that people do, which is no name: "MUM STATES". For the letters see `lexicon/build.mjs`. */
const isVerb = (word: string, part: number): boolean =>
  /^(?:STATES|REPORTS|REQUESTS|ADVISES|CALLS|WISHES)$/.test(word) ||
  'dgsvx'.includes(String.fromCharCode(part || 32));

const HONORIFIC = /^(?:MR|MRS|MS|MISS|DR|REV|CLLR|SIR)$/;
/** Short forms that stay as they are. */
const SHORT =
  /^(?:[A-Z]|[^AEIOUY']+|PC|PCSO|CAD|IMEI|DOB|NINO|PACE|ASB|UDAA|MISPER|AKA|CSO|OIC|SIO|FLO|ETA|ID|IP|UK|USB|AA|RUI|RTI|SOCO|YOI|HMO|HMP|NPAS|EXP|UDAA|NOK|AM|PM|SNT|NPT|MASH)$/;

const title = (word: string) =>
  word.slice(0, 1) +
  word
    .slice(1)
    .toLowerCase()
    .replace(/(?<=['’-])\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase());

/** How many letters a text has to have, and how many of them capitals, to be held to be typed all in capitals. */
const ENOUGH = 20;
const MOSTLY = 0.85;

/** Whether a text is typed in capitals throughout, as old logs are. */
export function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= ENOUGH && capitals / (capitals + small) > MOSTLY;
}

/**
 * A text in capitals as it would be written: common words small, names and roads with a capital, short forms as they are.
 * As long as the text, each sign at its place.
 */
export function inTrueCase(text: string): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const known = knowledgeOf(plainSpelling(word));
    return { word, index, known, strange: !known.ordinary && !known.thing };
  });
  let cased = text;
  words.forEach(({ word, index, known, strange }, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    const adjoins = (other: typeof before, from: number, to: number) =>
      !!other && /^[ .]{1,2}$/.test(text.slice(from, to));
    const afterBefore = adjoins(before, (before?.index ?? 0) + (before?.word.length ?? 0), index);
    const beforeAfter = adjoins(after, index + word.length, after?.index ?? 0);
    if (SHORT.test(word) && !BEFORE_A_NAME.test(word)) return;
    // "States" and "Reads" are surnames, too.
    const nameLike = known.given || (known.family && !isVerb(word, known.part));
    const isName =
      (strange && word.length > 2) ||
      (known.given && known.ordinary < 3) ||
      ROADS.test(word) ||
      (beforeAfter && after !== undefined && ROADS.test(after.word)) ||
      (afterBefore &&
        before !== undefined &&
        (HONORIFIC.test(before.word) ||
          (isTitle(before.word.toLowerCase()) && known.ordinary < 3 && !isVerb(word, known.part)))) ||
      (nameLike &&
        ((afterBefore && before?.strange) ||
          (beforeAfter && after?.strange) ||
          (afterBefore && before?.known.given && known.ordinary < 3))) ||
      // "LEVI ORCHARD": behind a first name that is nothing else stands a surname, unless it says what was done.
      (afterBefore &&
        before?.known.given &&
        !before.known.ordinary &&
        known.ordinary < 3 &&
        !isVerb(word, known.part)) ||
      BEFORE_A_NAME.test(word) ||
      known.place;
    cased =
      cased.slice(0, index) + (isName ? title(word) : word.toLowerCase()) + cased.slice(index + word.length);
  });
  return cased.replace(/(?:^|[.!?\n]\s*)\p{Ll}/gu, (start) => start.toUpperCase());
}
