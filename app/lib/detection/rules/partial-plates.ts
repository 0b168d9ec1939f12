import { byPattern, matchesOf, type Finding, type Rule } from '../finding';

const kind = 'vehicle' as const;
const rule = 'part of a vehicle registration';

/** Post towns: "PO12" is where somebody lives, "PO62" the beginning of a plate. */
const POST_TOWNS =
  /^(?:BA|BH|BN|BS|CT|DT|EX|GL|GU|HP|KT|LE|ME|MK|NE|NG|NR|OX|PL|PO|RG|RH|SA|SE|SG|SL|SM|SN|SO|SP|SS|SW|TN|TQ|TR|TW|UB|WD)(?:\d|[1-6]\d)$/;
const VEHICLE =
  /\b(?:cars?|van|truck|lorry|tipper|pick-?up|hatchback|saloon|estate|4x4|suv|quad|moped|scooter|motorbike|motorcycle|trailer|horsebox|caravan|campervan|minibus|taxi|vehicle|veh|plates?|reg|index|vrm|dash ?cam|camera|cam|anpr|tailgate|transit|golf|astra|corsa|fiesta|focus|audi|bmw|merc(?:edes)?|ford|vauxhall|nissan|toyota|kia|hyundai|skoda|seat|peugeot|citroen|renault|volvo|volkswagen|vw|land ?rover|range ?rover|defender|isuzu|hilux|jeep|mazda|honda|suzuki|yamaha|fiat|mini|jaguar|lexus|tesla|dacia|ldv|iveco|luton|vito|vivaro|trafic|sprinter|crafter|berlingo|caddy|kangoo|zafira|insignia|mondeo|passat|polo|clio|megane|octavia|fabia|leon|ibiza|juke|qashqai|yaris|civic|jazz|swift|sportage|tucson|passenger|driver|driven|driving|drove|getaway|sped|speeding|parked|tyres)\b/i;

const HALF =
  /(?<![A-Z\d/*?#-])(?<!\b(?:unit|call ?sign|exhibit|exh|zone|grid|room|bay|form|seal|bag|box|op) )[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[1256]\d|7[0-6])(?![A-Z\d*?/-]| ?\d)/g;
const WITHIN = 60;

/** "Truck VU17 rest hidden", "Camera caught YJ08 only": the half of a current plate that says where and when, near a vehicle. */
const halfPlate: Rule = (text) =>
  matchesOf(HALF, text).flatMap((match): Finding[] => {
    const [value] = match;
    const end = match.index + value.length;
    const near = text.slice(Math.max(0, match.index - WITHIN), end + WITHIN / 2);
    if (
      POST_TOWNS.test(value) &&
      !(
        /(?:plate|reg|index|vrm|part|seen as|beginning|starting)\W{0,3}(?:\w+ )?\W?$/i.test(
          near.slice(0, WITHIN),
        ) || /^\W{0,2}(?:something|rest|only|\.\.)/.test(text.slice(end))
      )
    )
      return [];
    return VEHICLE.test(near) ? [{ start: match.index, end, kind, confidence: 0.7, rule }] : [];
  });

/** "GK7* *LN", "MT6? ?KE": five to seven signs of a plate, some of them not read. */
const unread: Rule = byPattern(
  {
    pattern: /(?<![A-Z\d*?])(?=[A-Z\d*? ]{0,7}[*?])[A-Z][A-Z\d*?]{2,3} ?[A-Z\d*?]{2,3}(?![A-Z\d])/,
    kind,
    confidence: 0.75,
    rule,
    needs: /[*?]/,
  },
  (value) =>
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    value.replace(/[^A-Z\d]/g, '').length >= 3 &&
    /[*?]./.test(value),
);

/** "last bit is 7 OYB", "ended HKX": the part of a plate that was read. */
const lastPart: Rule = byPattern({
  pattern:
    /\b(?:[Ll]ast (?:bit|part|three|four|3|4|letters|digits)|[Ff]irst (?:bit|part|half)|[Ee]nd(?:s|ed|ing)(?: in)?|[Ss]tarts?|[Ss]tarted|[Ss]tarting|[Bb]eg(?:ins?|an|inning))(?: (?:is|was|of it|with|letters|digits|are))*:? ?["'.…?* ]{0,5}(?<value>\d{1,3} ?[A-Z]{3}|[A-Z]{2}\d{2}|[A-Z]{3}(?=[,.;) ]))(?![A-Z\d])/,
  kind,
  confidence: 0.62,
  rule,
});

/** "Hubert Cattermole, 93, in WHO 93": a plate that was chosen, where somebody sits or drives. */
const chosenPlate: Rule = byPattern(
  {
    pattern:
      /\b(?:in|drives|driving|drove|driver of|behind|following|stopped|using|by) (?<value>(?!PC|PS|CS|SC|OP|PD|HMS|HMP|CID|NHS|MOT|BBC|ITV|GCSE|CCTV|DVD|USB|DC|DS|DI|CAD|URN|RMS|LOG|ROOM|UNIT|ZONE|BAY|FLAT|WARD|PAGE|LINE|DOT|COP|TASK|BLOCK)[A-Z]{2,4} ?\d{1,3})(?=[,.;)]|$| (?:and|with|was|by|at|on|wrong|which)\b)/,
    kind,
    confidence: 0.6,
    rule: 'vehicle registration',
  },
  (value) => !POST_TOWNS.test(value) && !/^[AMB]\d/.test(value),
);

/** Plates of which part was read, and those that say something. */
export const partialPlateRules: readonly Rule[] = [halfPlate, unread, lastPart, chosenPlate];
