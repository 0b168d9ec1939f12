import { FIRST_NAMES } from '../first-names';
import brands from './brands.json';
import family from './family.json';
import given from './given.json';
import groups from './groups.json';
import { LOCAL_PLACES } from './local-places';
import ordinary from './ordinary.json';
import parts from './parts.json';
import places from './places.json';
import { THINGS } from './things';

/** What the word lists know of a word. Lists are hints: "mark" is a word and a name, "nelson" a town and a name. */
export type Knowledge = {
  /** How common an English word it is, 3 (the commonest 2,000) to 1; 0 is none. */
  ordinary: 0 | 1 | 2 | 3;
  /** Its part of speech as an ordinary word, a letter's number (see build.mjs); 0 where it is none. */
  part: number;
  given: boolean;
  family: boolean;
  place: boolean;
  /** A brand, an agency, a car, a people: written with a capital, nobody's name. */
  thing: boolean;
  /** The group of words that are used like it, and the wider field of that group, by number; 0 for none. */
  group: number;
  field: number;
};

const RANKS = new Map(ordinary.split(' ').map((word, rank) => [word, rank]));
const GIVEN: ReadonlySet<string> = new Set([...given.split(' '), ...FIRST_NAMES]);
const FAMILY: ReadonlySet<string> = new Set(family.split(' '));
const PLACES: ReadonlySet<string> = new Set([...places.split('|'), ...LOCAL_PLACES]);
const PLACE_WORDS: ReadonlySet<string> = new Set(
  places.split('|').flatMap((name) => name.split(/[ -]/).slice(0, 1)),
);

const BRANDS: ReadonlySet<string> = new Set(brands.split(' '));

type GroupOfWords = Pick<Knowledge, 'group' | 'field'>;
const NO_GROUP: GroupOfWords = { group: 0, field: 0 };
const GROUPS: ReadonlyMap<string, GroupOfWords> = new Map(
  groups
    .flatMap((field, f) => field.map((words) => ({ words, field: f + 1 })))
    .flatMap(({ words, field }, g) => {
      const group = { group: g + 1, field };
      return words.split(' ').map((word): [string, GroupOfWords] => [word, group]);
    }),
);

/** Accents, case and possessives aside: how the lists spell a word. */
export function plainSpelling(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase()
    .replace(/'s$/, '');
}

/** The word without the endings that the list of ordinary words may lack: "wardens", "texted". */
function stems(word: string): string[] {
  return [
    word.replace(/(?:e?s|e?d|ing|er|ly)$/, ''),
    word.replace(/(?:ed|ing|er)$/, 'e'),
    word.replace(/ies$/, 'y'),
  ];
}

const bucket = (rank: number): 1 | 2 | 3 => (rank < 2000 ? 3 : rank < 9000 ? 2 : 1);

const remembered = new Map<string, Knowledge>();
const REMEMBERED_AT_MOST = 50_000;

function lookUp(plain: string): Knowledge {
  const ranks = [plain, ...(plain.length > 4 ? stems(plain) : [])].map((word) => RANKS.get(word));
  const rank = ranks.find((known) => known !== undefined);
  return {
    ordinary: rank === undefined ? 0 : bucket(rank),
    part: rank === undefined ? 0 : parts.charCodeAt(rank),
    given: plain.split('-').some((part) => GIVEN.has(part) && (part === plain || part.length > 3)),
    family: FAMILY.has(plain),
    place: PLACES.has(plain) || PLACE_WORDS.has(plain),
    thing: THINGS.has(plain) || BRANDS.has(plain),
    ...(GROUPS.get(plain) ?? NO_GROUP),
  };
}

/** @param plain as `plainSpelling` gives it */
export function knowledgeOf(plain: string): Knowledge {
  const known = remembered.get(plain);
  if (known) return known;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  const knowledge = lookUp(plain);
  remembered.set(plain, knowledge);
  return knowledge;
}
