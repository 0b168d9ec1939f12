import { byPattern, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { isNotAName } from '../not-names';

const ROAD =
  '(?:Road|Rd|Street|St|Avenue|Ave|Close|Drive|Lane|Way|Crescent|Cres|Gardens|Gdns|Place|Terrace|Grove|Hill|Esplanade|Parade|Walk|Mews|Square)\\b';
const NAMED_ROAD = `(?:\\p{Lu}[\\p{L}'-]{1,24} ){1,3}${ROAD}`;

/** What houses are called after "The", and pubs are not. */
const HOUSE_NAME =
  '(?:Nook|Haven|Gables|Laurels|Hollies|Willows|Elms|Firs|Pines|Cedars|Limes|Beeches|Oaks|Poplars|Orchard|Spinney|Retreat|Lodge|Cottage|Barn|Bungalow|Rectory|Vicarage|Grange|Manor|Forge|Granary|Stables|Chantry|Croft|Glebe|Homestead|Paddocks?|Larches|Birches|Chestnuts|Hawthorns|Rowans|Sycamores|Conifers|Maples|Briars|Annexe|Moorings|Lookout|Nest|Hermitage)';

/** "The Nook, Chalk Lane": a house by a name that begins so, and its road. */
export const theHouse: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\p{L}])The ${HOUSE_NAME}, ${NAMED_ROAD}|(?<=, |\\bat |\\bof )The ${HOUSE_NAME}(?=, (?:\\p{Lu}|is\\b|was\\b|has\\b))`,
    'u',
  ),
  kind: 'address',
  confidence: 0.7,
  rule: 'name of a house',
});

/** "staying with him at Heatherlea, Denmead": where somebody lives, by a word that names no place and no trade. */
export const houseByName: Rule = byPattern(
  {
    pattern:
      /\b(?:lives?|living|stay(?:s|ing|ed)?|resid(?:es|ing)|home|address|sleeping|garden|drive|(?:him|her|them|mum|dad|nan|parents?|tenant|owner)) (?:is |(?:with|w\/) (?:him|her|them|mum|dad|nan) )?(?:at|in|of) (?<value>\p{Lu}\p{Ll}{4,16})(?=[,.;)])/u,
    kind: 'address',
    confidence: 0.57,
    rule: 'name of a house',
  },
  (value) => {
    const { ordinary, place, thing, given } = knowledgeOf(plainSpelling(value));
    return ordinary < 3 && !place && !thing && !given && !isNotAName(value);
  },
);

/** "House is Driftwood, St Hermans Road": a house said to be called so. */
export const houseCalled: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:[Hh]ouse|[Hh]ome|[Cc]ottage|[Pp]roperty|[Bb]ungalow|[Aa]ddress)(?: name)? (?:is |called |named |known as ){1,2}(?<value>(?:The )?\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?(?:, ${NAMED_ROAD})?)(?=[,.;)\\n]|$)`,
    'u',
  ),
  kind: 'address',
  confidence: 0.72,
  rule: 'name of a house',
  needs: /ouse|ome|ottage|roperty|ungalow|ddress/,
});

/** "Larkspur, 9 Beach Road": a word that names no place and no trade, before the number and its road. */
export const houseNameAndNumber: Rule = byPattern(
  {
    pattern: new RegExp(
      `(?<![\\p{L}'-])(?<!& )(?<value>\\p{Lu}\\p{Ll}{3,16}(?: \\p{Lu}\\p{Ll}{3,16})?)(?=, [1-9]\\d{0,2}[a-d]? ${NAMED_ROAD})`,
      'u',
    ),
    kind: 'address',
    confidence: 0.56,
    rule: 'name of a house',
  },
  (value) =>
    value.split(' ').every((word) => {
      const { ordinary, place, thing } = knowledgeOf(plainSpelling(word));
      return ordinary < 3 && !place && !thing && !isNotAName(word);
    }),
);

const ROAD_BELOW = new RegExp(`^,?[ \\t]*\\r?\\n(?=${NAMED_ROAD}[ \\t,]*\\r?\\n)${NAMED_ROAD}`, 'u');

/** "The Old Forge" on a line of its own with "Winchester Street" on the next: a home with the road of its letterhead. */
export const roadBelow: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind }) => kind === 'address')
    .flatMap((home) => {
      const road = ROAD_BELOW.exec(text.slice(home.end, home.end + 80))?.[0].length ?? 0;
      return road ? [{ ...home, end: home.end + road }] : [];
    });
