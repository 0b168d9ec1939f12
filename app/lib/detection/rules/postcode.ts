import { byPattern, type Rule } from '../finding';

/** A full unit postcode in any case, with or without its space (Royal Mail's forms, DOMAIN 7.5). The outward code alone stays. */
const postcode: Rule = byPattern(
  {
    pattern:
      /(?<![A-Z0-9])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) {0,2}\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/i,
    kind: 'postcode',
    confidence: 0.96,
    rule: 'postcode',
  },
  // "s59 2nd warning": a section and an ordinal.
  (value) => !/^s\d{1,3} \d(?:st|nd|rd|th)$/.test(value),
);

/** The same with the letter O for a nought, or I and L for a one: "P05 3ND", "PO5 3NO" is not guessed at. */
const mistypedPostcode: Rule = byPattern(
  {
    pattern: /(?<![A-Z0-9])[A-PR-UWYZ][A-HK-Y0][0-9OIL]{1,2} ?[0-9OILl][ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])/,
    kind: 'postcode',
    confidence: 0.75,
    rule: 'postcode with a typing fault',
  },
  (value) => /\d/.test(value),
);

/** In capitals and with its space, whatever its letters: "PE2 8QK", "M1 4EZZ". */
const shapedPostcode: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-PR-UWYZ] ?[A-HK-Y]?\d[A-Z\d]? \d ?[A-Z]{2,3}(?![A-Z0-9])/,
  kind: 'postcode',
  confidence: 0.75,
  rule: 'postcode with a typing fault',
});

export const postcodeRules: readonly Rule[] = [postcode, shapedPostcode, mistypedPostcode];
