import { byPattern, type Rule } from '../finding';

const CONDITION =
  "(?:(?:early[- ]stage|late[- ]stage|advanced|severe|chronic|acute|paranoid|type [12]|insulin dependent|terminal|stage \\d|registered|nearly|partially|recovering|known|long[- ]term|undiagnosed|suspected|heavily|lung|breast|bowel|brain|prostate|high functioning) ){0,2}(?:dementia|alzheimer'?s|schizophreni(?:a|c)|bipolar(?: disorder)?|psychosis|psychotic|epilep(?:sy|tic)|diabet(?:es|ic)|autis(?:m|tic)|adhd|asperger'?s|ptsd|anxiety|depress(?:ion|ed)|anorexi(?:a|c)|bulimi(?:a|c)|personality disorder|eupd|learning (?:disability|difficulties|disabilities)|asthma(?:tic)?|copd|emphysema|cancer|leukaemia|tumou?r|parkinson'?s|multiple sclerosis|cerebral palsy|stroke|heart (?:attack|condition|failure)|pacemaker|hiv(?: positive)?|hepatitis(?: [abc])?|pregnant|pregnancy|miscarriage|heroin addict(?:ion)?|crack addict(?:ion)?|drug addict(?:ion)?|alcoholic|alcohol dependen(?:t|cy)|opiate dependen(?:t|cy)|methadone|subutex|antidepressants|sertraline|citalopram|clozapine|lithium|diazepam prescription|overdosed?|self[- ]harm(?:s|ed|ing)?|suicidal|sectioned|blind|deaf|wheelchair user|amputee|hard of hearing|visually impaired|mental health (?:issues|problems|crisis)|dialysis|chemo(?:therapy)?|colostomy)";

/** A condition, medicine or detention. Whether it is one person's or a group's is asked of the author. */
const condition: Rule = byPattern({
  pattern: new RegExp(
    `(?<![\\p{L}-])${CONDITION}(?![\\p{L}-])(?! (?:training|awareness|week|friendly|services?|charity|campaign|café|cafe|group|spot|corner|team))`,
    'iu',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'health of a person',
});

/** An injury to a part of the body. */
const injury: Rule = byPattern({
  pattern:
    /\b(?:(?:minor|serious|severe|deep|small) )?(?:broken|fractured|dislocated|cut|cuts|bruis(?:ed|ing)|burns?|laceration|stab wound|swollen|graz(?:e|ed)|black)(?: to| on)?(?: (?:his|her|their|the|left|right))* (?:nose|jaw|arm|leg|wrist|hand|finger|ankle|rib|ribs|eye|eyes|head|face|cheek|lip|hip|shoulder|collarbone|knee|foot|neck|back|skull|elbow)\b/i,
  kind: 'health',
  confidence: 0.65,
  rule: 'injury of a person',
});

export const healthRules: readonly Rule[] = [condition, injury];
