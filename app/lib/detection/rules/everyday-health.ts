import { byPattern, type Rule } from '../finding';

const kind = 'health' as const;
const rule = 'health of a person';

const ORGAN =
  '(?:kidneys?|liver|heart|lungs?|chest|back|hips?|knees?|legs?|feet|nerves|bowels?|bladder|prostate|breathing|eyes|eyesight|hearing|memory|heart valve|shoulder|ankle|pancreas|spine)';
const PART =
  '(?:nose|jaw|arms?|legs?|wrists?|hands?|fingers?|fingertips?|ankles?|ribs?|eyes?|head|face|cheeks?|lips?|hips?|shoulders?|toes?|thumbs?|teeth|tooth|knees?|foot|feet|neck|back|skull|elbows?|forearms?|shins?|thighs?|calf|calves|chest|stomach|scalp|forehead|ears?|chin|mouth|eyebrows?|hair|lungs?|cornea)';
const WHOSE = '(?:(?:his|her|their|my|both|the|left|right|one|two|three|some|a|of) )*';

/** "34 weeks gone", "due in June with her second": how far a pregnancy is. */
const weeksGone: Rule = byPattern({
  pattern:
    /\b(?:\d{1,2}|six|seven|eight|nine|five|four|three) ?(?:weeks?|wks?|months?|mths?) (?:gone|pg|preg(?:gers|nant)?|along)\b/i,
  kind,
  confidence: 0.65,
  rule,
  needs: /gone|pg|preg|along/i,
});

/** "hip was replaced", "new knee", "heart bypass": what was done to a part of somebody's body. */
const operated: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:(?:his|her|their|my) )(?<value>${ORGAN} (?:was |were |is |being |been |has been )?(?:replaced|operated on|removed|transplanted|scanned|drained|bypass(?:ed)?|op(?:eration)?|surgery|replacement|transplant)(?: in \\p{Lu}\\p{Ll}+)?)|\\b(?:a |had (?:a |his |her )?)(?<value2>${ORGAN} (?:replacement|replaced|bypass|transplant|surgery|op(?:eration)?))\\b`.replace(
      '(?<value2>',
      '(?:',
    ),
    'iu',
  ),
  kind,
  confidence: 0.62,
  rule,
  needs: /replac|operat|remov|transplant|scan|drain|bypass|\bop\b|surgery/i,
});

/** "in hospital with his kidneys", "trouble with her nerves": a part of the body that fails somebody. */
const failing: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:hospital|trouble|problems?|bad|poorly|off (?:work|sick)|issues?|suffers?|struggles|admitted|QA|ward) with (?:his|her|their|my) (?<value>${ORGAN})\\b|\\b(?:his|her|their|my|husbands?|wifes?|mums?|dads?) (?:[a-z]+ )?(?:${ORGAN}) (?:is |are |'s )?(?:no good|not good|gone|bad|playing up|packed up|failing)\\b`,
    'i',
  ),
  kind,
  confidence: 0.62,
  rule,
  needs: /with (?:his|her|their|my)|no good|not good|gone|bad|playing up|packed up|failing/i,
});

/** "can't use his right side", "cannot feel her legs", "no use of the left arm". */
const cannotUse: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:can(?:'|’)?t|cannot|can not|unable to|no longer able to) (?:use|feel|move|bend|straighten|lift) ${WHOSE}(?:side|hands?|arms?|legs?|fingers?|feet|foot|neck|back|knees?|shoulders?)\\b|\\b(?:no|lost the|lost) (?:use|feeling|sight|hearing|movement) (?:of|in) ${WHOSE}(?:side|hands?|arms?|legs?|fingers?|feet|foot|neck|knees?|eyes?|ears?)\\b`,
    'i',
  ),
  kind,
  confidence: 0.65,
  rule,
  needs: /use|feel|move|bend|straighten|lift|sight|hearing/i,
});

/** "Ear laceration", "corneal burn", "singed eyebrows", "knocked out two teeth", "frostnip both feet": injuries by part. */
const hurtPart: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:${PART}|corneal|facial|dental|spinal|rib|retinal) (?:lac(?:eration)?s?|burns?|injur(?:y|ies)|wounds?|graz(?:e|es)|sprain|fractures?|infection|abrasions?)\\b|\\b(?:dog |human |insect |spider |snake )?bites? (?:to |on )?(?:(?:the|his|her|their|my|L|R|left|right) )*${PART}\\b|\\blost (?:the |a )?(?:tip|end|top|part|half) of (?:(?:his|her|their|my|the|a|one|ring|index|middle|little|big) )*(?:finger|thumb|ear|nose|toe|tongue|lip)\\b|\\b(?:singed|scorched|gangrenous|septic|ulcerated|arthritic|deformed|webbed|frostnip(?:ped)?|frostbit(?:e|ten)|blistered|sliced|chipped|knocked[- ]out|lost|loosened|split|bloodied|bloody|puffy|swollen|numb|trapped|crushed|severed) ${WHOSE}${PART}\\b`,
    'i',
  ),
  kind,
  confidence: 0.63,
  rule,
  needs:
    /gangren|septic|ulcer|arthrit|deform|web|bite|lac|burn|injur|wound|graz|sprain|fract|infect|abras|sing|scorch|frost|blister|slic|chip|knock|lost|loos|split|blood|puffy|swoll|numb|trap|crush|sever/i,
});

/** "CO poisoning", "uses oxygen at home", "a nut allergy", "self harm to thighs", "discloses cutting", "s.3 patient". */
const everyday: Rule = byPattern({
  pattern: new RegExp(
    [
      '\\b(?:CO|carbon monoxide|food|lead|alcohol|blood) poisoning\\b',
      '\\boxygen at home\\b',
      '\\b(?:has|have|had|got|with|says? (?:he|she) has) (?:an |a |bad |severe )*(?<value>(?:[a-z]{3,10} )?allerg(?:y|ies))\\b(?! (?:test|season))',
      '\\bself[- ]harm(?:s|ing|ed)? (?:to|on) (?:(?:his|her|their|the|both) )?[a-z]+',
      '\\b(?:discloses?|disclosed|admits?|admitted) (?:to )?(?:self[- ]harm(?:ing)?|cutting(?: (?:herself|himself))?|purging|starving)\\b',
      '\\bs(?:ec(?:tion)?)?\\.? ?(?:2|3|37|117|136) (?:patient|detention|aftercare)\\b',
      '\\b(?:recovering|recovery) from (?:a |an |his |her )?(?:stroke|op(?:eration)?|surgery|cancer|illness|heart attack|fall|breakdown|covid|pneumonia|chemo(?:therapy)?)\\b',
      "\\b(?:is|he's|she's|mum's|dad's|wife's|in) (?:now )?(?:in )?a (?<chair>wheelchair)\\b",
    ]
      .join('|')
      .replace('(?<value>', '(?:')
      .replace('(?<chair>', '(?:'),
    'i',
  ),
  kind,
  confidence: 0.62,
  rule,
  needs: /poison|oxygen|allerg|harm|disclos|admit|s(?:ec(?:tion)?)?\.? ?\d|recover|wheelchair/i,
});

/** What people say of somebody's health in words of every day. */
export const everydayHealthRules: readonly Rule[] = [
  weeksGone,
  operated,
  failing,
  cannotUse,
  hurtPart,
  everyday,
];
