import { byPattern, type Rule } from '../finding';
import { dwellingRules, numberAgain } from './dwellings';
import { houseNumberRules } from './house-numbers';

/** What a road may be called, long and short. "Park", "Green" and "Quay" name open places as often: left to the names of houses. */
const ROAD =
  '(?:Road|Rd|Street|Str|St|Avenue|Ave|Av|Close|Clo|Cl|Drive|Dr|Lanes|Lane|Ln|Way|Crescent|Cres|Gardens|Gdns|Place|Pl|Terrace|Terr|Tce|Walk|Grove|Gr|Hill|Mews|Square|Sq|Court|Ct|Rise|Row|View|Parade|Path|Vale|Mead|Meadow|Meadows|Croft|Copse|Chase|Dene|End|Field|Fields|Gate|Green|Heights|Park|Quay|Reach|Ridge|Wharf|Broadway|Esplanade|Promenade|Passage|Boulevard|Circle|Drove|Link|Approach|Bank|Common|Orchard|Villas|Cottages|Mansions|Buildings|Flats|Side|Piece|Almshouses)';
/** What is numbered and is no house: "Serial 1 Southsea Common". */
const COUNTED =
  '[Ss]erial|Zone|Phase|Stage|Area|Team|Group|Section|Item|Priority|Route|[Bb]us|[Ss]ervice|[Jj]unction|[Ss]top|[Cc]amera|[Cc]am|CAM|[Cc]olumns?|Stall|Site|Ward|Sector|Post|Pitch|Bay|Gate|Lot|Round|Week|[Dd]ay|Part';
/** A word of a name; a stop belongs to it only where it shortens ("St. Mary's"), not where a sentence ends. */
const WORD = "(?:[A-Z][\\p{L}'-]{0,24}|(?:[A-Z]|St|Mt|Gt|Dr)\\.)";
const NUMBER = '[1-9]\\d{0,2} ?[a-dA-D]?(?: ?[-/&] ?\\d{1,4}[a-d]?)?';
const FLAT =
  '(?:(?:[Ff]lat|[Ff]lt|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Rr]m|[Bb]edsit|[Mm]aisonette)\\.? ?(?:\\d{1,4}(?:\\.\\d{2}|\\/\\d{1,2})?[A-Za-z]?|[A-Z])\\b|(?:[Cc]aravan|[Pp]itch|[Mm]ooring|[Bb]erth|[Cc]halet|[Ll]odge|[Pp]lot|[Bb]unk) \\d{1,3})(?:,? [Bb]lock [A-Z\\d]{1,2}\\b)?';
/** A flat by where it lies in the house. */
const STOREY =
  '(?:1st|2nd|3rd|\\dth|[Tt]hird|[Uu]pper|[Ll]ower|[Gg]round|[Bb]asement|[Bb]smt|[Tt]op|[Gg]arden|[Ff]irst|[Ss]econd|GFF|FFF|TFF)(?: [Ff]loor)?(?: [Ff]lat)?';
const HOUSE =
  '(?:House|Hse|Court|Ct|Lodge|Cottage|Cott|Tower|Towers|Point|Mansions|Heights|Villa|Farm|Hall|Barn|Block|Bungalow|Grange|Manor|Wharf|Mill|Mills|Quay|Mansions|Buildings)';
const NAMED_ROAD = `(?:The )?(?:${WORD} ){1,4}${ROAD}\\b(?: (?:North|South|East|West)\\b)?`;
const NAMED_HOUSE = `(?:${WORD} ){1,3}${HOUSE}\\b`;
const rule = 'house address';
const kind = 'address' as const;

