import type { Rule } from '../finding';

/** Words that speak of one person, named or not: a group, a trend and a leaflet have none of them. */
const SOMEBODY =
  /(?<![\p{L}'])(?:he|hes|he's|she|shes|she's|his|her|him|hers|himself|herself|i|im|i'm|i've|my|me|myself|pt|patient|tenant|occupant|occupier|resident|neighbour|victim|vic|ip|witness|male|female|man|woman|lady|gent|boy|girl|lad|child|baby|mum|mother|dad|father|son|daughter|wife|husband|nan|gran|grandad|brother|sister|partner|uncle|aunt|rp|inf|caller|complainant|susp|suspect|detainee|dp|misper|driver|rider|cyclist|pedestrian|casualty|pupil|student|client|owner|customer)(?![\p{L}'])/iu;

/** What stands for somebody beside a name: their home, telephone, birthday. */
const IDENTIFIES: ReadonlySet<string> = new Set([
  'person',
  'family',
  'address',
  'birth_date',
  'nhs_number',
  'phone',
  'email',
]);

/** Rules that count only where the text speaks of somebody: what is said of nobody is no one's health. */
export const tiedToSomebody =
  (rules: readonly Rule[]): Rule =>
  (text, dictionary, found) =>
    found.some(({ kind }) => IDENTIFIES.has(kind)) || SOMEBODY.test(text)
      ? rules.flatMap((rule) => rule(text, dictionary, found))
      : [];
