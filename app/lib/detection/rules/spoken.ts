import { byPattern, type Rule } from '../finding';

const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEEN = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const TENS = '(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)';
const BELOW_HUNDRED = `(?:${TENS}(?:[- ]${UNIT})?|${TEEN}|${UNIT})`;
const DIGIT = `(?:oh|o|zero|nought|nil|${UNIT})`;
/** "two hundred and six", "one one seven", "forty-two". */
const NUMBER = `(?:${UNIT} hundred(?: and ${BELOW_HUNDRED})?|${DIGIT}(?: ${DIGIT}){1,2}|${BELOW_HUNDRED})`;
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const NATO =
  '(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|x-?ray|yankee|zulu)';
const ROAD =
  '(?:road|rd|street|st|avenue|ave|close|drive|lane|way|crescent|gardens|place|terrace|grove|hill|esplanade|parade|walk|mews|square|court|house|towers?)';

const KIND_OF_HOUSE = '(?:flat|number|no|house|plot|apartment|room|unit)';

/** "oh double seven double oh, nine hundred, …": at least eight digits one after the other. */
const phone: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:oh|o|zero|nought)[ ,-]{1,2}(?:(?:double|triple|treble) )?(?:${DIGIT}|hundred|\\d{1,4})(?:[ ,-]{1,2}(?:(?:double|triple|treble) )?(?:${DIGIT}|hundred|\\d{1,4})){3,14}(?![a-z])`,
    'i',
  ),
  kind: 'phone',
  confidence: 0.9,
  rule: 'telephone number in words',
  needs: /\b(?:oh|zero|nought)\b/i,
});

/** "two hundred and six London Road", "flat forty-two". */
const houseAndRoad: Rule = byPattern(
  {
    pattern: new RegExp(
      `(?<![a-z-])(?:flat |number )?${NUMBER},? (?:[a-z][a-z'-]{1,24} ){1,3}${ROAD}\\b`,
      'i',
    ),
    kind: 'address',
    confidence: 0.68,
    rule: 'house address',
    needs: /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty),? [A-Z]/,
  },
  (value) => /[A-Z][A-Za-z'-]+ [A-Za-z]+$/.test(value),
);

/** "next door, number eleven": a house by its number alone. */
const houseAlone: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:at|from|in|next door,?|lives?|neighbours?,?|door,) (?<value>${KIND_OF_HOUSE} ${NUMBER})(?![a-z]| (?:bus|of|times|minutes|hours|days|weeks|months|years))`,
    'i',
  ),
  kind: 'address',
  confidence: 0.6,
  rule: 'house by its number',
  needs: new RegExp(`\\b${KIND_OF_HOUSE} ${NUMBER}`, 'i'),
});

/** "the sixth of October nineteen fifty-one", "ninth of the second ninety four", "14th of the 7th, 2001". */
const birthDate: Rule = byPattern({
  pattern: new RegExp(
    `(?<value>(?:the )?(?:${ORDINAL}|\\d{1,2}(?:st|nd|rd|th)) of (?:the )?(?:${ORDINAL}|\\d{1,2}(?:st|nd|rd|th)|${MONTH}),? (?:nineteen ${BELOW_HUNDRED}|two thousand(?: and ${BELOW_HUNDRED})?|twenty ${BELOW_HUNDRED}|${BELOW_HUNDRED}|(?:19|20)\\d{2}))(?![a-z])`,
    'i',
  ),
  kind: 'birth_date',
  confidence: 0.66,
  rule: 'date of birth in words',
  needs: /(?:st|nd|rd|th) of /i,
});

/** "sierra november five nine, yankee hotel kilo". */
const plate: Rule = byPattern(
  {
    pattern: new RegExp(
      `\\b${NATO}(?:[ ,-]{1,2}${NATO}){0,2}(?:[ ,-]{1,2}(?:${DIGIT}|${BELOW_HUNDRED}|\\d{1,2})){1,3}(?:[ ,-]{1,2}${NATO}){0,3}(?![a-z])`,
      'i',
    ),
    kind: 'vehicle',
    confidence: 0.66,
    rule: 'registration mark in words',
    needs: new RegExp(`\\b${NATO}[ ,-]{1,2}(?:${NATO}|${DIGIT}|\\d)`, 'i'),
  },
  (value) => value.split(/[ ,-]+/).length > 4,
);

/** "W-R-O-B-L-E-W-S-K-I". */
const spelt: Rule = byPattern({
  pattern: /(?<![\p{L}\d-])\p{Lu}(?:[-–. ]\p{Lu}){3,20}(?![\p{L}\d-])/u,
  kind: 'person',
  confidence: 0.6,
  rule: 'name spelt letter by letter',
  needs: /[A-Z][-–. ][A-Z][-–. ][A-Z]/,
});

/** Numbers, dates and plates as people say them aloud: transcripts of calls and body-worn video have them in words. */
export const spokenRules: readonly Rule[] = [phone, houseAndRoad, houseAlone, birthDate, plate, spelt];