/** "88 Allaway Avenue", "Flat 3, 22 Malvern Rd", "no. 4a Elphinstone Road". A road without a number stays. */
const numberedHouse: Rule = byPattern(
  {
    pattern: new RegExp(
      `(?:${FLAT},? |${STOREY},? |(?<!\\d[a-zA-Z]? )${NAMED_HOUSE}, )?(?<![\\w/.:£$,-])(?<!\\b(?:${COUNTED}) )(?:[Nn]o\\.? ?)?${NUMBER}(?:,| -)? ${NAMED_ROAD}`,
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
    /(?<![\w/.:£$-])(?:(?:flat|flt|apt|room) ?\d{1,4}[a-z]?,? )?[1-9]\d{0,2}[a-d]? (?!(?:of|off|in|on|at|x|the|to|and|or|for|am|pm|people|youths|males|cars|more|a|by|from)\b)(?:[a-z']{3,20} ){1,2}(?:road|rd|street|avenue|ave|close|drive|lane|crescent|cres|gardens|gdns|terrace|tce|grove|way|hill|place|court|mews|rise|row|square|walk)\b/,
  kind,
  confidence: 0.8,
  rule,
});

/** "41 CRICKLEWOOD LANE", typed all in capitals. */
const capitalHouse: Rule = byPattern({
  pattern:
    /(?<![\w/.:£$-])(?:(?:FLAT|FLT|APT|ROOM|UNIT|PLOT|CARAVAN) ?\d{0,3}[A-Z]?,? )?\d{1,4}[A-D]?,? (?:[A-Z'.]{2,20} ){1,3}(?:ROAD|RD|STREET|ST|AVENUE|AVE|CLOSE|DRIVE|LANE|WAY|CRESCENT|CRES|GARDENS|GDNS|PLACE|TERRACE|WALK|GROVE|HOUSE|COURT|HILL|RISE|VIEW)(?: (?:NORTH|SOUTH|EAST|WEST)\b)?(?![\w])/,
  kind,
  confidence: 0.85,
  rule,
});

/** "5 Faith House", "Flat 27 Ladywood House", "Flat 4": a dwelling in a named building, or a flat alone. */
const flatInBuilding: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\w/.:£$-])(?:${FLAT},? (?:${NUMBER},? )?|(?:[Nn]o\\.? ?)?${NUMBER},? )${NAMED_HOUSE}`,
    'u',
  ),
  kind,
  confidence: 0.92,
  rule,
});
const flatInNamedHouse: Rule = byPattern({
  pattern: new RegExp(
    `${FLAT},? The ${WORD}(?: ${WORD})?|(?:UNIT|FLAT|PLOT|LODGE) \\d{1,3},? THE [A-Z]{2,15}(?: [A-Z]{3,15})?`,
    'u',
  ),
  kind,
  confidence: 0.85,
  rule,
});
/** What stands after "Address:" on a form, and a farm by its name. */
const addressLine: Rule = byPattern({
  pattern:
    /\b(?:[Aa]ddress|ADDRESS|[Aa]ddr)(?: is)?: ?(?<value>(?=[^\n,;|]{0,40}\p{Lu})[\p{L}\d][^\n,;|()]{2,40})/u,
  kind,
  confidence: 0.7,
  rule,
});
const farm: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\p{L}])(?:${WORD} ){1,2}(?:Farm|Cottage|Lodge|Bungalow|Villa|Farmhouse|Dower House)\\b(?! (?:Shop|Watch|Road|Lane|Close|Park|Foods|Estate|Hotel|Inn|Avenue|Street|Drive))`,
    'u',
  ),
  kind,
  confidence: 0.6,
  rule,
});
/** "8 The Spinney", "110 The Hides": a number and a road that is called The Something. */
const numberedThe: Rule = byPattern({
  pattern: new RegExp(
    `(?:${FLAT},? )?(?<![\\w/.:£$%,-])${NUMBER},? The ${WORD}(?: ${WORD})?(?! (?:was|is|has|had|are|were|will)\\b)`,
    'u',
  ),
  kind,
  confidence: 0.72,
  rule,
});
const numberAndName: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\w/.:£$%-])(?<!\\b(?:x|of|and|to|about|around|over|under|unit|stop|route|bus|page|item|section|no|type|channel|junction|J|camera|zone) )[1-9]\\d{0,2}[a-d]? (?!PC|Sgt|Police|Fire|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)${WORD} ${WORD}(?=, \\p{Lu}\\p{Ll}{2,20}(?:[,.]| [A-Z]{1,2}\\d|$))`,
    'u',
  ),
  kind,
  confidence: 0.6,
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
    `(?<!\\d[A-Za-z]?,? (?:${WORD} ){0,2})\\b(?:${WORD} ){1,3}(?:Cottage|Lodge|Villa|Farmhouse|Bungalow|Barn|Rectory|Vicarage|Parsonage|Manse|House|Farm|Mill|Forge|Croft|Grange|Manor|Stables|Chapel|Cottages), ${NAMED_ROAD}`,
    'u',
  ),
  kind,
  confidence: 0.85,
  rule,
});
const residence: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:live[sd]?|living|resid(?:es|ing)|address|home|stays|staying|lives alone|(?<![\\p{L}])\\p{Lu}[\\p{L}'-]{1,24} of)(?: is| at| in|:)* (?<value>(?:The )?(?:${WORD} ){1,3}(?:Cottage|Lodge|Villa|Farmhouse|House|Bungalow|Barn|Farm|Rectory|Vicarage|Croft|Grange|Mill)(?:, (?:${WORD} ){1,3}${ROAD}(?: (?:North|South|East|West))?)?)\\b`,
    'u',
  ),
  kind,
  confidence: 0.8,
  rule,
});

