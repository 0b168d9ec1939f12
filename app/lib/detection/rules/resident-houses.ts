import { matchesOf, type Finding, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { LOCAL_PLACE_NAMES } from '../lexicon/local-places';
import { isNotAName } from '../not-names';

const kind = 'address' as const;
const rule = 'name of a house';

const ROAD =
  '(?:Road|Rd|Street|St|Avenue|Ave|Close|Drive|Lane|Way|Crescent|Cres|Gardens|Gdns|Place|Terrace|Grove|Hill|Esplanade|Parade|Walk|Mews|Square|Quay|Row|Rise|Vale|Hard)\\b';
const NAMED_ROAD = `(?:\\p{Lu}[\\p{L}'’-]{1,24} ){1,3}${ROAD}`;
const NAME = "(?:(?:The|La|Le) )?\\p{Lu}[\\p{L}'’-]{2,18}(?: (?:La|Le|\\p{Lu}[\\p{L}'’-]{2,18})){0,2}";

/** What has a name, an address and no resident: nobody lives at the school or at Kebab Sultan. */
const NO_HOME =
  /(?<![\p{L}])(?:schools?|academy|college|university|church|chapel|surgery|hospital|clinic|library|station|hall|guildhall|centre|arms|inn|tavern|hotel|guest|stores?|shop|office|depot|ltd|limited|llp|council|park|lettings?|kebab|cafe|café|taxis?|cars|motors|garage|salon|barbers?|news|express|pizza|grill|bar|club|fc|services?|security|homes|estates?|legal|solicitors?|team|road|rd|street|avenue|ave|close|drive|lane|way|crescent|gardens|terrace|grove|square|market|green|common|beach|pier|quays?|marina|harbour|ferry|bridge|roundabout|ward|court|trust|housing|association|reception|custody|nick|police|mosque|temple|charity|hospice|mash|adult|children|social|mental|parish|rec)(?![\p{L}])/iu;

const isPlace = (value: string): boolean => LOCAL_PLACE_NAMES.includes(value.toLowerCase());

/** Whether words may be what a house is called: no place, no brand, no trade, nobody's name alone. */
function mayBeHouse(value: string): boolean {
  if (NO_HOME.test(value) || isPlace(value)) return false;
  if (!value.includes(' ') && knowledgeOf(plainSpelling(value)).ordinary === 3) return false;
  return value.split(' ').every((word, i) => {
    const { ordinary, place, thing } = knowledgeOf(plainSpelling(word));
    return (
      (!thing || i > 0) &&
      (!place || ordinary > 0) &&
      (ordinary > 0 || value.includes(' ') || !isNotAName(word))
    );
  });
}

const BEFORE_POSTCODE = new RegExp(
  `(?:^|[.,:;\\n] ?|\\b(?:at|of|from|is|to) )(?<value>${NAME})(?=,? [A-Z]{1,2}[\\dO]{1,2}[A-Z]? ?\\d[A-Z]{2}\\b)`,
  'gmu',
);
const LABELLED = new RegExp(
  `(?:[Pp]lacement|[Ll]ast known|LKA|[Hh]ome|[Aa]ddr(?:ess)?|ADDRESS|[Ll]ives?|[Ll]iving|[Rr]esides)(?: at| is)?:? (?<value>${NAME}(?:, (?:[1-9]\\d{0,2}[a-d]? )?${NAMED_ROAD})?)(?=[,.;)\\n]|$)`,
  'gu',
);
const BURGLED = new RegExp(
  `(?:[Bb]urg(?:lary|led|s)?|[Ss]udden death|[Dd]omestic|[Cc]oncern for welfare|[Ww]elfare check|[Hh]ouse fire|[Cc]himney fire|[Dd]welling fire|[Aa]ttended|[Vv]isited|[Dd]isturbance|[Cc]alled to)(?: (?:dwelling|dwg|residential|of|at|to))*[:,]? (?<value>${NAME}, ${NAMED_ROAD})`,
  'gu',
);
const OF_PEOPLE = new RegExp(
  `\\b(?:man|woman|lady|gentleman|couple|people|family|neighbours?|lot|lads?|owners?|tenants?|occupiers?|residents?) (?:at|of|from) (?<value>${NAME})(?=[,.;)\\n]|$| (?:has|have|is|are|was|were|keeps?|who|says?|said|does|do)\\b)`,
  'gu',
);
const OLD_HOUSE =
  /\b(?<value>(?:The|THE) (?:Old|OLD) (?:Forge|Rectory|Vicarage|Parsonage|Schoolhouse|School House|Bakehouse|Coach House|Post Office|Smithy|Dairy|Toll House|Stables|FORGE|RECTORY|VICARAGE|PARSONAGE|BAKEHOUSE|COACH HOUSE|SMITHY|DAIRY))\b(?! (?:pub|inn|restaurant|tavern|car park|road|lane|site)\b)/gu;

const foundIn = (
  pattern: RegExp,
  text: string,
  confidence: number,
  accepts: (name: string) => boolean = mayBeHouse,
): Finding[] =>
  matchesOf(pattern, text).flatMap((match): Finding[] => {
    const value = match.groups?.value ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    const name = value.split(',')[0] ?? '';
    return accepts(name) ? [{ start, end: start + value.length, kind, confidence, rule }] : [];
  });

/** "Kittiwake, PO12 4DD", "Last known: Saltings, 14 Lower Quay", "The Old Forge": a house by its name where a home would be told. */
export const houseTold: Rule = (text) => [
  ...foundIn(BEFORE_POSTCODE, text, 0.6),
  ...foundIn(LABELLED, text, 0.62),
  ...foundIn(OF_PEOPLE, text, 0.56),
  // Beside its road a house may be called as a town is.
  ...foundIn(
    BURGLED,
    text,
    0.65,
    (name) => !NO_HOME.test(name) && !name.split(' ').some((word) => knowledgeOf(plainSpelling(word)).thing),
  ),
  ...foundIn(OLD_HOUSE, text, 0.58),
];

const AT_HOME = new RegExp(
  `^(?: ?\\((?:Mr|Mrs|Miss|Ms|Dr)\\))?(?:(?:'s (?:drive|house|garden|place|driveway))?, (?=${NAME}(?:, (?:[\\w.]{1,20}@|[A-Z]{1,2}\\d)|[.\\n]? *$))| (?:of|at) )(?<value>${NAME})(?=[,.;)\\n]|$| [a-z])`,
  'u',
);

/** "Mr Roland Ives of Pintail", "Philippa Dunnage (Mrs), Teal, …": what stands after a private person where the home does. */
export const houseOfResident: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind: of, confidence }) => (of === 'person' || of === 'family') && confidence >= 0.6)
    .flatMap(({ end }): Finding[] => {
      const match = AT_HOME.exec(text.slice(end, end + 90));
      const value = match?.groups?.value ?? '';
      if (!match || !value || !mayBeHouse(value)) return [];
      if (value.split(' ').every((word) => knowledgeOf(plainSpelling(word)).given)) return [];
      const start = end + match[0].length - value.length;
      return [{ start, end: start + value.length, kind, confidence: 0.58, rule }];
    });
