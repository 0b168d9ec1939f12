import { byPattern, type Rule } from '../finding';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMERIC = '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})';
const ISO = '(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}';
const WORDED = `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}[, -]{0,2}(?:\\d{4}|'?\\d{2})`;
const AMERICAN = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`;
/** Digits as a scanner reads them: l for 1, O for 0. */
const SCANNED = '(?=[lIO\\d]{0,2}\\d)[\\dlIO]{1,2}[/.-][\\dlIO]{1,2}[/.-][\\dlIO]{2,4}';
/** The month in Roman numerals, as doctors of an older school write it. */
const ROMAN = '\\d{1,2}[./ ](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./ ](?:\\d{4}|\\d{2})';
const DATE = `(?:${ISO}|${NUMERIC}|${WORDED}|${AMERICAN}|\\d{1,2} \\d{1,2} \\d{2,4}|\\d{6,8}|${ROMAN}|${SCANNED})`;

/** A date just after a word that makes it somebody's birthday, whatever its form and whether it can exist or not. */
const birthDate: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:d[./]? ?[o0][./]? ?b\\b\\.?|born|birth ?date|date of birth|birthday|b\\.)[ :=(,-]{0,4}(?:is |was |of |on |the |claimed |given |as |believed |(?:(?:she|he|they) (?:thinks?|says?|said|believes?)|i think|maybe|possibly),? )*(?<value>${DATE})(?!\\d)`,
    'i',
  ),
  kind: 'birth_date',
  confidence: 0.98,
  rule: 'date of birth',
});

/** The second of two birth dates: "DOB 1990-13-05 then 5th Dec 1990". */
const secondBirthDate: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:d\\.?o\\.?b\\.?|born)[ :]{0,2}${DATE}(?:,? ?(?:then|or|and|later|also|\\/|&|aka|changed to|now says)){1,2} (?:gave |as |said |dob )?(?<value>${DATE})(?!\\d)`,
    'i',
  ),
  kind: 'birth_date',
  confidence: 0.9,
  rule: 'date of birth',
});

/** "Born 1988": the year alone. */
const birthYear: Rule = byPattern({
  pattern: /\bborn (?:in )?(?<value>(?:19\d\d|20[01]\d))(?![\d/-])/i,
  kind: 'birth_date',
  confidence: 0.65,
  rule: 'date of birth',
});

/** A full date of the last century or the first years of this one: in notes of these years it is somebody's birthday. */
const longAgo: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\d/.:-])(?!\\d{1,2}-\\d{1,2}\\.[0-5]\\d\\b)(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19\\d\\d|200\\d|201[0-4]|[3-9]\\d)|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}[, -]{0,2}(?:19\\d\\d|200\\d|201[0-4])|(?:19\\d\\d|200\\d|201[0-4])[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}\\.(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\.(?:19\\d\\d|200\\d|201[0-4]))(?![\\d/-])`,
    'i',
  ),
  kind: 'birth_date',
  confidence: 0.65,
  rule: 'date long ago',
});

/** A date with its year directly in brackets or behind a comma after a name, at least 14 years before any entry is made. */
const bracketedBirthDate: Rule = byPattern(
  {
    pattern: new RegExp(`[a-z]["']?,? ?[(]?(?<value>(?:${NUMERIC}|${WORDED}))(?=\\)| dob)`, 'i'),
    kind: 'birth_date',
    confidence: 0.85,
    rule: 'date of birth',
    needs: /\d(?:\)| dob)/i,
  },
  (value) => {
    const year = Number(/\d{2,4}$/.exec(value)?.[0]);
    return (year >= 1900 && year <= 2012) || (year >= 0 && year < 100);
  },
);

/** "aged 82", "82 yrs", "13 yo", "(17)" after a name is left to the author: it may be a count. */
const age: Rule = byPattern(
  {
    pattern:
      /\b(?:(?:aged|age|is|am|turned|now) (?:c\. ?|about |approx )?(?<value>\d{1,3})(?=[.,;) ](?! ?(?:%|per|am|pm|people|youths|times|years? (?:ago|of)|minutes|metres|days|weeks|months|hours|of|x|calls|reports|incidents|-\d|to \d)))(?!\.\d))/i,
    kind: 'age',
    confidence: 0.6,
    rule: 'age',
  },
  (value) => Number(value) >= 5 && Number(value) <= 110,
);

const ageWithUnit: Rule = byPattern({
  pattern:
    /(?<![\d-]|\b(?:approx(?:imately)?|about|around|under|over|circa|c\.|than|least) ?)\b(?<value>\d{1,3} ?-?(?:yrs?(?: old)?|years?[ -]olds?|y\/?o|yo))\b(?! ?(?:youths|lads|boys|girls|kids|children|males|females))/i,
  kind: 'age',
  confidence: 0.65,
  rule: 'age',
});

