import { FIRST_NAMES } from '../first-names';
import { matchesOf, type Finding, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { isTitle } from '../name-titles';
import { isNamesake, isNotAName, namesAPlace } from '../not-names';

const kind = 'person' as const;

const finding = (start: number, end: number, confidence: number, rule: string): Finding => ({
  start,
  end,
  kind,
  confidence,
  rule,
});

const GROUP =
  /\b(?:[Tt]he|[Tt]hose|[Tt]hem) (?<value>\p{Lu}[\p{Ll}'-]{2,15}) (?:family|families|brothers|twins|sisters|clan|cousins|siblings|boys|lads|lad|girls|household|couple|kids|lot)\b|\b(?:one|two|three|both|some|any|all|most|either) of (?:the|them|those) (?<plural>\p{Lu}\p{Ll}{2,15}s)(?![\p{L}\d'-])(?! \p{Lu})/gu;

/** "the Pottinger family", "one of the Tuckers": a family by its name, where only a family is spoken of so. */
export const familyTogether: Rule = (text) =>
  matchesOf(GROUP, text).flatMap((match): Finding[] => {
    const { value = '', plural = '' } = match.groups ?? {};
    const word = value || plural;
    const forms = [word, word.replace(/s$/, '')].map((form) => knowledgeOf(plainSpelling(form)));
    const isFamily = forms.some(({ family, ordinary }) => family || ordinary < 2);
    const isOther = forms.some(({ place, thing, family }) => (place && !family) || thing);
    if (!isFamily || isOther || isNotAName(word)) return [];
    const start = match.index + match[0].indexOf(word, value ? 0 : 5);
    return [finding(start, start + word.length, 0.62, 'family together')];
  });

/** Written in Chinese, Japanese or Korean among English words: somebody's name, and how it is read in brackets. */
const IN_CHARACTERS = /[\u4E00-\u9FFF\u3040-\u30FF\uAC00-\uD7AF]{2,8}(?: ?\(\p{Lu}[\p{L}' -]{1,30}\))?/gu;

/** "Tony Two Vans", "Harry the Hat": a first name and what its bearer is known for. */
const KNOWN_FOR =
  /(?<![\p{L}])(?<given>\p{Lu}\p{Ll}{1,12}) (?:[Tt]he (?!Baptist|Pooh|Virgin|Great|Evangelist|Divine|Younger|Elder|Builder|Tank|Conqueror|Confessor|Sheep|Apostle|Red)|Two |Three |One |No )\p{Lu}\p{Ll}{2,12}(?![\p{L}])/gu;

/** "hi its dawn": who writes, in small letters. */
const WRITES =
  /\b(?:hi|hello|hiya|hey|morning|afternoon|evening),? (?:its|it's|it is|this is|im|i'm) (?<value>\p{Ll}{2,14})(?=[ ,.]|$)/giu;

/** "Nats phone", "Kellys mum": a first name with its s and what people have. */
const HAS =
  /(?<![\p{L}])(?<value>\p{L}\p{Ll}{1,12})s (?:phone|mobile|number|mum|dad|house|flat|car|brother|sister|mate|nan|bike|girlfriend|boyfriend|bird|missus|kids)\b/gu;

/** "that boy jayjay is": a word that no list has, typed small where a name belongs. */
const STRANGE =
  /\b(?:that|this|the|a|some) (?:boy|lad|girl|bloke|fella|geezer|woman|lady) (?<value>\p{Ll}{3,12})(?= (?:is|was|has|who|from|at|keeps?|who's|and|said|did|does|on|in|with)\b|[,.])/gu;

/** "DJ Marmalade", "Trolley Dave": names of the stage and of the street that have a first name or a trade in them. */
const STAGE =
  /(?<![\p{L}])(?:DJ|MC) \p{Lu}\p{L}{2,14}(?: \p{Lu}\p{Ll}{2,12})?(?![\p{L}])|["“](?<quoted>\p{Lu}\p{Ll}{2,12} (?<given>\p{Lu}\p{Ll}{1,12}))["”]/gu;

/** "Old Seth", "Polish Kasia": a first name with a word before it that is no name anywhere else. */
const EPITHET =
  /(?<![\p{L}])(?:Old|Young|Little|Irish|Polish|Scottish|Welsh|Northern|Jamaican|Essex|Long|Short|Tall) (?<value>\p{Lu}\p{Ll}{1,12})(?![\p{L}])(?! \p{Lu})/gu;

/** "tell lee its not over": a first name typed small, to whom something is said. */
const TOLD = /\b(?:tell|told|ask|asked|text|texted|msgd?|rang) (?<value>\p{Ll}{3,12})(?= )/gu;

/** "the other they call lil moose": typed small, what somebody goes by. */
const CALLED_SMALL =
  /\b(?:one|other|him|her|them|lad|lads|guy|bloke|man|girl|boy|male|female|who|that) (?:they|everyone|everybody|people|the kids) (?:all )?calls? (?<value>(?!(?:him|her|them|it|me|us|the|a|an|on|out|for|in)\b)\p{Ll}{3,12}(?: \p{Ll}{3,12})?)(?=[,.;)\n]|$)/gu;

/** "Piers and Jemima Thorold": a first name beside a full one that begins with another. */
const COUPLE =
  /(?<![\p{L}])(?<value>\p{Lu}\p{Ll}{2,12}) (?:and|&) (?<other>\p{Lu}\p{Ll}{2,12}) \p{Lu}[\p{Ll}'-]{2,16}(?![\p{L}])/gu;

const isFirstName = (word: string | undefined): boolean => FIRST_NAMES.has((word ?? '').toLowerCase());

const mayBeGiven = (word: string | undefined): boolean =>
  isFirstName(word) || knowledgeOf(plainSpelling(word ?? '')).given;

/** Who is named in a way of speech that only people are named in. */
export const namedInSpeech: Rule = (text) => [
  ...matchesOf(IN_CHARACTERS, text).map(({ 0: words, index }) =>
    finding(index, index + words.length, 0.75, 'name in characters'),
  ),
  ...matchesOf(KNOWN_FOR, text)
    .filter(({ groups }) => FIRST_NAMES.has((groups?.given ?? '').toLowerCase()))
    .map(({ 0: words, index }) => finding(index, index + words.length, 0.66, 'known for something')),
  ...matchesOf(WRITES, text)
    .filter(
      ({ groups }) =>
        FIRST_NAMES.has((groups?.value ?? '').toLowerCase()) || !knowledgeOf(groups?.value ?? '').ordinary,
    )
    .map(({ 0: words, index, groups }) => {
      const end = index + words.length;
      return finding(end - (groups?.value ?? '').length, end, 0.66, 'named by themselves');
    }),
  ...matchesOf(STAGE, text)
    .filter(({ groups }) => !groups?.quoted || (isFirstName(groups.given) && !isNamesake(groups.quoted)))
    .map(({ 0: words, index, groups }) => {
      const start = index + (groups?.quoted ? 1 : 0);
      return finding(start, start + (groups?.quoted ?? words).length, 0.64, 'stage name');
    }),
  ...matchesOf(EPITHET, text)
    .filter(({ groups, 0: words }) => isFirstName(groups?.value) && !isNamesake(words) && !namesAPlace(words))
    .map(({ 0: words, index }) => finding(index, index + words.length, 0.72, 'epithet and name')),
  ...matchesOf(TOLD, text)
    .filter(({ groups }) => isFirstName(groups?.value) && !knowledgeOf(groups?.value ?? '').ordinary)
    .map(({ 0: words, index, groups }) => {
      const end = index + words.length;
      return finding(end - (groups?.value ?? '').length, end, 0.62, 'told something');
    }),
  ...matchesOf(CALLED_SMALL, text).map(({ 0: words, index, groups }) => {
    const end = index + words.length;
    return finding(end - (groups?.value ?? '').length, end, 0.66, 'called so');
  }),
  ...matchesOf(COUPLE, text)
    .filter(({ groups }) => mayBeGiven(groups?.value) && mayBeGiven(groups?.other))
    .map(({ index, groups }) => finding(index, index + (groups?.value ?? '').length, 0.7, 'one of a couple')),
  ...matchesOf(HAS, text)
    .filter(({ groups }) => {
      const name = groups?.value ?? '';
      return FIRST_NAMES.has(name.toLowerCase()) && (/^\p{Lu}/u.test(name) || !knowledgeOf(name).ordinary);
    })
    .map(({ index, groups }) => finding(index, index + (groups?.value ?? '').length, 0.64, 'what they have')),
  ...matchesOf(STRANGE, text)
    .filter(({ groups }) => {
      const { ordinary, place, thing } = knowledgeOf(groups?.value ?? '');
      return !ordinary && !place && !thing && !isNotAName(groups?.value ?? '');
    })
    .map(({ index, groups, 0: words }) => {
      const end = index + words.length;
      return finding(end - (groups?.value ?? '').length, end, 0.62, 'word that is none');
    }),
];

/** Two or three words with capitals straight before somebody's birthday or age: "Summer Winters, 29/2/2004". */
const BEFORE_BIRTH = /(?<![\p{L}'-])(?<value>\p{Lu}[\p{Ll}'-]{1,15}(?: \p{Lu}[\p{L}'-]{1,18}){1,2}),? \(?$/u;

/** Who is named straight before a date of birth or an age that was found. */
export const namedBeforeBirth: Rule = (text, _dictionary, found) =>
  found
    .filter((one) => one.kind === 'birth_date' || (one.kind === 'age' && one.confidence >= 0.6))
    .flatMap(({ start, kind: of }): Finding[] => {
      const value = BEFORE_BIRTH.exec(text.slice(Math.max(0, start - 56), start))?.groups?.value ?? '';
      if (!value || namesAPlace(value) || isNamesake(value) || value.split(' ').every(isNotAName)) return [];
      const at = text.lastIndexOf(value, start);
      return [finding(at, at + value.length, of === 'age' ? 0.68 : 0.8, 'named before a birthday')];
    });

/** "knows him as Naked Ned", "Old Man Devlin": a word with a capital inside a sentence that a name goes with. */
const EPITHET_BEFORE = /(?<=[\p{Ll}\d,;] )(?<lead>Old Man|\p{Lu}\p{Ll}{2,11}) $|(?<start>Old Man) $/u;

function epithetBefore(text: string, { start, end, kind: of }: Finding): number {
  if (of !== 'person' || text.slice(start, end).includes(' ')) return 0;
  const groups = EPITHET_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups;
  const lead = groups?.lead ?? groups?.start;
  if (!lead) return 0;
  if (lead === 'Old Man') return lead.length + 1;
  const { ordinary, part, place, thing } = knowledgeOf(plainSpelling(lead));
  const isWordy = ordinary > 0 && EPITHETS_ARE.has(part) && !place && !thing;
  return isWordy && !isNotAName(lead) && !isTitle(lead) ? lead.length + 1 : 0;
}
/** A noun or an adjective: see `parts.json`. */
const EPITHETS_ARE: ReadonlySet<number> = new Set([...'nj'].map((part) => part.charCodeAt(0)));

const BRACKETED_TITLE = /\((?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev)\.?\) $/;
const SMALL_BEFORE = /\b(?:baby|little|wee|young) $/;

/** The name that somebody goes by, in brackets behind the full one: "Wang Jiayi (Jay)". */
const CALLED_AFTER = /^ \((?<name>\p{Lu}\p{Ll}{1,12})\)/u;
const BRACKETED_AFTER =
  /^,? \((?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev|Capt|Maj|Col|Snr|Jnr|Senior|Junior|retd|ret'd)\b[^()\n]{0,16}\)/;

/** What belongs to a name besides: "(Miss) D. M. Aldous" has her title, "baby Alfie" what he is called by. */
export const wholeMention: Rule = (text, _dictionary, found) =>
  found
    .filter((one) => one.kind === 'person' || one.kind === 'family')
    .flatMap((one): Finding[] => {
      const before = text.slice(Math.max(0, one.start - 12), one.start);
      const lead =
        (BRACKETED_TITLE.exec(before) ?? SMALL_BEFORE.exec(before))?.[0].length ?? epithetBefore(text, one);
      const trail = BRACKETED_AFTER.exec(text.slice(one.end, one.end + 30))?.[0].length ?? 0;
      const called = CALLED_AFTER.exec(text.slice(one.end, one.end + 18));
      const isName = FIRST_NAMES.has((called?.groups?.name ?? '').toLowerCase());
      if (!lead && !trail && !isName) return [];
      return [
        {
          ...one,
          start: one.start - lead,
          end: one.end + (isName ? (called?.[0].length ?? 0) : trail),
          rule: 'whole mention',
        },
      ];
    });
