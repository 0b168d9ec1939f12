import { knowledgeOf } from '../lexicon/lexicon';
import { byPattern, type Rule } from '../finding';

const rule = 'vehicle registration';
const kind = 'vehicle' as const;

/** Since 2001: AB12 CDE, in any case, with or without the space. */
const currentPlate: Rule = byPattern(
  {
    pattern: /(?<![A-Z0-9])[A-Y]{2}\d{2}[ -]?[A-Z]{3}(?![A-Z0-9])/i,
    kind,
    confidence: 0.95,
    rule,
  },
  (value) =>
    /^(?:[^a-z]+|[^A-Z]+)$/.test(value) &&
    !/(?:AND|THE|FOR|WAS|HAS|HAD|NOT|ARE|BUT|MEN|CAR|VAN)$/.test(value) &&
    (/\d{2}[ -]/.test(value) || /^[A-Z0-9]+$/.test(value) || /^[a-z0-9]+$/.test(value)),
);

/** The same with its parts apart, in capitals: "BV 08 KMO". */
const spacedPlate: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-HJ-PR-Y]{2} \d{2} ?[A-HJ-PR-Z]{3}(?![A-Z0-9])/,
  kind,
  confidence: 0.85,
  rule,
});

/** The same written small: "cx 14 eyp", where neither part is a word. */
const smallSpacedPlate: Rule = byPattern(
  { pattern: /(?<![a-z0-9])[a-hj-pr-y]{2} ?\d{2} [a-hj-pr-z]{3}(?![a-z0-9])/, kind, confidence: 0.75, rule },
  (value) => {
    const [, first = '', last = ''] = /^([a-z]{2}).*?([a-z]{3})$/.exec(value) ?? [];
    return (
      !knowledgeOf(first).ordinary &&
      !knowledgeOf(last).ordinary &&
      !/^(?:hrs|yrs|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/.test(last)
    );
  },
);

/** "t91lwe": one of 1983 to 2001 written small and in one, where its end is no word. */
const smallPrefixPlate: Rule = byPattern(
  {
    pattern: /(?<![a-z0-9@._/-])(?:[a-hj-np-y]\d{1,3}|[a-hj-np-y]\d{2,3} )[a-hj-pr-z]{3}(?![a-z0-9@_-])/,
    kind,
    confidence: 0.7,
    rule,
  },
  (value) => !knowledgeOf(value.slice(-3)).ordinary && !/(?:hrs|yrs|mth|wks)$/.test(value),
);

/** 1983 to 2001 (K9 CLV) and 1963 to 1983 (FOT 226H), in capitals. */
const prefixPlate: Rule = byPattern(
  {
    pattern:
      /(?<![A-Z0-9/])(?!Q\d (?!\d)|S\d+ (?:NEG|PWITS|PACE|POA|RTA|CJA|MHA|CDA|OAPA|SEARCH|NFA|WAS|AND|NOT|FOR))[A-HJ-NP-Y]\d{1,3} ?[A-HJ-Z]{3}(?![A-Z0-9])/,
    kind,
    confidence: 0.85,
    rule,
  },
  // "X4 JET SKIS": how many of what.
  (value) => !/^X\d/.test(value) || !knowledgeOf(value.slice(-3).toLowerCase()).ordinary,
);
const suffixPlate: Rule = byPattern({
  pattern: /(?<![A-Z0-9/])[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-Y](?![A-Z0-9:])/,
  kind,
  confidence: 0.85,
  rule,
});

const MAKES =
  'merc|jag|mustang|beemer|bimmer|evoque|abarth|alfa|astra|audi|bentley|bmw|bike|bus|campervan|car|caravan|citroen|corsa|dacia|discovery|fabia|ferrari|fiat|fiesta|focus|ford|golf|honda|hyundai|insignia|jaguar|jazz|jeep|kia|lexus|lorry|luton|mazda|mercedes|mg|micra|mini|minor|mitsubishi|moped|motorbike|motorcycle|nissan|octavia|peugeot|polo|porsche|qashqai|range rover|rover|renault|saab|scooter|seat|skoda|smart|sprinter|subaru|suzuki|taxi|tesla|toyota|transit|trailer|trike|quad|tractor|type|van|vauxhall|vehicle|veh|volkswagen|volvo|vrm|vw|yamaha|zafira|xr3i|defender|land rover|clio|punto|passat|escort|mondeo|vivaro|kuga|leaf|yaris|civic|prius|astra|juke|ka';

const isPartOfPlate = (value: string): boolean =>
  value.replace(/[^a-z0-9]/gi, '').length >= 4 &&
  !/[a-z]/.test(value) &&
  !/^[\d ]+(?:AM|PM|TH|ST|ND|RD|HRS|CM|MM|KM|MPH|MEN|MIN|MINS|YRS|YO|OFF|ON|IN|AND|ALL|LOW|NEW|OLD|RED|BIG|NOT|OUT|ARE|WAS|HAS|FOR|THE|TO|OF|AT|IS|NO|GO|UP|X)$/.test(
    value,
  );

/** Old, personal, Northern Irish and partial plates: only just after a word for a vehicle or its plate. */
const plateInContext: Rule = byPattern(
  {
    pattern: new RegExp(
      `\\b(?:reg|registration|index|vrm|partial|plates?|number ?plate)(?: (?:no|number|mark|is|was|ending|ends?|begins?|beginning|starts?|starting|part|partial|plate|vrm|with|in|shown|like))*[.:=]?,? ["'(]?(?<value>(?:[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{2,3}|[A-Z]{2} ?\\d{2}(?: ?[A-Z?*]{1,3})?|[A-Z]{1,2}\\d{1,3} ?[A-Z?*]{1,3}|[A-Z]{3} ?\\d{1,3}[A-Z?*]))(?![A-Z0-9])`,
      'i',
    ),
    kind,
    confidence: 0.8,
    rule,
  },
  (value) => isPartOfPlate(value),
);
const plateAfterMake: Rule = byPattern(
  {
    pattern: new RegExp(
      `\\b(?:${MAKES})(?: [a-z]{2,10})?[.:=]?,? (?:(?:beginning|begins|starting|starts|ending|ends|part|partial|with|reg|plate|index) ){0,3}["'(]?(?<value>[A-Z]{2}\\d{2}(?: ?[A-Z?*]{1,3})?|[A-Z]{1,2}\\d{1,3} [A-Z?*]{1,3}|[A-Z]{3} ?\\d{1,3}[A-Z?*]|\\d{1,4} (?!(?:and|the|was|has|for|in|at|on|of|to|is|by)\\b)[A-Z]{2,3}|[A-Z]{3} \\d{1,4}|[A-Z]{2} \\d{3,4})(?![A-Za-z0-9])`,
      'i',
    ),
    kind,
    confidence: 0.8,
    rule,
  },
  (value) => isPartOfPlate(value),
);
/** Northern Ireland's (GNZ 2817), the Republic's (152-D-9931) and those of France and Italy (GH-482-TR). */
const irishPlate: Rule = byPattern({
  pattern:
    /(?<![A-Z0-9])(?:(?!SIA\b)(?=[A-Z]{0,2}[IZ])[A-Z]{3} ?\d{3,4}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|\d{2,3} [A-Z]{1,2} \d{3,6}|[A-Z]{2}-\d{3}-[A-Z]{2})(?![A-Z0-9-])/,
  kind,
  confidence: 0.8,
  rule,
});
/** A current plate whose end was not read, in capitals: "CY17 K". */
const begunPlate: Rule = byPattern(
  {
    pattern: /(?<![A-Z0-9])[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) [A-HJ-PR-Z]{1,2}(?![A-Za-z0-9'])/,
    kind,
    confidence: 0.75,
    rule: 'part of a vehicle registration',
  },
  (value) => !/^(?:PO|SO|GU|RG|BN|BH|SP|AT|ON|AM|PM|NO|OF) ?\d/.test(value),
);

/** "WX 4471K", "DW 4821K" beside words for a foreign plate: letters, a blank, digits and letters. */
const foreignPlate: Rule = byPattern({
  pattern:
    /\b(?:plates?|foreign|polish|romanian|lithuanian|latvian|german|dutch|bulgarian|spanish|french|belgian)\b[^.\n]{0,30}?(?<value>(?<![A-Z0-9])(?:[A-Z]{1,3}[ -]\d{3,5}[A-Z]{0,2}|[A-Z]{2,3} (?=[A-Z\d]*\d)\d[A-Z\d]{3,4})(?![A-Z0-9]))/i,
  kind,
  confidence: 0.75,
  rule,
  needs: /plate|foreign|polish|romanian|lithuanian|latvian|german|dutch|bulgarian|spanish|french|belgian/i,
});

const plateOfForeigner: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-Z]{2,3} \d{4}[A-Z]{1,2}(?= on (?:\w+ )?plates?)/,
  kind,
  confidence: 0.75,
  rule,
  needs: / plate/,
});

