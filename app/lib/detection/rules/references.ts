import { byPattern, type Rule } from '../finding';

const kind = 'crime_reference' as const;
const rule = 'crime or incident reference';

/** Crime numbers of Hampshire's form: force code 44, two digits of the year, seven more. */
const crimeNumber: Rule = byPattern({ pattern: /(?<![\d/-])44\d{9}(?!\d)/, kind, confidence: 0.95, rule });

/** A reference after its name: "RMS ref …", "CAD 412 of 03/02/26", "crime no …", "URN …", "custody …", "case …". */
const namedReference: Rule = byPattern(
  {
    pattern: new RegExp(
      '\\b(?:(?:rms|cad|crime|log|inc(?:ident)?|occurrence|occ|custody|urn|case|asb case|cris|niche|fire|frs|complaint|tenancy|job|command and control|stop (?:slip|form)|intel(?:ligence)?|referral|collision|rtc)' +
        '(?: (?:ref(?:erence)?|no|number|report|record|log))*|ref(?:erence)?|our ref|your ref)[.:#]{0,2} {0,2}#?' +
        '(?<value>(?=[A-Z/-]{0,12}\\d)[A-Z0-9]{1,14}(?:[/-][A-Z0-9]{1,12}){0,5}(?: of (?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{6,8}))?)(?![\\w/])',
      'i',
    ),
    kind,
    confidence: 0.9,
    rule,
  },
  (value) =>
    value.replace(/\D/g, '').length >= 3 &&
    !/^\d{1,3}$/.test(value) &&
    !/^\d{4}hrs?$/i.test(value) &&
    !/^\d+(?:st|nd|rd|th|am|pm|hrs?|yrs?|mins?)$/i.test(value),
);

/** References with the shape of one: "ASB/2026/0114", "HC-2026-00871", "2026-018843". */
const shapedReference: Rule = byPattern({
  pattern:
    /(?<![\w/-])(?:[A-Z]{2,6}[/-](?:20)?\d{2}[/-]\d{3,8}|20\d{2}-\d{5,7}|[A-Z]{2,6}[/-]\d{4,10}(?:[/-]\d{2,4})?|4[0-9][A-Z]{2}\/\d{2,6}\/\d{2})(?![\w/])/,
  kind,
  confidence: 0.85,
  rule,
});

export const referenceRules: readonly Rule[] = [crimeNumber, namedReference, shapedReference];
