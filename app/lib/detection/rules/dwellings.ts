import { byPattern, matchesOf, type Finding, type Rule } from '../finding';

const kind = 'address' as const;
const rule = 'house number';

/** "berth D17", "Chalet 8", "Bunk 6": where people live that are in no house. */
const berth: Rule = byPattern(
  {
    pattern:
      /(?<![a-z-])(?:berth|mooring|chalet|bunk|caravan|cabin|houseboat|static|park home|lodge) (?:no\.? ?|number )?(?:[A-Z]?\d{1,3}[a-z]?|[A-Z]\d{0,3})(?![a-z\d]| (?:berths?|bunks?|beds?))/i,
    kind,
    confidence: 0.62,
    rule,
    needs: /berth|mooring|chalet|bunk|caravan|cabin|houseboat|static|park home|lodge/i,
  },
  (value) => /\d|[A-Z]$/.test(value),
);

/** "of plot 4", "lives pitch 22": a plot or pitch that is somebody's. */
const pitch: Rule = byPattern({
  pattern:
    /(?:\b(?:from|of|lives?(?: at| on)?|living (?:at|on)|at|resident,?) |[a-z], )(?<value>(?:plot|pitch) (?:no\.? ?)?\d{1,3}[a-z]?)(?![a-z\d])/i,
  kind,
  confidence: 0.6,
  rule,
  needs: /plot|pitch/i,
});

const NUMBER = '[1-9]\\d{0,2}[a-dA-D]?';
const ROAD =
  '(?:Road|Rd|Street|St|Avenue|Ave|Close|Cl|Drive|Dr|Lane|Way|Crescent|Cres|Gardens|Gdns|Place|Terrace|Walk|Grove|Hill|Mews|Square|Court|Ct|Rise|Row|View|Side|House|Towers?|Cottages|Villas)';

/** "3, 7, 11 and 12 Andromeda Road", "from 48 to 52 Nightingale Ave", "19A v 19B Fratton Road": several houses of one road. */
const houses: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\w/.:£$-])${NUMBER}(?:(?:, (?:and )?| ?& ?| and | or | to | v | vs |\\/)${NUMBER}){1,6} (?:\\p{Lu}[\\p{L}'-]{1,24} ){1,3}${ROAD}\\b`,
    'u',
  ),
  kind,
  confidence: 0.94,
  rule,
  needs: /\d[a-dA-D]?(?:, | ?& ?| and | or | to | v | vs |\/)\d/,
});

/** "Meon Court 12": the building before the number. */
const buildingThenNumber: Rule = byPattern(
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!\\b(?:Crown|County|Magistrates'?|High|Youth) )(?:\\p{Lu}[\\p{L}'-]{2,20} ){1,2}(?:Court|House|Tower|Towers|Point|Lodge|Heights|Mansions|Cottages) ${NUMBER}(?![\\w:.]|\\/\\d| ?(?:am|pm|hrs|people|flats|storeys|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)`,
      'u',
    ),
    kind,
    confidence: 0.6,
    rule,
    needs: /(?:Court|House|Towers?|Point|Lodge|Heights|Mansions|Cottages) \d/,
  },
  (value) => !/^(?:Crown|County|Magistrates|High|Youth|The) (?:Court|House)/.test(value),
);

/** "Unit 6 Lakeside Caravan Pk": a home on a site of caravans. */
const siteHome: Rule = byPattern({
  pattern:
    /\b(?:[Uu]nit|[Pp]lot|[Pp]itch|[Ff]lat|[Cc]halet|[Ll]odge|[Cc]aravan|[Nn]o\.?) \d{1,3}[a-z]?,? (?:\p{Lu}[\p{L}'-]{1,24} ){1,3}(?:(?:Caravan|Mobile Home|Holiday|Park Home) )?(?:Pk|Park|Site)\b/u,
  kind,
  confidence: 0.8,
  rule,
  needs: /Pk|Park|Site/,
});

/** "FROM MANOR FARMHOUSE": a house by its name, where all is in capitals. */
const capitalHouseName: Rule = byPattern({
  pattern:
    /\b(?:AT|FROM|OF|LIVES(?: AT)?|ADDRESS:?) (?<value>(?:THE )?(?:[A-Z'-]{3,20} ){1,2}(?:FARM|FARMHOUSE|COTTAGE|LODGE|BUNGALOW|BARN|RECTORY|VICARAGE|VILLA))(?![\w-])/,
  kind,
  confidence: 0.62,
  rule: 'name of a house',
});

/** "Flat 94: …; key safe at 94": the number of a home found in the same text, alone where a home would be named. */
export const numberAgain: Rule = (text, _dictionary, found) => {
  const numbers = new Set(
    found
      .filter((one) => one.kind === 'address')
      .flatMap(({ start, end }) => text.slice(start, end).match(/\b[1-9]\d{0,2}[a-d]?\b/gi) ?? []),
  );
  if (numbers.size === 0) return [];
  return matchesOf(AGAIN, text).flatMap((match): Finding[] => {
    const value = match.groups?.value ?? '';
    const end = match.index + match[0].length;
    return numbers.has(value) ? [{ start: end - value.length, end, kind, confidence: 0.62, rule }] : [];
  });
};
const AGAIN =
  /\b(?:at|from|of|to|in|outside|opposite|behind|door|number|no\.?|flat|and|above|below|for|safe|asked|told|visited|not|saw|spoke to) (?<value>[1-9]\d{0,2}[a-d]?)(?![\w:/%°£-]|\.\d|,\d| ?(?:hrs|hours|am|pm|mins?|minutes|years|days|weeks|people|youths|males|x)\b)/gi;

/** Homes that are numbered otherwise than houses in a road are. */
export const dwellingRules: readonly Rule[] = [
  berth,
  pitch,
  houses,
  buildingThenNumber,
  siteHome,
  capitalHouseName,
];
