import { byPattern, type Rule } from '../finding';

/** National Insurance number (HMRC NIM39110), its temporary form aside; QQ, which is never issued, is found as well. */
const niNumber: Rule = byPattern({
  pattern:
    /(?<![A-Z0-9])(?:QQ|(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Z0-9])/i,
  kind: 'ni_number',
  confidence: 0.98,
  rule: 'National Insurance number',
});

/** Where the text says that it is one, whatever its letters. */
const namedNiNumber: Rule = byPattern({
  pattern:
    /\b(?:NI|NINO|national insurance)(?: ?(?:no|number|num))?[.:# ]{1,3}(?<value>[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z]?)(?![A-Z0-9])/i,
  kind: 'ni_number',
  confidence: 0.95,
  rule: 'National Insurance number',
});

/** The check digit of an NHS number: modulus 11 over the first nine digits (NHS Data Dictionary). */
function hasNhsCheckDigit(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 10) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]) && sum % 11 !== 1;
}

const nhsNumber: Rule = byPattern(
  {
    pattern: /(?<![\d/.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/])/,
    kind: 'nhs_number',
    confidence: 0.97,
    rule: 'NHS number',
  },
  hasNhsCheckDigit,
);

/** Where the text says that it is one, a wrong check digit is a typing fault, not a reason to let it stand. */
const namedNhsNumber: Rule = byPattern({
  pattern:
    /\bNHS(?: ?(?:no|number|num|#))?[.: ]{0,3}(?:(?:is|for) (?:(?:the |his |her )?[a-z]{3,12} )?)?(?<value>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/i,
  kind: 'nhs_number',
  confidence: 0.98,
  rule: 'NHS number',
});

/** Straight after a person, in its own grouping of three, three and four. */
export const nhsNumberOfPerson: Rule = (text, _dictionary, found) =>
  found
    .filter(({ kind }) => kind === 'person' || kind === 'family')
    .flatMap(({ end }) => {
      const match = /^,? ?\(?(?<value>\d{3} \d{3} \d{4}|[1-9]\d{9})(?!\d)/.exec(text.slice(end, end + 20));
      if (!match?.groups?.value) return [];
      const to = end + match[0].length;
      return [
        {
          start: to - match.groups.value.length,
          end: to,
          kind: 'nhs_number' as const,
          confidence: 0.7,
          rule: 'NHS number',
        },
      ];
    });

/** "Passport page photographed, no E40917726": the number after other words of the same sentence. */
const passportFurtherOn: Rule = byPattern({
  pattern:
    /\b(?:pas?sport|ppt)s?\b[^.\n]{0,60}?(?:\bno\.? |[ (:])(?<value>(?:[A-Z]{0,2}\d{7,9}|[A-Z]{2} ?\d{6,7}))(?!\w|[ -]?\d)/i,
  kind: 'passport',
  confidence: 0.75,
  rule: 'passport number',
  needs: /pas?sport|ppt/i,
});
const passport: Rule = byPattern({
  pattern:
    /\b(?:passport|ppt|pass)(?: on file| copy| held| seen| shown)?(?: ?(?:no|number|num|#))?[.: ]{0,3}(?:is )?(?<value>(?=[A-Z]{0,3} ?\d)(?:[A-Z]{1,2} \d{6,8}|[A-Z]\d{2} \d{3} \d{3}|[A-Z0-9]{6,9}))\b/i,
  kind: 'passport',
  confidence: 0.95,
  rule: 'passport number',
});

/** DVLA driver number: five letters or nines of the surname, the coded birth date, initials, check characters. */
const drivingLicence: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-Z9]{5,6} ?\d[0156]\d[0-3]\d\d ?[A-Z9]{2} ?[A-Z0-9]{3}(?: ?\d{2})?(?![A-Z0-9])/i,
  kind: 'driving_licence',
  confidence: 0.96,
  rule: 'driving licence number',
});

/** Licences of other countries, which have forms of their own: "Polish licence 00412/19/2461". */
const foreignLicence: Rule = byPattern({
  pattern:
    /\b(?:polish|romanian|bulgarian|lithuanian|latvian|albanian|irish|french|german|spanish|italian|portuguese|indian|nigerian|ghanaian|foreign|international|driving|drivers?) (?:driv(?:ing|ers?) )?(?:licen[cs]e|permit)(?: (?:no|number|num))?[.: ]{1,3}(?<value>(?=[A-Z\d/-]*\d[A-Z\d/-]*\d)[A-Z\d][A-Z\d/-]{5,18})(?![\w/])/i,
  kind: 'driving_licence',
  confidence: 0.8,
  rule: 'driving licence number',
  needs: /licen[cs]e|permit/i,
});

function passesLuhn(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

const card: Rule = byPattern(
  {
    pattern: /(?<![\d/-])(?<!\bSIA (?:no\.? |badge )?)\d(?:[ -]?\d){12,18}(?!\d)/,
    kind: 'bank',
    confidence: 0.94,
    rule: 'card number',
  },
  // Four groups of four are a card's, though a digit of them was written down wrong.
  (value) => passesLuhn(value) || /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(value),
);

const sortCode: Rule = byPattern({
  pattern:
    /(?=\d)(?:(?<=\b(?:sort ?code|s\/c|sc)\W{0,3})\d{2}[ -]?\d{2}[ -]?\d{2}|(?<![\d-])\d{2}-\d{2}-\d{2})(?:[ ,/]{1,2}\d{8})?(?![\d-])/i,
  kind: 'bank',
  confidence: 0.98,
  rule: 'sort code',
});

const accountNumber: Rule = byPattern({
  pattern: /\b(?:a\/c|acc(?:oun)?t|acc)(?: ?(?:no|number|num|#))?[.: ]{0,3}(?:is )?(?<value>\d{8})(?!\d)/i,
  kind: 'bank',
  confidence: 0.95,
  rule: 'account number',
});

/** The account that follows its sort code: "04-00-72 / 55301988". */
const accountAfterSortCode: Rule = byPattern({
  pattern: /(?<!\d)\d{2}[- ]\d{2}[- ]\d{2}[ ,/:]{1,3}\d{8}(?!\d)/,
  kind: 'bank',
  confidence: 0.9,
  rule: 'sort code and account number',
});

const iban: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)/,
  kind: 'bank',
  confidence: 0.95,
  rule: 'account number',
});

/** Police National Computer ID: year, serial, check letter. */
const pncId: Rule = byPattern({
  pattern: /(?<![\w/])(?:19|20)?\d{2}\/\d{1,7}[A-HJ-NP-RT-Z](?![A-Z0-9])/i,
  kind: 'pnc',
  confidence: 0.94,
  rule: 'PNC number',
});

/** IMEI (15 digits after its name, or with a valid Luhn digit), MAC address, IP address. */
const imei: Rule = byPattern(
  {
    pattern: /(?<![\d-])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?!\d)/,
    kind: 'device',
    confidence: 0.95,
    rule: 'device number',
  },
  passesLuhn,
);
const namedImei: Rule = byPattern({
  pattern: /\bIMEI(?: ?(?:no|number))?[.: ]{0,3}(?<value>\d[\d -]{12,18}\d)/i,
  kind: 'device',
  confidence: 0.97,
  rule: 'device number',
});
const mac: Rule = byPattern({
  pattern: /(?<![0-9A-F:-])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![0-9A-F:-])/i,
  needs: /[0-9A-F]{2}[:-][0-9A-F]{2}[:-]/i,
  kind: 'device',
  confidence: 0.98,
  rule: 'device number',
});
/** Eight groups of up to four hexadecimal digits, of which one run of noughts may be left out (RFC 4291). */
function isIpv6(value: string): boolean {
  const halves = value.split('::');
  const groups = halves.flatMap((half) => (half ? half.split(':') : []));
  return (
    groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) &&
    (halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8)
  );
}
const ip: Rule = byPattern(
  {
    pattern:
      /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)|(?<![\w:])(?=[\d:a-f]{0,8}\d)[0-9a-f]{1,4}:[0-9a-f:]{3,34}(?![\w:])/i,
    kind: 'device',
    confidence: 0.9,
    rule: 'network address',
  },
  (value) => (value.includes('.') ? value.split('.').every((part) => Number(part) < 256) : isIpv6(value)),
);