/** A plate in which a scanner took a nought for a letter: "VK7O UZN". */
const misreadPlate: Rule = byPattern({
  pattern: /(?<![A-Z0-9])[A-HJ-PR-Y]{2}(?:[0-7]O|O[1-9]) ?[A-HJ-PR-Z]{3}(?![A-Z0-9])/,
  kind,
  confidence: 0.75,
  rule,
});

/** A plate of which part was not read: "WX67 O**", "LX2?". */
const partialPlate: Rule = byPattern({
  pattern:
    /(?<![A-Z0-9])(?:[A-Z]{2}\d{2} ?(?=[A-Z]{0,2}[?*_])[A-Z?*_]{3}|[A-Z]{2}\d[?*] ?[A-Z]{3}|[a-z]{2}\d{2} ?[a-z*?]{0,2}[*?][a-z*?]{0,2}|[A-Z]{2}\d{2} ?[A-Z]?[?*][A-Z]|[A-Z]\d{0,2}[?*]{1,3} ?[A-Z]{3}|[A-Z]{2}\d{2} ?[A-Z?*]{0,2}[?*]{1,3}|[A-Z]{2}\d[?*]+|[A-Z]{2}[?*]{2} ?[A-Z]{3})(?![A-Z0-9])/,
  kind,
  confidence: 0.85,
  rule: 'part of a vehicle registration',
});

export const vehicleRules: readonly Rule[] = [
  currentPlate,
  spacedPlate,
  smallSpacedPlate,
  smallPrefixPlate,
  prefixPlate,
  suffixPlate,
  plateInContext,
  plateAfterMake,
  irishPlate,
  foreignPlate,
  plateOfForeigner,
  misreadPlate,
  begunPlate,
  partialPlate,
];
