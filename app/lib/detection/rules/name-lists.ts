import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { matchesOf, type Finding, type Rule } from '../finding';
import { FIRST_NAMES } from '../first-names';
import { isNamesake, isNotAName, namesAPlace, needsSurname, NAMES_A_PLACE } from '../not-names';
import { isTitle } from '../name-titles';

const ITEM = "(?<value>\\p{Lu}[\\p{Ll}'-]{1,18}(?: \\p{Lu}[\\p{Ll}'-]{1,18}){0,2})";
const ENDS = '(?= ?[,.;)\\n/(+]| (?:and|&|or|were|was|have|has|both|all|plus|with|outside|in|at|on)\\b|$)';
const NEXT = new RegExp(`^(?:, (?:and )?| and | & |/| or | \\+ |, his mate |, her mate )${ITEM}${ENDS}`, 'u');
const FORMER = new RegExp(
  `(?:^|[,:;.(\\n/] ?|\\b(?:and|with|by|from|to|is|are|of|both|told|saw|between) )${ITEM}(?:, | and | & |/| or )$`,
  'u',
);

const surely = ({ kind, confidence }: Finding) =>
  (kind === 'person' || kind === 'family') && confidence >= 0.6;

/** Whether the words of a list of people can be one of them: nothing common, no place, no brand. */
function mayBeListed(words: string): boolean {
  if (namesAPlace(words) || isNamesake(words)) return false;
  return words.split(' ').every((word) => {
    const { ordinary, place, given, thing } = knowledgeOf(plainSpelling(word));
    if (thing || isTitle(word) || (place && !given)) return false;
    return needsSurname(word) || (!isNotAName(word) && (ordinary < 3 || given));
  });
}

const found = (start: number, words: string): Finding => ({
  start,
  end: start + words.replace(/'s$/, '').length,
  kind: 'person',
  confidence: 0.62,
  rule: 'listed with people',
});

const REVERSED =
  /(?<![\p{L}'-])(?<!\p{Lu}[\p{L}'-]{0,20} (?:of )?)(?<family>\p{Lu}[\p{L}'-]{1,20}), (?<given>\p{Lu}[\p{Ll}'-]{1,16})(?: \p{Lu}[\p{Ll}'-]{1,16})?(?![\p{L}'-])/gu;
/** "Crouch, Lee Martyn arrested": the surname first, as registers have it. */
export const surnameFirst: Rule = (text) => {
  if (!/\p{L}, \p{Lu}\p{Ll}/u.test(text)) return [];
  return matchesOf(REVERSED, text).flatMap((match): Finding[] => {
    const { family = '', given = '' } = match.groups ?? {};
    const words = match[0];
    const known = knowledgeOf(plainSpelling(family));
    if (!FIRST_NAMES.has(given.toLowerCase()) || known.place || known.thing || known.ordinary > 2) return [];
    // "Robbery, Milton Common" and "Nuala, Siobhan and Mohammed" are no register's.
    if (!known.family && (known.ordinary > 0 || FIRST_NAMES.has(family.toLowerCase()))) return [];
    if (isNotAName(family) || isTitle(family) || NAMES_A_PLACE.test(text.slice(match.index + words.length)))
      return [];
    return [
      {
        start: match.index,
        end: match.index + words.length,
        kind: 'person',
        confidence: 0.68,
        rule: 'surname first',
      },
    ];
  });
};

/** So many are looked for on each side of one person: a list goes on from those who are found in it. */
const AT_MOST = 6;

function following(text: string, from: number, left = AT_MOST): Finding[] {
  if (!left) return [];
  const match = NEXT.exec(text.slice(from, from + 80));
  const words = match?.groups?.value;
  if (!match || !words) return [];
  const end = from + match[0].length;
  if (!mayBeListed(words) || NAMES_A_PLACE.test(text.slice(end, end + 24))) return [];
  return [found(end - words.length, words), ...following(text, end, left - 1)];
}

function preceding(text: string, to: number, left = AT_MOST): Finding[] {
  if (!left) return [];
  const match = FORMER.exec(text.slice(Math.max(0, to - 80), to));
  const words = match?.groups?.value;
  if (!match || !words || !mayBeListed(words)) return [];
  const start = to - match[0].length + match[0].indexOf(words);
  return [found(start, words), ...preceding(text, start, left - 1)];
}

/** Who is named in one breath with a person: "Callum, Kez, Ari and Bobby Ferris". */
export const listedWithPeople: Rule = (text, _dictionary, sofar) =>
  sofar.filter(surely).flatMap(({ start, end }) => [...following(text, end), ...preceding(text, start)]);

const SUFFIX =
  /^,? (?:snr|jnr|senior|junior|sr|jr)\b\.?|^ \((?:Mrs?|Ms|Miss|Dr)\)|^ (?:RN|OBE|MBE|QC|KC|JP|MP)\b/i;
/** What belongs to a name and comes after it: "Harris snr", "Margaret Ellicott (Mrs)". */
export const nameWithSuffix: Rule = (text, _dictionary, sofar) =>
  sofar.filter(surely).flatMap((finding) => {
    const suffix = SUFFIX.exec(text.slice(finding.end, finding.end + 12))?.[0];
    return suffix ? [{ ...finding, end: finding.end + suffix.length }] : [];
  });