/** Decimal degrees, an Ordnance Survey grid reference, a what3words address: a public place is for the author to let stand. */
const coordinates: Rule = byPattern({
  pattern:
    /(?<![\d.])-?\d{1,2}\.\d{3,12}°? ?[NS]?[,;/]? {0,2}(?:lon(?:g(?:itude)?)?[ :=.]{0,2})?-?\d{1,3}\.\d{3,12}(?:°? ?[EW]\b|°)?(?!\d)/i,
  kind: 'coordinates',
  confidence: 0.9,
  rule: 'coordinates',
});
const namedCoordinates: Rule = byPattern({
  pattern:
    /\blat(?:itude)?[ :=.]{0,2}(?<value>-?\d{1,2}\.\d{1,12}°?[ ,;/]{1,3}lon(?:g(?:itude)?)?[ :=.]{0,2}-?\d{1,3}\.\d{1,12})/i,
  kind: 'coordinates',
  confidence: 0.9,
  rule: 'coordinates',
});
const gridReference: Rule = byPattern(
  {
    pattern:
      /(?<![A-Z0-9])(?:S[C-EHJKM-Z]|T[ALFGMQRV]|N[A-Z]|H[PTUWXYZ]|O[VQ]) ?\d{3,5} ?\d{3,5}(?![A-Z0-9])/,
    kind: 'coordinates',
    confidence: 0.75,
    rule: 'grid reference',
  },
  (value) => value.replace(/\D/g, '').length % 2 === 0,
);
const what3words: Rule = byPattern({
  pattern:
    /\/\/\/[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}|(?<=\b(?:w3w|what3words)\W{0,3})[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}/i,
  kind: 'coordinates',
  confidence: 0.9,
  rule: 'what3words address',
});

export const numberRules: readonly Rule[] = [
  niNumber,
  namedNiNumber,
  nhsNumber,
  namedNhsNumber,
  passport,
  passportFurtherOn,
  drivingLicence,
  foreignLicence,
  card,
  sortCode,
  accountNumber,
  accountAfterSortCode,
  iban,
  pncId,
  imei,
  namedImei,
  mac,
  ip,
  coordinates,
  namedCoordinates,
  gridReference,
  what3words,
];
