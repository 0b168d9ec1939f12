import { byPattern, type Rule } from '../finding';

const kind = 'crime_reference' as const;
const rule = 'crime or incident reference';

/** Crime numbers of the common form: force code (44 is Hampshire's), two digits of the year, seven more. */
const crimeNumber: Rule = byPattern({
  pattern: /(?<![\d/+-])(?!0)\d{11}(?!\d)/,
  kind,
  confidence: 0.95,
  rule,
});

/** A reference after its name: "RMS ref …", "CAD 412 of 03/02/26", "crime no …", "URN …", "custody …", "case …". */
const namedReference: Rule = byPattern(
  {
    pattern: new RegExp(
      '\\b(?:(?:rms|cad|crime|log|inc(?:ident)?|occurrence|occ|custody|urn|case|asb case|cris|niche|fire|frs|complaint|tenancy|command and control|stop (?:slip|form)|claim|intel(?:ligence)?|referral|collision|rtc|iml|storm|irs)' +
        '(?: (?:ref(?:erence)?|no|number|report|record|log))*|ref(?:erence)?|our ref|your ref)[.:#]{0,2} {0,2}#?' +
        '(?<value>(?=[A-Z/-]{0,12}\\d)(?!\\d{1,2}/\\d{1,2}(?![\\d/]))[A-Z0-9]{1,14}(?:[/-][A-Z0-9]{1,12}){0,5}(?:,? (?:of|on|dated) (?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{6,8}))?)(?![\\w/])',
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

/** The day's number of a call, which alone is short: "CAD 0456", "log 612 12/11/26". */
const callNumber: Rule = byPattern({
  pattern:
    /\b(?:cad|log|stow|ers|inc(?:ident)?|serial|occ|storm)(?: (?:no|number|ref))?[.:#]? ?#?(?<value>(?:CAD )?\d{2,5}(?:,? (?:of |dated )?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}))?)(?![\w/:-]| ?(?:hrs|am|pm|entries|calls|cabin)\b)/i,
  kind,
  confidence: 0.85,
  rule,
});

/** References with the shape of one: "ASB/2026/0114", "HC-2026-00871", "2026-018843". */
const shapedReference: Rule = byPattern({
  pattern:
    /(?<![\w/-])(?:\d{2}\/\d{5,7}\/\d{2}|[A-Z]{2,6}[/-](?:20)?\d{2}[/-]\d{3,8}|20\d{2}-\d{5,7}|[A-Z]{2,6}\d{8,14}|(?!PRM|LIC|PREM)[A-Z]{2,6}[/-]\d{4,12}(?:[/-]\d{2,4})?|[A-Z]{2,5}-\d{4,8}-[A-Z0-9]{1,4}|[A-Z]{2,6} \d{2}\/\d{5,7}|\d{6}-\d{6,8}|\d{2}-\d{6,8}(?!-)|\d{4}-\d{5}(?![-\d])|[A-Z]{1,3}-\d{6,8}|(?!PRM|LIC|PREM)(?=[A-Z/]{0,8}\d)[A-Z]{2,5}(?:\/[A-Z0-9]{2,8}){2,4}|\d{2}[A-Z]{1,2}\/\d{4,6}(?:\/\d{2})?|52\d{8})(?![\w/])/,
  kind,
  confidence: 0.85,
  rule,
});

/** Letters, then groups of letters and digits with hyphens or slashes between, five digits or more in all: "AF26-0041-772". */
const groupedReference: Rule = byPattern(
  {
    pattern:
      /(?<![\w/-]|\b(?:form|order|invoice|inv|part|model|batch|serial|ser|frame|licence|sample|asset|contract|tag|bag|meter|call sign|po|min(?:ute)?) (?:no\.? |number |ref )?)(?!PRM|LIC|PREM|INV|GEN|TEN\/|BS-|EN-|ISO|SIA)[A-Z]{2,6}\d{0,4}(?:[-/][A-Z0-9]{1,12}){1,4}(?![\w/-])/,
    kind,
    confidence: 0.75,
    rule,
  },
  (value) => value.replace(/\D/g, '').length >= 5,
);

/** "Ref ENQ 10882", "please quote EST/7716/B": letters and digits that somebody is asked to give again. */
const quotedReference: Rule = byPattern({
  pattern:
    /\b(?:(?:our |your )?ref(?:erence)?|quote|quoting)[.: ]{1,2}(?<value>[A-Z]{2,5}[ /-]\d{3,8}(?:[/-][A-Z\d]{1,6})?)(?![\w/])/i,
  kind,
  confidence: 0.75,
  rule,
  needs: /ref|quot/i,
});

export const referenceRules: readonly Rule[] = [
  crimeNumber,
  namedReference,
  callNumber,
  shapedReference,
  groupedReference,
  quotedReference,
];
