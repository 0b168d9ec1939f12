import { byPattern, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { isNotAName } from '../not-names';

/** "Larkspur, 9 Beach Road": a word that names no place and no trade, before the number and its road. */
export const houseNameAndNumber: Rule = byPattern(
  {
    pattern:
      /(?<![\p{L}'-])(?<value>\p{Lu}\p{Ll}{3,16}(?: \p{Lu}\p{Ll}{3,16})?)(?=, [1-9]\d{0,2}[a-d]? (?:\p{Lu}[\p{L}'-]{1,24} ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Close|Drive|Lane|Way|Crescent|Cres|Gardens|Gdns|Place|Terrace|Grove|Hill|Esplanade|Parade|Walk|Mews|Square)\b)/u,
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
