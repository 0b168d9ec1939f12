import { matchesOf, type Finding, type Rule } from '../finding';
import { FIRST_NAMES } from '../first-names';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import {
  IS_A_PET,
  isModel,
  isNamesake,
  isNotAName,
  isSurnameToo,
  namesAPlace,
  readsLikeNames,
  needsSurname,
  NAMES_A_PLACE,
  STARTS_A_PET,
  STARTS_A_PLACE,
} from '../not-names';
import { NAMED_FROM, tag, type TaggedWord } from '../tagger/tag';
import { FULL, PARTICLE, SHAPES, type Shape } from './name-shapes';

const placeFollows = (text: string, end: number) => NAMES_A_PLACE.test(text.slice(end, end + 24));
const before = (text: string, start: number) => text.slice(Math.max(0, start - 32), start);

type Word = { word: string; from: number; to: number };
const NO_BLANKS = /[^ ]+/g;
const wordsIn = (text: string, start: number, end: number): Word[] =>
  matchesOf(NO_BLANKS, text.slice(start, end)).map((m) => ({
    word: m[0],
    from: start + m.index,
    to: start + m.index + m[0].length,
  }));

const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);
const isParticle = (word: string) => IS_PARTICLE.test(word);

/** Where a name that begins with the first of these words ends: before a word that is none of a name, after a possessive. */
function nameEnd(text: string, words: readonly Word[]): number {
  let last = words[0];
  let quoted = false;
  for (const [i, word] of words.entries()) {
    // "Gary 'Gaz the Glass' Trimble": what stands in quotation marks is a nickname, whatever its words.
    const inside: boolean = quoted || (i > 0 && /^["']/.test(word.word));
    quoted = inside && !/["']$/.test(word.word);
    if (inside) {
      last = word;
      continue;
    }
    const joins = isParticle(word.word) && words[i + 1] !== undefined;
    if (
      i > 0 &&
      !joins &&
      isNotAName(word.word) &&
      !isSurnameToo(word.word) &&
      !FIRST_NAMES.has(word.word.toLowerCase())
    )
      break;
    last = word;
    if (/'s$/.test(word.word)) return word.to - 2;
    if (/^ (?:Tel|Mob|Ph)\.?:? ?[\d(+]/.test(text.slice(word.to, word.to + 8))) break;
  }
  const end = last?.to ?? 0;
  const name = text.slice(words[0]?.from ?? 0, end);
  const tail = /[.'"-]+$/.exec(name)?.[0].length ?? 0;
  return name.endsWith('"') && name.indexOf('"') < name.length - 1 ? end : end - tail;
}

const shaped = ({ pattern, kind, confidence, rule, lead }: Shape, text: string): Finding[] =>
  matchesOf(pattern, text).flatMap((match) => {
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    const words = wordsIn(text, start, start + value.length).filter(({ word }) => /\p{L}/u.test(word));
    const own = lead ? words.slice(words.findLastIndex(({ word }) => lead.test(word)) + 1) : words;
    const end = nameEnd(text, own);
    const first = own[0];
    if (
      !first ||
      end <= first.from ||
      (!lead && isNotAName(first.word) && !FIRST_NAMES.has(first.word.toLowerCase()))
    )
      return [];
    if (
      placeFollows(text, end) ||
      namesAPlace(text.slice(start, end)) ||
      isNamesake(text.slice(start, end)) ||
      STARTS_A_PET.test(before(text, start))
    )
      return [];
    return [{ start, end, kind, confidence, rule }];
  });

const RUN = new RegExp(`(?<![\\p{L}\\p{N}])(?:"[\\p{L} ]{2,20}" )?${FULL}(?![\\p{N}])`, 'gu');
const plainWord = (word: string) => word.replace(/'s$|[^\p{L}-]/gu, '').toLowerCase();

/** Whether a word is a given name; one that is a word or a place as well, only before what can be but a surname. */
function leads(word: string, next: string | undefined): boolean {
  const plain = plainWord(word);
  if (FIRST_NAMES.has(plain)) return true;
  const { given, ordinary: common } = knowledgeOf(plainSpelling(word));
  if (!next || !(needsSurname(plain) || (given && common < 2 && !isNotAName(word)))) return false;
  const { ordinary, place, thing } = knowledgeOf(plainSpelling(next));
  return ordinary < 2 && !place && !thing && !isNotAName(next);
}

const CAPITALS = /(?<![\p{L}\p{N}])(?<first>\p{Lu}{3,14}) (?<last>\p{Lu}[\p{Lu}'-]{2,18})(?![\p{L}\p{N}])/gu;
const REGISTERED = /(?<![\p{L}-])[A-Z][A-Z'-]{2,18}, (?<first>[A-Z]{3,14})(?: [A-Z]{3,14})?(?![\p{L}-])/gu;
/** "KELLY, SEAN PATRICK": as a register has it, typed in capitals. */
const registered = (text: string): Finding[] =>
  matchesOf(REGISTERED, text)
    .filter(
      ({ 0: words, groups }) => FIRST_NAMES.has(groups?.first?.toLowerCase() ?? '') && !namesAPlace(words),
    )
    .map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'person' as const,
      confidence: 0.7,
      rule: 'names in capitals',
    }));

/** "LEANNE HOOKER": a given name and what may be a surname, typed in capitals. */
const inCapitals = (text: string): Finding[] =>
  matchesOf(CAPITALS, text).flatMap(({ index, groups }) => {
    const { first = '', last = '' } = groups ?? {};
    const words = `${first} ${last}`;
    const plain = first.toLowerCase();
    const given = knowledgeOf(plainSpelling(first));
    if (!FIRST_NAMES.has(plain) && !(given.given && !given.ordinary)) return [];
    if (needsSurname(plain) || given.place || (isNotAName(last) && !isSurnameToo(last))) return [];
    if (namesAPlace(words) || isNamesake(words) || knowledgeOf(plainSpelling(last)).ordinary > 2) return [];
    if (
      /^ (?:ROAD|RD|STREET|ST|AVENUE|AVE|CLOSE|LANE|HOUSE|COURT|SCHOOL|PARK|PH)\b/.test(
        text.slice(index + words.length),
      )
    )
      return [];
    return [
      {
        start: index,
        end: index + words.length,
        kind: 'person',
        confidence: 0.72,
        rule: 'names in capitals',
      },
    ];
  });

/** "revs a Harley": what is a brand as well, after an article. */
const isAThing = (text: string, start: number, name: string): boolean =>
  knowledgeOf(plainSpelling(name)).thing &&
  /\b(?:an?|the|his|her|my|grey|black|white|red|blue|silver) $/i.test(before(text, start));

/** "to the Mary Ellen", "a George Foreman grill": two names after an article are a boat's, a pub's, a brand's, not a person's. */
const isAnEstablishment = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).includes(' ') &&
  /(?<![\p{L}])(?:the|an?) $/u.test(before(text, start)) &&
  !/^(?:'s)? (?:case|matter|issue|job|incident|file|family|house|flat|address|dispute|thing|lad|boy|girl|brothers|lot|one|type|who|that|from|of)\b/.test(
    text.slice(end, end + 16),
  );

/** Runs of capital words in which a given name leads, and that do not name a place, an animal or a brand. */
function given(text: string): Finding[] {
  return matchesOf(RUN, text).flatMap((match) => {
    // One capital word is most often that of a sentence: done with quickly.
    if (!match[0].includes(' ') && !FIRST_NAMES.has(plainWord(match[0]))) return [];
    const run = wordsIn(text, match.index, match.index + match[0].length);
    const at = run.findIndex(({ word }, i) => leads(word, run[i + 1]?.word));
    const first = at > 0 && run[0]?.word.startsWith('"') ? run[0] : run[at];
    if (!first) return [];
    const start = first.from;
    const end = nameEnd(text, run.slice(at)) || 0;
    const name = text.slice(start, end);
    const several = name.includes(' ');
    if (end <= start || placeFollows(text, end) || namesAPlace(name) || isNamesake(name)) return [];
    if (!several && (isNotAName(name) || isAThing(text, start, name))) return [];
    if (isAnEstablishment(text, start, end)) return [];
    if (STARTS_A_PLACE.test(before(text, start)) || STARTS_A_PET.test(before(text, start))) return [];
    if (IS_A_PET.test(text.slice(end, end + 32)) || isModel(before(text, start), name)) return [];
    return [
      {
        start,
        end,
        kind: 'person' as const,
        confidence: several ? 0.85 : 0.7,
        rule: several ? 'given name and surname' : 'given name',
      },
    ];
  });
}

const SMALL_EPITHET =
  /(?<![\p{L}])(?:big|lil|little|fat|mad|ginger|psycho|skinny|tall|old|young|scouse|scottish|irish|welsh|polish|wee|crazy|auntie|uncle) (?<name>\p{Ll}{3,12})(?![\p{L}])/gu;
/** "big dave", all small: as with a capital, for a given name that is no word. */
const smallEpithets = (text: string): Finding[] =>
  matchesOf(SMALL_EPITHET, text)
    .filter(({ groups }) => {
      const name = groups?.name ?? '';
      return FIRST_NAMES.has(name) && !knowledgeOf(name).ordinary;
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'person' as const,
      confidence: 0.72,
      rule: 'epithet and name',
    }));

const SMALL_WORD =
  /(?<![\p{L}\p{N}@._-])\p{Ll}{4,12}(?![\p{L}\p{N}@_-]| cans?\b)(?: [bd-hj-mo-qst-wyz](?=[ .,]|$)(?! (?:his|her|the)\b))?/gu;
/** "dave", "kayden": a given name typed small that is no word and no town. */
const smallGiven = (text: string): Finding[] =>
  matchesOf(SMALL_WORD, text)
    .filter(([words]) => {
      const word = words.replace(/ .$/, '');
      const { ordinary, place, thing } = knowledgeOf(word);
      return FIRST_NAMES.has(word) && !ordinary && !place && !thing && !isNotAName(word);
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'person' as const,
      confidence: 0.62,
      rule: 'given name',
    }));

/** Surnames that their own form gives away: Polish endings, Mc and O'. */
const SURNAME =
  /(?<![\p{L}])(?:\p{Lu}\p{Ll}{2,16}(?:ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak)|(?:Mc|O')\p{Lu}\p{Ll}{2,14})(?![\p{L}])/gu;
const surnames = (text: string): Finding[] =>
  matchesOf(SURNAME, text)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'person' as const,
      confidence: 0.75,
      rule: 'surname',
    }))
    .filter(
      ({ start, end }) =>
        !isNotAName(text.slice(start, end)) &&
        !placeFollows(text, end) &&
        !/^Mc(?:Donald|Coll)'s/.test(text.slice(start, end + 2)),
    );

/** Below this the tagger holds every word of a run to be something else: a street, a brand, a dish. */
const NO_NAME = 0.01;
/** Rules that go by a capital and little besides, so that the tagger has a say. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'given name',
  'given name and surname',
  'named after a role',
  'family name',
]);
/** Titles that are words, pubs and names of streets as well: "Bishop Road", "the Lord Nelson". */
const WORDY_TITLE = /^(?:Bishop|Lord|Lady|Captain|Capt|Major|Master|Father|Sister|Canon|Colonel|Sir|Dame)\b/;

/** "Dunfords", "Smiths": no word, place or brand, neither as it stands nor without its s. */
const isFamilyPlural = (word: string): boolean =>
  [word, word.slice(0, -1)]
    .map((form) => knowledgeOf(plainSpelling(form)))
    .every(({ ordinary, place, thing }) => !ordinary && !place && !thing);

/** The words, which are in the order of the text, that lie between two places of it. */
function inside(words: readonly TaggedWord[], start: number, end: number): readonly TaggedWord[] {
  let from = 0;
  for (let to = words.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.word.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  let to = from;
  while ((words[to]?.word.start ?? Infinity) < end) to += 1;
  return words.slice(from, to);
}

/** Drops what only a capital speaks for where the tagger, which weighs the surroundings too, is sure of the contrary. */
function likely(text: string, findings: readonly Finding[]): Finding[] {
  const { words, tagged } = tag(text, NAMED_FROM);
  const namesakes = readsLikeNames(text, words);
  return findings.filter(({ start, end, rule }) => {
    if (namesakes.some((other) => other.start < end && other.end > start)) return false;
    if (rule === 'family in the plural') return isFamilyPlural(text.slice(start, end));
    if (!DOUBTFUL.has(rule) && !(rule === 'title and name' && WORDY_TITLE.test(text.slice(start, end))))
      return true;
    return inside(tagged, start, end).some(({ likelihood }) => likelihood >= NO_NAME);
  });
}

/** People by the shape of their mention: title, kinship, role or a given name in front of it. */
export const names: Rule = (text) =>
  likely(text, [
    ...SHAPES.flatMap((shape) => shaped(shape, text)),
    ...given(text),
    ...inCapitals(text),
    ...registered(text),
    ...smallEpithets(text),
    ...smallGiven(text),
    ...surnames(text),
  ]);