/** A full date straight after a person: "Destiny Marlow (09.10.11)", "Rhys Gwyther, 1.1.05, disq". */
const AFTER_PERSON = new RegExp(
  `^(?:,? ?[([]|, | b\\.? ?| (?=[0-3]\\d[01]\\d{3}[),;.])| (?=[\\d /.-]{2,8}[/.-](?:[3-9]\\d|0\\d|1[0-2])[,;)]|[^,;\\n]{4,14}(?:19\\d\\d|200\\d|201\\d))| (?=\\d{1,2}\\.\\d{1,2}\\.(?:[3-9]\\d|0\\d|1[0-2]) ))(?<value>${ISO}|${NUMERIC}|${WORDED}|[0-3]\\d[01]\\d{3})(?=[)\\],.; ]|$)`,
  'i',
);
const AFTER_KINDS = new Set(['person', 'family', 'passport', 'nhs_number', 'driving_licence']);
export const birthDateOfPerson: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind }) => AFTER_KINDS.has(kind))
    .flatMap(({ end }) => {
      const match = AFTER_PERSON.exec(text.slice(end, end + 40));
      const value = match?.groups?.value;
      if (!match || !value) return [];
      const start = end + match[0].length - value.length;
      return [
        {
          start,
          end: start + value.length,
          kind: 'birth_date' as const,
          confidence: 0.75,
          rule: 'date of birth',
        },
      ];
    });

/** "late 70s", "in her mid 80s". */
const ageDecade: Rule = byPattern({
  pattern:
    /\b(?:in (?:his|her|their) )?(?<value>(?:early|mid|late)[ -][2-9]0'?s)\b|(?<=\b(?:in (?:his|her)|he's|she's|he is|she is|, approx) )[2-9]0'?s\b/i,
  kind: 'age',
  confidence: 0.6,
  rule: 'age',
});

/** "Kyle (15)", "Kyle Dunn, 15, of": a number that follows a name and stands alone. */
const ageAfterName: Rule = byPattern(
  {
    pattern:
      /(?=\d)(?<=\p{Lu}[\p{Ll}'-]{1,20},? ?\(?)(?<=[(, ])(?<value>\d{1,2})(?=\)|, (?:of|from|who|is|was|has|said|lives)\b)/u,
    kind: 'age',
    confidence: 0.55,
    rule: 'age',
  },
  (value) => Number(value) >= 5 && Number(value) <= 99,
);

const AGE_AFTER =
  /^(?:,? ?[([]| is (?:now |only )?|, (?:aged |student, )?|: | - )(?:c\. ?|about |approx )?(?<value>[1-9]\d?(?: (?:years|yoa|yrs|months)(?! (?:ago|of|in|ban|bail|sentence|with|since))|0s)?)(?=[)\],.;\n]| and\b| yrs?\b| (?:absent|found|taken|missing|located|lives|who|is|was|has|had|from|of|at)\b|$)(?!\.\d|,\d)/;
/** "Ella-Mae Rudge 17 taken home": without a comma only after a name of two words, and where no more is counted. */
const AGE_AFTER_FULL_NAME =
  /^ (?<value>[1-9]\d)(?= (?:absent|found|taken|missing|located|lives|who|is|was|has|had|of|from)\b|[.,;]|$)(?!\.\d|,\d)/;
/** "Maureen Scudder, 78, smokes", "Oscar Lyddon (9)": a number of one or two digits straight after a person. */
export const ageOfPerson: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind }) => kind === 'person' || kind === 'family')
    .flatMap(({ start, end }) => {
      const after = text.slice(end, end + 24);
      const full = /\p{L} \p{Lu}/u.test(text.slice(start, end));
      const match = AGE_AFTER.exec(after) ?? (full ? AGE_AFTER_FULL_NAME.exec(after) : null);
      const value = match?.groups?.value;
      if (!match || !value) return [];
      const to = end + match[0].length;
      return [{ start: to - value.length, end: to, kind: 'age' as const, confidence: 0.6, rule: 'age' }];
    });

/** "I'm 14 and", "she is only six", "he's 11": said of one person, by a word for a number or the number. */
const ageSaid: Rule = byPattern({
  pattern:
    /\b(?:i am|i'm|im|he is|he's|hes|she is|she's|shes)(?: (?:only|just|now|nearly|almost|still|about))?(?: aged)? (?<value>(?:[5-9]|[1-9]\d)|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?= (?:and|but|so|with|now|next|years? old|yrs)\b|[.,;!?)"']|$)(?!\.\d|,\d)/i,
  kind: 'age',
  confidence: 0.6,
  rule: 'age',
});

export const dateRules: readonly Rule[] = [
  birthDate,
  secondBirthDate,
  longAgo,
  birthYear,
  bracketedBirthDate,
  age,
  ageWithUnit,
  ageDecade,
  ageSaid,
  ageAfterName,
];
