import { byPattern, type Rule } from '../finding';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMERIC = '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})';
const ISO = '(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}';
const WORDED = `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}[, -]{1,2}(?:\\d{4}|'?\\d{2})`;
const AMERICAN = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}`;
const DATE = `(?:${ISO}|${NUMERIC}|${WORDED}|${AMERICAN}|\\d{6,8})`;

/** A date just after a word that makes it somebody's birthday, whatever its form and whether it can exist or not. */
const birthDate: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:d\\.? ?o\\.? ?b\\b\\.?|born|birth ?date|date of birth|birthday|b\\.)[ :=(-]{0,4}(?:is |was |of |on |the )*(?<value>${DATE})(?!\\d)`,
    'i',
  ),
  kind: 'birth_date',
  confidence: 0.98,
  rule: 'date of birth',
});

/** A date with its year directly in brackets or behind a comma after a name, at least 14 years before any entry is made. */
const bracketedBirthDate: Rule = byPattern(
  {
    pattern: new RegExp(`[a-z]["']?,? ?[(]?(?<value>(?:${NUMERIC}|${WORDED}))(?=\\)| dob)`, 'i'),
    kind: 'birth_date',
    confidence: 0.85,
    rule: 'date of birth',
  },
  (value) => {
    const year = Number(/\d{2,4}$/.exec(value)?.[0]);
    return (year >= 1900 && year <= 2012) || (year > 30 && year < 100);
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
    /(?<![\d-])\b(?<value>\d{1,3} ?-?(?:yrs?(?: old)?|years?[ -]olds?|y\/?o|yo))\b(?! ?(?:males?|females?|youths?|lads|boys|girls|kids|children))/i,
  kind: 'age',
  confidence: 0.65,
  rule: 'age',
});

export const dateRules: readonly Rule[] = [birthDate, bracketedBirthDate, age, ageWithUnit];
