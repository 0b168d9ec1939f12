import { byPattern, type Rule } from '../finding';

const kind = 'address' as const;
const rule = 'house number';

/** A number alone that is used as an address: "at number 38", "no 12", "occupant of 29". */
const bareNumber: Rule = byPattern({
  pattern:
    /\b(?:(?:at|from|of|outside|o\/s|opposite|opp|next door to|neighbour(?:s)? at|visited|attended) (?:number|no\.?|nos\.?|house) ?|(?:occupants?|occupiers?|residents?|tenants?|neighbours?|lady|man|woman|people|family|house|parents|mum|dad|couple|lot|lads?|kids|someone|guy|bloke|fella|chap|girl|boy|ones?|folk|him|her|them|door) (?:of|at|from|in|over at|opposite) (?:number |no\.? ?)?|lives? at (?:number |no\.? ?)?|(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're|me|us) at (?:number |no\.? ?)?|(?<=\b(?:its|it's|it is|problem is|trouble is) )(?:about|with|from|at) |(?<!\b(?:bus|item|route|platform|column|hut|locker|pitch|plot|page|phone|mobile|issue|photo|train|unit|camera|gate|pump|channel|court|cell|table|question|lock-?ups?|opens|garage|shed|bay|gate|stop|ticket|slip|lane|pole|post|box) )(?:numbers?|nos?\.?) ?(?=\d{1,3}[a-d]?\b ?(?:is|are|has|have|again|keeps?|and|says?|said|who|with|on|in|,|\.)))(?<value>\d{1,3}[a-d]?)(?![\w:/%-]| ?(?:bus\b|buses\b|train\b|hrs|hours|am|pm|o'clock|years|%|till?\b|until|to \d|on (?:the |his |her )?back|shirt))(?!\.\d)/i,
  kind,
  confidence: 0.75,
  rule,
});

/** "Blessing from 54 saw", "(Bishop family) and 33 (Mr Darwish)": a number that stands for a house among people. */
const numberAmongPeople: Rule = byPattern({
  pattern:
    /(?:(?<![\p{L}])(?!(?:Party|Crew|Group|Team|Gang|Total|Average|Maximum|Min|Max|Page|Part|Set|Pack|Batch|Aged|Age|Under|Over|Out|Section|Item|Level|Class|Year|Box|Stage|Phase|Step|Zone|Both|All|Most|Some|One|Two|Three|Four|Five|Six|Each|None|Started|Ended|Resume|Open|Closed|Back|Again|Still|Meet|Scene) )\p{Lu}[\p{L}'-]{1,24} (?:from|at|of|in) (?:no\.? |number )?|\band (?=\d{1,3}[a-d]? \((?:M|Dr|\p{Lu}\p{Ll}+ (?:\p{Lu}|family))))(?<value>[1-9]\d{0,2}[a-d]?)(?![\w:/%°-]|\.\d|,\d| ?(?:hrs|hours|am|pm|mins?|minutes|o'clock|years|yrs|%|st\b|nd\b|rd\b|th\b|of\b|x\b|x\d|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|\p{Lu}|to \d|per\b|people|youths|males|females|vehicles|in the|o'clock|incidents|reports|calls|members|residents|days|weeks|months|mph|metres|miles))/u,
  kind,
  confidence: 0.6,
  rule,
});

/** "No. 5: Mr Kent", "came out of no 30": a number said to be one, of a house unless something else is counted so. */
const numberedNo: Rule = byPattern({
  pattern:
    /(?<!\b(?:bus|opens|lock-?ups?|garage|shed|bay|stop|ticket|lane|pole|post|box|item|route|platform|lamp|column|hut|case|order|job|ref|locker|pitch|plot|slip|page|phone|mobile|house|issue|priority|photo|exhibit|train|unit|camera|cam|gate|pump|channel|tel|serial|court|cell|table|question|service|account|card|part|licence) )\b[Nn]o(?:s?\.|s| |(?=\d)) ?(?<value>\d{1,3}[a-d]?)(?= ?[:,;.)&|\n-]| (?:is|are|was|has|have|had|who|and|says?|said|with|on|in|again|keeps?|came|come|called|opposite|reports?|states?|&)\b|$)(?!\.\d|,\d)/,
  kind,
  confidence: 0.65,
  rule,
});

/** "no reply at 3, 7 and 11", "56 or 58 Canal Side". */
const severalNumbers: Rule = byPattern({
  pattern:
    /\b(?:at|numbers?|nos\.?|from|between|to|visited) (?<value>\d{1,3}[a-d]?(?:, \d{1,3}[a-d]?){0,5},? (?:and|&|or) \d{1,3}[a-d]?)(?![\w:%°-]|\.\d| ?(?:hrs|hours|am|pm|mins?|%|years|yrs|youths|people|males|of|January|February|March|April|May|June|July|August|September|October|November|December|in the (?:morning|afternoon|evening)|o'clock)\b)/,
  kind,
  confidence: 0.6,
  rule,
});

/** "13: Santos family", a line or sentence of a door-to-door list. */
const listedNumber: Rule = byPattern({
  pattern:
    /(?:^|[.\n] ?)(?<value>\d{1,3}[a-d]?)(?=: (?:Mr|Mrs|Ms|Miss|Dr|\p{Lu}\p{Ll}+ (?:family|and|&|\p{Lu})))/u,
  kind,
  confidence: 0.6,
  rule,
});

/** "fence of 62", "music from 7", "behind 44": what a house has or sends, and its number. */
const numberOfSomething: Rule = byPattern({
  pattern:
    /\b(?:(?:fence|gate|garden|drive(?:way)?|front door|back door|doorstep|doors?|windows?|wall|hedge|camera|cctv|doorbell|bins?|loft|shed|roof|porch|alley|noise|music|smell|shouting|screaming|banging|bass|smoke|leak|complaints?|curtains|key|keys|visitors?|visits?|drums|rubbish|car|van|parked|loud|between|calls?|arguing|row) (?:of|at|from|to|in|outside|behind|opposite|by|inside|next to) (?:no\.? ?|number )?|(?:behind|next to|next door to|opposite|across from|below|above|beneath|outside|o\/s|opp|nr|o\/side|round at|over at|inside|left|entered|attended|visited) (?:no\.? ?|number )?)(?<value>[1-9]\d{0,2}[a-d]?)(?=[ ]?(?:[,.;()|\n]|$)| (?:and|which|who|is|are|was|has|have|had|with|again|on|all|every|at|since|re|about|last|this|says?|said|wich|that|because|for|late|after|until|till|til)\b)(?!\.\d|,\d| ?(?:hrs|am|pm)\b)/i,
  kind,
  confidence: 0.62,
  rule,
});

/** "29's camera", "number 14's bins": what belongs to a house. */
const numbersOwn: Rule = byPattern({
  pattern:
    /(?<![\w£.:/-])(?<value>[1-9]\d{0,2}[a-d]?)'s (?=(?:front|back|garden|gate|fence|camera|cctv|doorbell|door|bins?|drive|driveway|car|van|dog|cat|son|daughter|kids?|lad|boy|wall|hedge|shed|window|tenant|music|party|mum|dad|parents|letter|post|porch)\b)/i,
  kind,
  confidence: 0.65,
  rule,
});

/** "GARDEN OF 74": what only a house has. */
const numberOfHouse: Rule = byPattern({
  pattern:
    /\b(?:garden|gardens|fence|gate|driveway|front door|back door|doorstep|letter ?box|hedge|front wall|porch|loft) (?:of|at|to) (?:no\.? ?|number )?(?<value>[1-9]\d{0,2}[a-d]?)(?![\w:/%°-]|\.\d|,\d| ?(?:metres|feet|ft|m|cm|hrs|hours|am|pm|people|houses|properties|homes|gardens)\b| \p{Lu}\p{Ll})/iu,
  kind,
  confidence: 0.62,
  rule,
});

/** "5c" after a word for where: with its letter it is hardly a count. */
const letteredNumber: Rule = byPattern({
  pattern:
    /(?:\b(?:at|of|in|to|from|below|above|into|outside|behind|opposite|downstairs|upstairs|and|visited|neighbour) |[.!?] )(?<value>[1-9]\d{0,2}[a-d])(?=[,.;)\n]| [a-z(]|$)(?! ?(?:hrs|am|pm)\b)/,
  kind,
  confidence: 0.62,
  rule,
});

/** "14: no reply. 16: Keith heard a bang": the houses of a door-to-door inquiry, unless they are but counted from one. */
const doorToDoor: Rule = (text) => {
  const doors = [
    ...text.matchAll(
      /(?:^|(?<!\d)\.|[;\n]|\. {1,2}|[;\n] {1,2})(?:No\.? ?)?(?<value>[1-9]\d{0,2}[a-d]?)(?=(?::|\.? ?(?:-|=)) ?\p{L}| no reply)/gu,
    ),
  ];
  const numbers = doors.map((match) => match.groups?.value ?? '');
  if (doors.length < 2 || numbers.every((number, i) => number === String(i + 1))) return [];
  return doors.map((match, i) => {
    const end = match.index + match[0].length;
    return { start: end - (numbers[i]?.length ?? 0), end, kind, confidence: 0.6, rule: 'door after door' };
  });
};

/** "19 has had the bailiffs", "reported by 52": a number that does what only neighbours do. */
const numberThatActs: Rule = byPattern({
  pattern:
    /(?:(?:^|[.:;\n] ?|\b(?:that|and|but|because|says|said) )(?<value>[1-9]\d{0,2}[a-d]?)(?= (?:has had|has been|has a|have had|say|says|said|claims?\b|denies|deny|heard|saw|complains?\b|keeps?\b|refuses?\b|refused|swears?\b|moans?\b|is (?:a|an|the|empty|back|worse|behind)\b)))/im,
  kind,
  confidence: 0.56,
  rule,
});
const numberThatActed: Rule = byPattern({
  pattern:
    /\b(?:reported|made|raised|heard|alleged|seen|witnessed|complained|denied|claimed|caused|sent|confirmed|corroborated) (?:by|of|about|against) (?:no\.? ?|number )?(?<value>[1-9]\d{0,2}[a-d]?)(?=[,.;)\n]| and\b)(?!\.\d|,\d)/i,
  kind,
  confidence: 0.58,
  rule,
});

/** "lives 81, says", "at 68, not 66", "three doors down at 21": a number where somebody's home is told. */
const numberToldAsHome: Rule = byPattern({
  pattern:
    /(?:\b(?:lives?|living|stays|staying|resides) (?:at |in )?(?:no\.? ?|number )?|\bdoors? (?:down|up|along|away)(?: at|,) |\bat [1-9]\d{0,2}[a-d]?,? not |\bat (?=[1-9]\d{0,2}[a-d]?,? not \d))(?<value>[1-9]\d{0,2}[a-d]?)(?=[,.;)]|$| (?:with|and|on|next|opposite|not|just|but)\b)(?!\.\d|,\d)/i,
  kind,
  confidence: 0.62,
  rule,
  needs: /liv|stay|resid|door|not /i,
});

/** House numbers that stand for a home without naming its street. */
export const houseNumberRules: readonly Rule[] = [
  bareNumber,
  numberAmongPeople,
  numberedNo,
  severalNumbers,
  listedNumber,
  numberOfSomething,
  numbersOwn,
  numberOfHouse,
  letteredNumber,
  doorToDoor,
  numberThatActs,
  numberThatActed,
  numberToldAsHome,
];
