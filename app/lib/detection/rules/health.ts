import { byPattern, type Rule } from '../finding';
import { CLINICAL_ENDINGS, CONDITIONS, DEGREES, OF_MANY, UNSURE } from './health-words';

const SIDE = `(?: in (?:one|both|his|her|the|left|right) (?:left |right )?(?:eyes?|ears?|legs?|hips?|hands?))?`;

const named: Rule = byPattern({
  pattern: new RegExp(`(?<![A-Za-z-])(?:${CONDITIONS})${SIDE}(?![A-Za-z\\d-])(?! (?:${OF_MANY}))`, 'i'),
  kind: 'health',
  confidence: 0.65,
  rule: 'health of a person',
});

/** "early-stage dementia", "two weeks pregnant": read backwards from the condition, since few words are one. */
const BEFORE = new RegExp(
  `(?<![A-Za-z-])(?:(?:\\d{1,3} ?(?:x|mg|ml)|two|three|four|five|six|\\d{1,2} ?(?:wks?|weeks|mths?|months)|having|heavily|(?:left|right|one)(?:[- ](?:eye|ear|side))?) )?(?:(?:${DEGREES}) ){0,2}$`,
  'i',
);

/** A condition, medicine or detention, with how bad it is. Whether it is one person's or a group's is asked of the author. */
const condition: Rule = (text, dictionary, found) =>
  named(text, dictionary, found).map((finding) => ({
    ...finding,
    start:
      finding.start -
      (BEFORE.exec(text.slice(Math.max(0, finding.start - 60), finding.start))?.[0].length ?? 0),
  }));

/** Words that speak of health only where they are somebody's: "he's on heroin", "her MS", "takes meds for his nerves". */
const ownCondition: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:h?e's on|(?:is|was|been|she's|im|i'm|still|back|mum's|dad's|gone|likely|clearly|high|both|pt|pax) on|(?:has|have|having|had|got|gets?|with|suffers? (?:from|with)|suffering (?:from|with)|takes?|taking|needs?|prescribed|addicted to|hooked on|refus(?:es|ed|ing)|stopped|missed|without|off|lost|my|his|her|their|'s) (?:(?:his|her|their|the|some|own) )?)(?: )?(?<value>(?:${UNSURE}|(?:tablets|pills|medication|meds|something) for (?:his|her|their|my) [a-z]+|[a-z]+ (?:condition|disorder|syndrome|disease|tablets|medication|problems with (?:his|her) [a-z]+)))(?![\\p{L}'-])(?! (?:of|shop|box|bottle for))`,
    'iu',
  ),
  kind: 'health',
  confidence: 0.6,
  rule: 'health of a person',
});

