import { byPattern, type Rule } from '../finding';

/** What a road may be called, long and short. "Park", "Green" and "Quay" name open places as often: left to the names of houses. */
const ROAD =
  '(?:Road|Rd|Street|Str|St|Avenue|Ave|Av|Close|Clo|Cl|Drive|Dr|Lane|Ln|Way|Crescent|Cres|Gardens|Gdns|Place|Pl|Terrace|Terr|Walk|Grove|Gr|Hill|Mews|Square|Sq|Court|Ct|Rise|Row|View|Parade|Path|Vale|Mead|Meadow|Meadows|Croft|Copse|Chase|Dene|End|Field|Fields|Gate|Green|Heights|Park|Quay|Reach|Ridge|Wharf|Broadway|Esplanade|Promenade|Passage|Boulevard|Circle|Drove|Link|Approach|Bank|Common|Orchard|Villas)';
const WORD = "[A-Z][\\p{L}'.-]{0,24}";
const NUMBER = '[1-9]\\d{0,3} ?[a-dA-D]?(?: ?[-/&] ?\\d{1,4}[a-d]?)?';
const FLAT =
  '(?:(?:[Ff]lat|[Ff]lt|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Rr]m|[Bb]edsit|[Mm]aisonette)\\.? ?(?:\\d{1,4}[A-Za-z]?|[A-Z])\\b)';
const HOUSE =
  '(?:House|Hse|Court|Ct|Lodge|Cottage|Cott|Tower|Towers|Point|Mansions|Heights|Villa|Farm|Hall|Barn|Block|Bungalow|Grange|Manor)';
const NAMED_ROAD = `(?:The )?(?:${WORD} ){1,4}${ROAD}\\b`;
const NAMED_HOUSE = `(?:${WORD} ){1,3}${HOUSE}\\b`;
const rule = 'house address';
const kind = 'address' as const;

/** "88 Allaway Avenue", "Flat 3, 22 Malvern Rd", "no. 4a Elphinstone Road". A road without a number stays. */
const numberedHouse: Rule = byPattern(
  {
    pattern: new RegExp(
      `(?:${FLAT},? )?(?<![\\w/.:£$-])(?:[Nn]o\\.? ?)?${NUMBER}(?:,| -)? ${NAMED_ROAD}`,
      'u',
    ),
    kind,
    confidence: 0.93,
    rule,
  },
  (value) =>
    !/^\d{1,2}(?::|\.)\d{2}/.test(value) &&
    !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/.test(
      value,
    ),
);

/** "16 tipner rd", typed without capitals: the road word directly after one or two words. */
const lowerCaseHouse: Rule = byPattern({
  pattern:
    /(?<![\w/.:£$-])(?:(?:flat|flt|apt|room) ?\d{1,4}[a-z]?,? )?\d{1,4}[a-d]? (?!(?:of|in|on|at|x|the|to|and|or|for|am|pm|people|youths|males|cars|more|a|by|from)\b)(?:[a-z']{3,20} ){1,2}(?:road|rd|street|avenue|ave|close|drive|lane|crescent|cres|gardens|gdns|terrace|grove|way)\b/,
  kind,
  confidence: 0.8,
  rule,
});

/** "5 Faith House", "Flat 27 Ladywood House", "Flat 4": a dwelling in a named building, or a flat alone. */
const flatInBuilding: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\w/.:£$-])(?:${FLAT},? (?:${NUMBER},? )?|(?:[Nn]o\\.? ?)?${NUMBER},? )${NAMED_HOUSE}(?:,? ${NAMED_ROAD})?`,
    'u',
  ),
  kind,
  confidence: 0.92,
  rule,
});
const flatAlone: Rule = byPattern(
  {
    pattern:
      /\b(?:flat|flt|apartment|apt|bedsit|maisonette)\.? ?(?:\d{1,4}[a-z]?|[A-Z])\b(?! (?:bed|screen|roof))(?!\w)/i,
    kind,
    confidence: 0.88,
    rule,
  },
  (value) => /\d|[A-Z]$/.test(value),
);

/** "Wren Cottage, Mill Lane": a named house and its lane. */
const namedHouse: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:${WORD} ){1,3}(?:Cottage|Lodge|Villa|Farmhouse|Bungalow|Barn), ${NAMED_ROAD}`,
    'u',
  ),
  kind,
  confidence: 0.85,
  rule,
});
const residence: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:live[sd]?|living|resid(?:es|ing)|address|home|stays|staying|lives alone)(?: is| at| in|:)+ (?<value>(?:${WORD} ){1,3}(?:Cottage|Lodge|Villa|Farmhouse|House|Bungalow|Barn|Farm))\\b`,
    'u',
  ),
  kind,
  confidence: 0.8,
  rule,
});

/** "at 15 Lower Wardown", "lives Sea Breeze, 3 Hurst Road": a number and a name said to be where somebody is. */
const statedHouse: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:at|address|lives?|living|resident of|home is|h\\/a|HA|of)[:,]? (?<value>(?:${WORD} ){0,2}(?:${WORD}, )?${NUMBER} ${WORD}(?: ${WORD}){0,2})(?=[,.;)\\n])`,
    'u',
  ),
  kind,
  confidence: 0.75,
  rule,
});
const flatOverNumber: Rule = byPattern({
  pattern: /\b[Ff]lat (?:above|over|below|under|behind) (?:[Nn]o\.? ?)?\d{1,4}[a-d]?\b/,
  kind,
  confidence: 0.85,
  rule,
});
const flatThenHouse: Rule = byPattern({
  pattern: new RegExp(`${FLAT}[ ,]{0,2}\\n ?(?:The )?${WORD}(?: ${WORD}){0,2}(?=\\r?\\n)`, 'u'),
  kind,
  confidence: 0.85,
  rule,
});

/** A number alone that is used as an address: "at number 38", "no 12", "occupant of 29". */
const bareNumber: Rule = byPattern({
  pattern:
    /\b(?:(?:at|from|of|outside|o\/s|opposite|opp|next door to|neighbour(?:s)? at|visited|attended) (?:number|no\.?|nos\.?|house) ?|(?:occupants?|occupiers?|residents?|tenants?|neighbours?|lady|man|woman|people|family|house) (?:of|at|from) (?:number |no\.? ?)?|lives? at (?:number |no\.? ?)?)(?<value>\d{1,4}[a-d]?)(?![\w:/%-]| ?(?:hrs|hours|am|pm|o'clock|years|%))(?!\.\d)/i,
  kind,
  confidence: 0.75,
  rule: 'house number',
});

export const addressRules: readonly Rule[] = [
  numberedHouse,
  lowerCaseHouse,
  flatInBuilding,
  flatAlone,
  namedHouse,
  residence,
  bareNumber,
  statedHouse,
  flatOverNumber,
  flatThenHouse,
];
