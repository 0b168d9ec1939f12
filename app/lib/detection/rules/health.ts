import { byPattern, type Rule } from '../finding';

const CONDITION =
  "(?:(?:an?|\\d{1,2} ?(?:wks?|weeks|mths?|months)|having|heavily|moderate|mild|(?:left|right|one)[- ](?:eye|ear|side)) )?(?:(?:early[- ]stage|late[- ]stage|advanced|severe|chronic|acute|paranoid|type [12]|insulin dependent|terminal|stage \\d|registered|nearly|partially|recovering|known|long[- ]term|undiagnosed|suspected|heavily|lung|breast|bowel|brain|prostate|high functioning) ){0,2}(?:(?:vascular )?dementia|alzheimer'?s|schizophreni(?:a|c)|schizoaffective(?: disorder)?|bipolar(?: disorder)?|psychosis|psychotic|epilep(?:sy|tic)|diabet(?:es|ic)|autis(?:m|tic)|adhd|asperger'?s|ptsd|anxiety|depress(?:ion|ed)|anorexi(?:a|c)|bulimi(?:a|c)|personality disorder|eupd|learning (?:disability|difficulties|disabilities)|asthma(?:tic)?|copd|emphysema|cancer|leukaemia|tumou?r|parkinson'?s|multiple sclerosis|cerebral palsy|stroke|heart (?:attack|condition|failure)|pacemaker|hiv(?: positive)?|hepatitis(?: [abc])?|pregnant|pregnancy|miscarriage|(?:heroin|crack|cocaine|ketamine|cannabis|weed|drug|alcohol|spice|opiate|meth|steroid|gambling|substance|drink)s?[- ](?:users?|addict(?:ed|ion|s)?|dependen(?:t|cy|ce)|habit|misuser?)|addicted to [a-z]+|alcoholic|alcohol dependen(?:t|cy)|opiate dependen(?:t|cy)|methadone|subutex|antidepressants|sertraline|citalopram|clozapine|lithium|diazepam prescription|(?:had )?a (?:stroke|heart attack|fit|seizure|breakdown)|lost (?:a|an|two|three|her|his) (?:tooth|teeth|eye|leg|arm|finger)|(?:bladder|liver|brain|kidney|nerve|lung) damage|cataracts?|pregnant \\d{1,2} (?:wks|weeks|months)|(?:detained|sectioned)(?: under)? s(?:ec(?:tion)?)?\\.? ?(?:2|3|37|136)|hep(?:atitis)? ?[abc]|uti|trench foot|(?:bilateral )?leg ulcers|bleeding (?:nose|gums|lip|head|ear|mouth)|allergic to [a-z]+|anti-?psychotics?(?: depot)?|amputated|amputation|(?:old )?(?:skull|wrist|ankle|arm|leg|hip|rib|jaw|nose|hand|cheek|elbow|shoulder|finger) fractures?|nose ?bleeds?|scabies|collapsed lung|migraines?|infected [a-z]+|[a-z]+ infected|(?:leg )?ulcers?(?: infected)?|smoke inhalation|wets the bed|bed ?wetting|bites? to (?:the |his |her )?[a-z]+|infection|(?:broken|fractured) eye socket|eye socket|blood (?:clot|pressure)|angina|overdosed?|(?:home )?oxygen|(?:poor|limited|reduced) (?:mobility|eyesight|hearing|sight|vision)|(?:bad|dodgy|weak) (?:back|hips?|knees?|chest|heart|legs?)|registered disabled|disabled|memory (?:problems|loss|issues)|going deaf|(?:acquired )?brain injury|head injury|stoma|catheter|sepsis|pneumonia|fasd|asd|bpd|copd|tuberculosis|coeliac|nut allergy|anaphyla\\w+|body dysmorphia|gender dysphoria|transplant|hysterectomy|stitches|concussion|ulcerated legs?|leg ulcers?|gout|sciatica|vertigo|blackouts|panic attacks?|nervous breakdown|breakdown|suicide attempt|attempted suicide|suicidal thoughts|in recovery|withdrawing|nearly blind|partially sighted|cataracts|glaucoma|macular degeneration|hearing aids?|crutches|zimmer frame|self[- ]harm(?:s|ed|ing)?|suicidal|sectioned|blind|deaf|wheelchair user|amputee|hard of hearing|visually impaired|mental health (?:issues|problems|crisis)|dialysis|olanzapine|risperidone|quetiapine|aripiprazole|haloperidol|fluoxetine|mirtazapine|venlafaxine|propranolol|insulin|warfarin|morphine|tramadol|pregabalin|gabapentin|oramorph|buprenorphine|espranor|ritalin|diazepam|zopiclone|depot (?:injection|medication)|sickle cell|crohn'?s|colitis|ibs|arthritis|osteoporosis|fibromyalgia|lupus|angina|asthma attack|seizures?|fits|learning disabled|down'?s syndrome|tourette'?s|ocd|agoraphobi(?:a|c)|hallucinat(?:es|ing|ions)|hears? voices|hearing voices|paranoi(?:a|d)|mental breakdown|post-?natal depression|eating disorder|motor neurone(?: disease)?|muscular dystrophy|spina bifida|kidney (?:failure|disease)|liver (?:failure|disease|cirrhosis)|cirrhosis|hip replacement|knee replacement|concuss(?:ed|ion)|unconscious|detox|rehab|relapsed|uses a (?:wheelchair|frame|walking frame|stick)|housebound|bedbound|incontinent|chemo(?:therapy)?|colostomy)";

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
const BODY =
  '(?:nose|jaw|arms?|legs?|wrists?|hands?|fingers?|ankles?|ribs?|eyes?|head|face|cheeks?|lips?|hips?|shoulders?|collar ?bone|cheek ?bone|pelvis|toes?|thumb|teeth|tooth|knees?|foot|feet|neck|back|skull|elbows?|calf|calves|forearms?|shins?|thighs?|torso|chest|stomach|abdomen|scalp|forehead|ears?|chin|mouth|spine|kidneys?|buttocks?|palm)';
const WHOSE = '(?: (?:his|her|their|the|both|left|right|lower|upper|one|a))*';
const injury: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:(?:an?|minor|serious|severe|deep|small|superficial|nasty|suspected|two|three|several) )*(?:(?:broken|broke|fractured|dislocated|sprained|gashed|busted|twisted|swollen|bruised|grazed|cracked|injured|black|cut)${WHOSE} ${BODY}|(?:fracture|bruising|bruises?|burns?|cuts?|gash|laceration|lacerations|(?:(?:stab|puncture|bite|head|knife) )?(?:wounds?|injury|injuries)|bite marks?|swelling|marks|scratches|grazes)(?: (?:to|on|in|over|across)${WHOSE} ${BODY}(?: and ${BODY})?))\\b`,
    'i',
  ),
  kind: 'health',
  confidence: 0.65,
  rule: 'injury of a person',
});

export const healthRules: readonly Rule[] = [condition, injury];
