import type { Finding, Rule } from '../finding';
import { runsOf, type Run } from '../tagger/runs';
import type { Word } from '../tagger/words';
import { OF_MANY } from './health-words';

/** From here on words are held to be a home or somebody's health; the author is asked about all but the surest. */
const LIKELY = 0.25;

/** Words that lead to a house and belong to none: "number 7", "at 14". */
const LEADS_TO_HOME = /^(?:no|nos|number|numbers|num|at|of|in|from|the|address|addr|and|to|with)$/i;
const LEADS_TO_HEALTH =
  /^(?:since|because|after|but|who|when|had|suffered|sustained|takes|taking|took|markers?|tests?|(?:re)?dressed|assessments?|appointments?|unconfirmed|\d+|the|a|an|his|her|their|my|with|has|had|on|of|and|for|is|to|in|from)$/i;

/** The run without what leads to it and what trails behind. */
function core({ words }: Run, leads: RegExp): Word[] {
  const first = words.findIndex(({ text }) => !leads.test(text));
  const last = words.findLastIndex(({ text }) => !leads.test(text));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/**
 * A home without the words of its sentence and without a road that adds nothing: small words after those with a capital
 * ("Manor Farm threatened"), and the road after a numbered flat of a named block ("Flat 9 Tipton House, Omega Street").
 */
function homeAlone(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ shape, text }) => shape !== 'lower' || ROAD_WORD.test(text));
  const own = words.some(({ shape }) => shape === 'Title') ? words.slice(0, last + 1) : words;
  const block = own.findIndex(
    ({ text, gap }, i) => BLOCK.test(text) && (gap.startsWith(',') || own[i + 1]?.shape === 'lower'),
  );
  const hasNumber = (some: readonly Word[]) => some.some(({ shape }) => shape === 'number');
  const goesOn = own[block + 1]?.shape !== 'lower' && hasNumber(own.slice(block));
  return block > 0 && hasNumber(own.slice(0, block)) && !goesOn ? own.slice(0, block + 1) : own;
}
const BLOCK = /^(?:Cottages|Villas|House|Hse|Court|Lodge|Towers?|Point|Mansions|Heights|Buildings)$/;
const ROAD_WORD =
  /^(?:road|rd|street|st|avenue|ave|close|cl|drive|dr|lane|ln|way|crescent|cres|gardens|gdns|place|pl|terrace|tce|grove|walk|mews|rise|row|square|court|ct|house|hse|flats?|farm|cottage|lodge|floor)$/i;

/** "camera 117": a number of something that is no house. */
const IS_COUNTED =
  /\b(?:cameras?|cam|columns?|box|bus|route|item|serial|stop|channel|page|photo|bag|order|batch|week|wk|locker|hut|berths?) $/i;

/** A date, a numbered road, a room of a public building, and a hill or a road without a number: nobody's home. */
const NO_HOME = new RegExp(
  [
    `^\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$`,
    '^[ABM]\\d{1,4}\\b(?: |$)',
    '^\\d+k$|^Min$',
    '^\\d+ (?:pupils|degrees|bikes|people|cars|kids|children|youths|items|mins?|minutes|hours|days|weeks|months|years|miles|mph|metres|doors)$',
    '^Room \\d+,? .*(?:Guildhall|Hall|Civic|Centre|Library|School|Hospital|College|Station|Court)',
    '^[^\\d,]*(?:Hill|Downs?|Common|Marsh(?:es)?|Forest|Beach|Lake|Woods?|Road|Rd|Street|Avenue|Lane|Close|Park|Rec)$',
  ].join('|'),
  'u',
);

function foundIn(
  text: string,
  head: 'home' | 'health',
  leads: RegExp,
  accepts: (words: readonly Word[]) => boolean,
  trim: (words: readonly Word[]) => readonly Word[] = (words) => words,
): Finding[] {
  return runsOf(text, head, LIKELY).flatMap((run) => {
    const words = trim(core(run, leads));
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || !accepts(words)) return [];
    return {
      start: first.start,
      end: last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0),
      kind: head === 'home' ? ('address' as const) : ('health' as const),
      confidence: Math.min(0.8, run.likelihood),
      rule: head === 'home' ? 'reads like an address' : 'reads like health',
    };
  });
}

/** "fell from 24 to 6", "up to 40": a number that counts something. */
const COUNTS =
  /\b(?:fell|fallen|falls|rose|risen|rises|drop(?:ped|s)?|went|gone|grew|grown|down|up|cut|reduced|increased?|decreased?|halved|doubled|averag(?:e|ed|ing)|total(?:led)?|between)(?: \p{L}+){0,2}(?: (?:from|to|by|of))?(?: \d+(?: to| and))? $/iu;

/** Addresses by what stands round them: numbers alone, house names, roads without a word for a road. */
export const taggedHome: Rule = (text) =>
  foundIn(
    text,
    'home',
    LEADS_TO_HOME,
    (words) => {
      const start = words[0]?.start ?? 0;
      if (NO_HOME.test(text.slice(start, words.at(-1)?.end))) return false;
      const onlyNumber = words.every(({ shape }) => shape === 'number');
      const before = text.slice(Math.max(0, start - 60), start);
      if (onlyNumber && /^(?:\([a-z]\)| ?(?:degrees|pupils|°))/.test(text.slice(words.at(-1)?.end)))
        return false;
      if (onlyNumber && (COUNTS.test(before) || IS_COUNTED.test(before))) return false;
      return words.some(({ shape }) => shape === 'number' || shape === 'Title' || shape === 'UPPER');
    },
    homeAlone,
  );

/** "dementia friendly cafe": no one person's. */
const IS_OF_MANY = new RegExp(`\\p{L} (?:${OF_MANY})(?![\\p{L}])`, 'iu');

/** What looks like a condition and is none: a hedge that is overgrown, somebody who is held. */
const NO_HEALTH = /^(?:overgrown|detained|isolated|type|.* complaint)$/i;

/** What is said of somebody's health by what stands round it: conditions that no list has. */
export const taggedHealth: Rule = (text) =>
  foundIn(text, 'health', LEADS_TO_HEALTH, (words) => {
    const end = words.at(-1)?.end ?? 0;
    const after = /^ \p{L}+/u.exec(text.slice(end, end + 30))?.[0] ?? '';
    const said = text.slice(words[0]?.start, end) + after;
    return (
      /\p{L}{3}/u.test(said) && !IS_OF_MANY.test(said) && !NO_HEALTH.test(text.slice(words[0]?.start, end))
    );
  });