/** A house called after its trees: "the leylandii at The Laurels". */
const houseOfTrees: Rule = byPattern({
  pattern:
    /\b(?:at|of|for|to|lives?(?: at| in)?|from|outside) (?<value>The (?:Laurels|Firs|Oaks|Elms|Poplars|Beeches|Hollies|Limes|Willows|Cedars|Gables|Pines|Birches|Chestnuts|Sycamores|Old (?:Rectory|Vicarage|School House|Forge|Mill|Barn|Post Office|Parsonage|Coach House|Bakery)))\b/,
  kind,
  confidence: 0.65,
  rule,
});

/** "at 15 Lower Wardown", "lives Sea Breeze, 3 Hurst Road": a number and a name said to be where somebody is. */
const statedHouse: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:at|address|lives?|living|resident of|home is|h\\/a|HA|of)[:,]? (?<value>(?:${WORD} ){0,2}(?:${WORD}, )?${NUMBER} ${WORD}(?: ${WORD}){0,2})(?=[,.;)\\n]| (?:has|is|was|who|and|to|in|on|are|have|for|by|re|since|after)\\b)(?<!\\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6})`,
    'u',
  ),
  kind,
  confidence: 0.75,
  rule,
});
/** "Flat 2, 15 Gowthorpe", "F2 / 118 Chapeltown Rd", "Caravan 6, Mudford Rd". */
const flatInRoad: Rule = byPattern({
  pattern: new RegExp(
    `(?:${FLAT}|\\bF\\d{1,2}) ?[,/]? ?(?:${NUMBER},? ${WORD}(?: ${WORD}){0,2}|${NAMED_ROAD})`,
    'u',
  ),
  kind,
  confidence: 0.8,
  rule,
});
/** "lives Rosemead, Upton Road", "addr: Ty Gwyn, Lôn Ganol": where somebody lives, by the name of the house and its road. */
const namedHouseInRoad: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:[Hh]ome(?: addr(?:ess)?)?|[Aa]ddr(?:ess)?|ADDRESS|[Ll]ives?(?: at| in)?|[Ll]iving (?:at|in)|[Rr]esid(?:es|ing)(?: at)?|[Rr]esident of|[Ss]taying(?: at)?|[Hh]ome is|h\\/a|HA|of no fixed|c\\/o)[:,]? (?<value>(?:The )?(?:${WORD} ){0,2}${WORD}, (?:${NAMED_ROAD}|[LÔôl]{1,2}[oô]n ${WORD}))`,
    'u',
  ),
  kind,
  confidence: 0.8,
  rule,
});
/** "of Willow End, Lower Farlington Road": a house with an old-fashioned name and its road. */
const houseOfRoad: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:of|at|from|in) (?<value>(?:The )?(?:${WORD} ){1,2}(?:Thatch|Dairy|Oast|Forge|Hollow|Springs|Stables|Orchard|Paddock|End|Nook|Bank|View|Rise|Acre|Acres|Croft|Lea|Leigh|Holme|Dene|Mead|Gate|Corner|Wood|Haven|Rest|Lodge|Cottage|House|Barn|Farm|Mill), (?:${WORD} ){1,3}${ROAD})\\b`,
    'u',
  ),
  kind,
  confidence: 0.68,
  rule,
});
/** "flt 7 omega hse", "The Old Dairy, Fort Road". */
const smallFlat: Rule = byPattern({
  pattern:
    /\b(?:flat|flt|apt|room|rm) \d{1,3}[a-z]?,? (?:the )?[a-z']{3,16} (?:house|hse|court|ct|tower|point|lodge|heights|mansions)\b/,
  kind,
  confidence: 0.8,
  rule,
});
const oldHouse: Rule = byPattern({
  pattern: new RegExp(`\\bThe Old ${WORD}(?: ${WORD})?, (?:${WORD} ){1,3}${ROAD}\\b`, 'u'),
  kind,
  confidence: 0.66,
  rule,
});
/** "Lives The Nook, Emsworth": a house known by its name alone. */
const calledHouse: Rule = byPattern({
  pattern:
    /\b(?:[Ll]ives?(?: at| in)?|[Ll]iving at|[Hh]ome(?: is| address)?|[Aa]ddr(?:ess)?|h\/a):? (?<value>The \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[,.;\n]|$)/u,
  kind,
  confidence: 0.62,
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

const houseThenNumber: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:left|at|of|from|lives|living|address|home|visited|attended)[:,]? (?:in |at )?(?<value>(?:The )?${WORD}(?: ${WORD})?, ${NUMBER} ${NAMED_ROAD})`,
    'u',
  ),
  kind,
  confidence: 0.8,
  rule,
});
/** "first floor flat, 71", "Ground Floor Flat": a storey's flat, with the number of the house. */
const storeyFlat: Rule = byPattern({
  pattern:
    /\b(?:(?:first|second|third|top|ground|1st|2nd|3rd|lower|upper)[ -]floor|basement|attic|garden) flat(?:,? (?:at |of )?\d{1,3}[a-d]?\b)?/i,
  kind,
  confidence: 0.7,
  rule,
});
/** The home that follows a person's name: "Mrs Ida Crabtree, Step Cottage", "Dr Khan, Orchard End, Warwick Road". */
const homeOfPerson: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind: of }) => of === 'person' || of === 'family')
    .flatMap(({ end }) => {
      const match = HOME.exec(text.slice(end, end + 80));
      const value = match?.groups?.value;
      if (!match || !value) return [];
      const start = end + match[0].length - value.length;
      return [{ start, end: start + value.length, kind, confidence: 0.75, rule }];
    });
