import type { Finding, Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import {
  IS_A_PET,
  isModel,
  isNamesake,
  isNotAName,
  readsLikeNames,
  namesAPlace,
  needsSurname,
  NAMES_A_PLACE,
  STARTS_A_PET,
  STARTS_A_PLACE,
} from '../not-names';
import { NAMED_FROM, tag, type TaggedWord } from '../tagger/tag';

/** A word that is mostly none of a name has to look like one this much. */
const SURE = 0.95;
const FAIRLY_SURE = 0.75;

/** What no list knows and is typed small has to look like a name this much; so has a letter alone. */
const STRANGE = 0.65;

/** Two words that stand so belong to one name: "Dean Harris", "J. Harris". */
const joined = (before: TaggedWord, after: TaggedWord): boolean =>
  after.word.start - before.word.end <= 2 &&
  (before.word.gap === ' ' ||
    // Reece "Bones" Galloway is one name.
    before.word.gap === '"' ||
    (before.word.gap === '.' &&
      before.word.shape === 'I' &&
      (after.word.known.ordinary < 3 || after.word.known.given)));

const isStrange = ({ shape, known, text }: TaggedWord['word']): boolean =>
  (shape === 'lower' && !known.given && !known.family) || text.length < 2;

/** How much a single word has to look like a name: more where it is a month, an agency, a town, "hope". */
function neededFor(word: string): number {
  if (needsSurname(word)) return FAIRLY_SURE;
  if (isNotAName(word)) return SURE;
  const { place, given } = knowledgeOf(plainSpelling(word));
  return place && !given ? FAIRLY_SURE : 0;
}

/** "Clean-up Saturday", "Boxing Day". */
const ENDS_IN_A_DAY = / (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Day|Week|Month)$/;

/** A street, a pub, an animal, a brand that bears a name. */
function namesSomethingElse(text: string, { start, end, confidence }: Finding): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 32), start);
  return (
    NAMES_A_PLACE.test(text.slice(end, end + 24)) ||
    namesAPlace(words) ||
    ENDS_IN_A_DAY.test(words) ||
    /^\p{Lu} \p{Ll}/u.test(words) ||
    STARTS_A_PLACE.test(before) ||
    STARTS_A_PET.test(before) ||
    IS_A_PET.test(text.slice(end, end + 32)) ||
    isModel(before, words) ||
    isNamesake(words) ||
    (!words.includes(' ') && confidence < neededFor(words))
  );
}

/** Beside a word that is one, a word with a capital needs to look like a name no more than this. */
const BESIDE_A_NAME = 0.1;

/** "I'm Joan": what is said before a name and is none of it, nor is the label of a form. */
const SAID_BEFORE =
  /^(?:(?:I|[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]his|[Ww]e|[Tt]hey|[Ww]ho|[Nn]ame)['’](?:m|s|re|d|ve)|(?:Occupants?|Tenants|Associates|Suspects|Victims|Witnesses|Complainants|Residents|Nominals)|trike|prov|[Pp]oss|[Bb]odycam|DL|NINO|nino|Nino|DOB|PNC|CRO|VRM|DNA|LPA|NFA|RN|GP|MH|RUI|RK|DPS|V5)$/;

/** The words that are held to be of names: those that look like one enough, and those with a capital that touch them. */
function named(words: readonly TaggedWord[]): TaggedWord[] {
  const certain = words.map(
    ({ word, likelihood }) =>
      likelihood >= (isStrange(word) ? STRANGE : NAMED_FROM) && !SAID_BEFORE.test(word.text),
  );
  const likely = ({ word: { shape, known, text }, likelihood }: TaggedWord) =>
    likelihood >= BESIDE_A_NAME &&
    !SAID_BEFORE.test(text) &&
    shape !== 'lower' &&
    (!known.ordinary || known.given || known.family);
  const touches = (i: number, j: number): boolean => {
    const [before, after] = [words[Math.min(i, j)], words[Math.max(i, j)]];
    return (certain[j] ?? false) && !!before && !!after && joined(before, after);
  };
  return words.filter((word, i) => certain[i] || (likely(word) && (touches(i, i - 1) || touches(i, i + 1))));
}

/** "Victim Maureen Allbright", "Flatmate Rokas": at the start of a sentence what somebody is stands before their name. */
function withoutRole(words: readonly TaggedWord[]): TaggedWord[] {
  return words.filter(({ word: { first, shape, known } }, i) => {
    const next = words[i + 1]?.word;
    const isRole = first && shape === 'Title' && ROLES_ARE.has(known.part) && !known.given;
    const before = words[i];
    return !(
      isRole &&
      next?.known.given &&
      before &&
      words[i + 1] &&
      joined(before, words[i + 1] as TaggedWord)
    );
  });
}
/** A noun, or several: see `parts.json`. */
const ROLES_ARE: ReadonlySet<number> = new Set([...'np'].map((part) => part.charCodeAt(0)));

/** Names by the look of a word and of the words round it, as the tagger has learnt: those that no list knows, too. */
export const tagged: Rule = (text) => {
  const findings: Finding[] = [];
  let last: TaggedWord | undefined;
  const { words, tagged: likely } = tag(text, NAMED_FROM);
  for (const now of withoutRole(named(likely))) {
    const { start, end } = now.word;
    const possessive = /['’]s$/.exec(now.word.text)?.[0].length ?? 0;
    const finding = findings.at(-1);
    if (finding && last && joined(last, now)) {
      finding.end = end - possessive;
      finding.confidence = Math.max(finding.confidence, now.likelihood);
    } else {
      findings.push({
        start,
        end: end - possessive,
        kind: 'person',
        confidence: now.likelihood,
        rule: 'reads like a name',
      });
    }
    last = now;
  }
  for (const finding of findings)
    if (
      text[finding.start - 1] === '"' &&
      (text.slice(finding.start, finding.end).match(/"/g)?.length ?? 0) % 2
    )
      finding.start -= 1;
  const namesakes = readsLikeNames(text, words);
  return findings
    .filter(({ start, end }) => !namesakes.some((other) => other.start < end && other.end > start))
    .filter((finding) => !namesSomethingElse(text, finding))
    .map((finding) => ({ ...finding, confidence: Math.min(0.9, finding.confidence) }));
};