/** Whatever somebody is diagnosed with, though no list has it. */
const diagnosed: Rule = byPattern({
  pattern:
    /\b(?:diagnosed (?:with|as having)|diagnosis of|suffers (?:badly )?(?:from|with)) (?:an? |the )?(?<value>(?:(?:early|late|mild|severe|chronic|acute)[- ])?[\p{L}'-]{4,}(?: (?:disease|syndrome|disorder|deficiency|infection|failure|palsy|tumours?|cancer))?)/iu,
  kind: 'health',
  confidence: 0.91,
  rule: 'diagnosis of a person',
});

/** A condition by how its word ends: "sarcoidosis", "hysterectomy". */
const clinical: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?!(?:dia|pro)gnosis|hypnosis|metamorphosis|symbiosis|osmosis|nostalgia|(?:homeo|osteo|naturo)pathy|trophy)(?<value>\\p{L}{2,20}${CLINICAL_ENDINGS})\\b(?! (?:${OF_MANY}))`,
    'iu',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'health of a person',
  needs: new RegExp(CLINICAL_ENDINGS, 'i'),
});

/** What every wording of an injury has: quickly looked for. */
const HARM =
  /brok|fractur|scald|burn|crush|punctur|ruptur|torn|missing|lost|dislocat|sprain|gash|bust|twist|swoll|bruis|graz|crack|injur|black|cut|#|contus|haemat|abras|tender|ache|bite|pain|lacer|wound|swelling|marks|scratch|welt|weal|amputat|stitch|infect|bleed|bandag|strapp|scar|ulcer|sling|plaster|cast/i;

/** An injury to a part of the body. */
const BODY =
  '(?:nose|jaw|arms?|legs?|wrists?|hands?|fingers?|ankles?|ribs?|eyes?|head|face|cheeks?|lips?|hips?|shoulders?|collar ?bone|cheek ?bone|pelvis|toes?|thumb|teeth|tooth|knees?|foot|feet|neck|back|skull|elbows?|calf|calves|forearms?|shins?|thighs?|torso|chest|stomach|abdomen|scalp|forehead|ears?|chin|mouth|spine|kidneys?|buttocks?|palm|airways?|throat|groin|genitals|knuckles?|eyelid|eyebrow|tongue|gums?|heel|armpit|lung|liver|tendon|knee ?cap|bum|backside)';
const WHOSE = '(?: (?:his|her|their|the|both|left|right|lower|upper|one|a))*';
const injury: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:(?:minor|serious|severe|deep|chemical|acid|flash|friction|steam|flesh|gaping|bad|(?:first|second|third)[- ]degree|small|superficial|nasty|suspected|two|three|several) )*(?:(?:broken|broke|fractured|scalded|burnt|burned|crushed|punctured|ruptured|torn|missing|lost|dislocated|sprained|gashed|busted|twisted|swollen|bruised|grazed|cracked|injured|black|cut)${WHOSE} ${BODY}|(?:fractures?|#|bruising|bruises?|contusions?|haematomas?|abrasions?|sprains?|dislocation|tenderness|welts?|weals?|ache|punctures?|scalds?|scald|bite|pain|burns?|cuts?|gash|laceration|lacerations|(?:(?:stab|puncture|bite|head|knife|slash|gunshot|facial|spinal|back|leg|hand|arm|eye|neck|knee|chest) )?(?:wounds?|injury|injuries)|bite marks?|swelling|marks|scratches|grazes)(?: (?:(?:to|on|in|over|across|above|below|of|round|around)${WHOSE}|left|right|upper|lower|both|R|L)? ?${BODY}(?:(?:,| and| &| \\+|\\/) ?(?:left |right )?${BODY})?(?: \\d{1,3} ?[cm]m\\b)?|(?<=(?:stab|puncture|bite|head|knife|slash|gunshot|facial|spinal|leg|hand|arm|eye|neck|knee|chest) (?:wounds?|injury|injuries))))\\b`,
    'i',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'injury of a person',
  needs: HARM,
});

/** What was done to a part of the body: "bitten on the calf", "stabbed in the left thigh". */
const bodyHarmed: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:bitten|stabbed|slashed|scalded|burnt|burned|shot|cut|stung|scratched) (?:on|in|to|across|through)${WHOSE} ${BODY}\\b`,
    'i',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'injury of a person',
  needs: /bitten|stabbed|slashed|scald|burn|shot|cut|stung|scratched/i,
});

/** The part of the body first: "cheek bruised", "left leg amputated", "arm in a sling". */
const injuredPart: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:(?:left|right|both|lower|upper) )?${BODY} (?:(?:is|was|badly|all|still) ){0,2}(?:broken|bruised|fractured|dislocated|amputated|swollen|burn(?:ed|t)|cut|gashed|stitched|infected|bleeding|bandaged|strapped|scarred|ulcerated|in (?:a )?(?:sling|plaster|cast|bandage))\\b`,
    'i',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'injury of a person',
  needs: HARM,
});

export const healthRules: readonly Rule[] = [
  condition,
  clinical,
  ownCondition,
  diagnosed,
  injury,
  injuredPart,
  bodyHarmed,
];
