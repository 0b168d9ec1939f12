import { byPattern, type Rule } from '../finding';

const rule = 'vehicle registration';
const kind = 'vehicle' as const;

/** Since 2001: AB12 CDE, in any case, with or without the space. */
const currentPlate: Rule = byPattern(
  {
    pattern: /(?<![A-Z0-9])[A-HJ-PR-Y]{2}\d{2}[ -]?[A-HJ-PR-Z]{3}(?![A-Z0-9])/i,
    kind,
    confidence: 0.95,
    rule,
  },
  (value) => /\d{2}[ -]/.test(value) || /^[A-Z0-9]+$/.test(value) || /^[a-z0-9]+$/.test(value),
);

/** 1983 to 2001 (K9 CLV) and 1963 to 1983 (FOT 226H), in capitals. */
const prefixPlate: Rule = byPattern({
  pattern: /(?<![A-Z0-9/])[A-HJ-NPR-Y]\d{1,3} ?[A-HJ-PR-Z]{3}(?![A-Z0-9])/,
  kind,
  confidence: 0.85,
  rule,
});
const suffixPlate: Rule = byPattern({
  pattern: /(?<![A-Z0-9/])[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-Y](?![A-Z0-9:])/,
  kind,
  confidence: 0.85,
  rule,
});

const MAKES =
  'abarth|alfa|astra|audi|bentley|bmw|bike|bus|campervan|car|caravan|citroen|corsa|dacia|discovery|fabia|ferrari|fiat|fiesta|focus|ford|golf|honda|hyundai|insignia|jaguar|jazz|jeep|kia|lexus|lorry|luton|mazda|mercedes|mg|micra|mini|minor|mitsubishi|moped|motorbike|motorcycle|nissan|octavia|peugeot|polo|porsche|qashqai|range rover|rover|renault|saab|scooter|seat|skoda|smart|sprinter|subaru|suzuki|taxi|tesla|toyota|transit|trailer|type|van|vauxhall|vehicle|veh|volkswagen|volvo|vrm|vw|yamaha|zafira|xr3i|defender|land rover|clio|punto|passat|escort|mondeo|reg|registration|index|plate|plates|vivaro|kuga|leaf|yaris|civic|prius|astra|juke|ka';

/** Old, personal, Northern Irish and partial plates: only just after a word for a vehicle or its plate. */
const plateInContext: Rule = byPattern(
  {
    pattern: new RegExp(
      `\\b(?:${MAKES})(?: (?:no|number|mark|is|was|reg|index|ending|starting|part|partial|plate|vrm|with|shown))*[.:=]?,? ["(]?(?<value>(?:[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{2,3}|[A-Z]{2}\\d{2}(?: ?[A-Z?*]{1,3})?|[A-Z]{1,2}\\d{1,3} ?[A-Z?*]{1,3}|[A-Z]{3} ?\\d{1,3}[A-Z?*]))(?![A-Z0-9])`,
      'i',
    ),
    kind,
    confidence: 0.8,
    rule,
  },
  (value) =>
    value.replace(/[^a-z0-9]/gi, '').length >= 4 &&
    !/[a-z]/.test(value) &&
    !/^(?:of|at|on|in|to|by|no|the|and|for|was|is) ?\d/i.test(value) &&
    !/^[\d ]+(?:am|pm|th|st|nd|rd|hrs|yrs|on|of|at|in|to|by|the|and|for|was|cm|mm|km|mph|men)$/i.test(value),
);

/** A plate of which part was not read: "WX67 O**", "LX2?". */
const partialPlate: Rule = byPattern({
  pattern:
    /(?<![A-Z0-9])(?:[A-Z]{2}\d{2} ?[A-Z?*]{0,2}[?*]{1,3}|[A-Z]{2}\d[?*]+|[A-Z]{2}[?*]{2} ?[A-Z]{3})(?![A-Z0-9])/,
  kind,
  confidence: 0.85,
  rule: 'part of a vehicle registration',
});

export const vehicleRules: readonly Rule[] = [
  currentPlate,
  prefixPlate,
  suffixPlate,
  plateInContext,
  partialPlate,
];