const HOME = new RegExp(
  `^(?: ?\\(|, |\\n|(?:,? \\(?\\d{1,2}\\)?(?: ?(?:yrs?|yo))?)?,? (?:of|from|at) )(?<value>(?:The )?(?:${WORD} ){1,3}(?:Cottage|Cottages|Lodge|Villa|House|Farm|Farmhouse|Barn|Rectory|Vicarage|Mill|Croft|Grange|Manor|Bungalow|End|Bank|View|Nook|Rise|Acre|Acres)(?:, ${NAMED_ROAD})?|${WORD}(?: ${WORD})?, ${NAMED_ROAD}|${NUMBER} (?:The )?${WORD}(?: ${WORD}){0,2}|[1-9]\\d{0,2}[A-Da-d](?=[,.;)]))(?![\\p{L}])`,
  'u',
);

export const homeRules: readonly Rule[] = [homeOfPerson, numberAgain];
export const addressRules: readonly Rule[] = [
  ...houseNumberRules,
  ...dwellingRules,
  numberedHouse,
  lowerCaseHouse,
  capitalHouse,
  flatInBuilding,
  flatInNamedHouse,
  addressLine,
  farm,
  numberedThe,
  flatInRoad,
  namedHouseInRoad,
  numberAndName,
  flatAlone,
  namedHouse,
  residence,
  houseOfTrees,
  statedHouse,
  calledHouse,
  smallFlat,
  oldHouse,
  houseOfRoad,
  flatOverNumber,
  flatThenHouse,
  houseThenNumber,
  storeyFlat,
];
