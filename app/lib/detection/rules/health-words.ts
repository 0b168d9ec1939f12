/**
 * What a note says of somebody's health, gathered from everyday and clinical wording. Each list is of pieces of regular
 * expressions with a semicolon between them; `wordsOf` makes alternatives of them,
 * the longest first.
 */
const wordsOf = (...lists: string[]): string => {
  const pieces = lists
    .flatMap((list) => list.split(';'))
    .map((words) => words.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const byLetter = new Map<string, string[]>();
  for (const piece of pieces) {
    const letter = /^[a-z](?![?*+{])/.exec(piece)?.[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), piece.slice(letter.length)]);
  }
  // One look at the first letter passes over all that begin with another.
  return [...byLetter]
    .sort(([a], [b]) => a.length - b.length)
    .map(([letter, words]) => (letter ? `${letter}(?:${words.join('|')})` : words.join('|')))
    .join('|');
};

/** Conditions, disabilities, dependencies, states of mind and of the body. */
const CONDITION_WORDS = String.raw`
  (?:vascular )?dementia; alzheimer'?s; schizophreni(?:a|c); schizoaffective(?: disorder)?;
  bipolar(?: disorder)?; psychotic; epilep(?:sy|tic); diabet(?:es|ic); autis(?:m|tic); adhd;
  asperger'?s; ptsd; anxiety; t[12] ?dm; (?:t(?:ype)? ?[12] )?diabetes mellitus; iddm; niddm; hypertension; htn; angio(?:plasty|gram); heart valve; aortic stenosis; afib; ihd; ckd; pvd; cva; ckd ?\d; lvf; chf; depress(?:ion|ed); anorexi(?:a|c); bulimi(?:a|c); personality disorder;
  eupd; learning (?:disability|difficulties|disabilities); asthma(?:tic)?; copd; emphysema; cancer;
 tumou?r; parkinson'?s; multiple sclerosis; cerebral palsy; stroke;
  heart (?:attack|condition|failure); pacemaker; hiv(?: positive)?; hepatitis(?: [abc])?; hep(?:atitis)? ?[abc](?: positive)?; pregnant;
  pregnancy; miscarriage;
  (?:heroin|crack|cocaine|ketamine|cannabis|weed|drug|alcohol|spice|opiate|meth|steroid|gambling|substance|drink)s?[- ](?:users?|addict(?:ed|ion|s)?|dependen(?:t|cy|ce)|habit|misuser?);
  addicted to [a-z]+; alcoholic; alcohol dependen(?:t|cy); opiate dependen(?:t|cy); methadone; subutex;
  antidepressants; sertraline; citalopram; clozapine; lithium; diazepam prescription;
  (?:had )?a (?:stroke|heart attack|fit|seizure|breakdown);
  lost (?:a|an|one|two|three|four|her|his|both) (?:front |left |right )?(?:tooth|teeth|eyes?|legs?|arms?|fingers?|toes?|thumb); insulin[- ]dependent; (?:two|three|four|five|six|seven|eight|nine) (?:months|weeks|mths|wks) pregnant;
  (?:bladder|liver|brain|kidney|nerve|lung) damage; cataracts?; pregnant \d{1,2} (?:wks|weeks|months);
  (?:detained|sectioned)(?: under)? s(?:ec(?:tion)?)?\.? ?(?:2|3|37|136); hep(?:atitis)? ?[abc]; uti;
  trench foot; (?:bilateral )?leg ulcers; bleeding (?:nose|gums|lip|head|ear|mouth);
  allergic to [a-z]+; anti-?psychotics?(?: depot)?; amputated; amputation; (?:double |single |below-knee )?amputee;
  (?:old )?(?:skull|wrist|ankle|arm|leg|hip|rib|jaw|nose|hand|cheek|elbow|shoulder|finger) fractures?;
  nose ?bleeds?; scabies; collapsed lung; migraines?; infected [a-z]+; [a-z]+ infected;
  (?:leg )?ulcers?(?: infected)?; smoke inhalation; wets the bed; bed ?wetting;
  bites? to (?:the |his |her )?[a-z]+; infection; (?:broken|fractured) eye socket; eye socket;
  blood (?:clot|pressure); angina; overdosed?; (?:home )?oxygen;
  (?:poor|limited|reduced) (?:mobility|eyesight|hearing|sight|vision);
  (?:bad|dodgy|weak) (?:back|hips?|knees?|chest|heart|legs?); registered disabled; disabled;
  memory (?:problems|loss|issues); going deaf; (?:acquired )?brain injury; head injury; stoma;
  catheter; sepsis; pneumonia; fasd; asd; bpd; coeliac; nut allergy; anaphyla\w+;
  body dysmorphia; gender dysphoria; transplant; stitches; concussion; \d{1,3} stitches; croup; the bends; chemo(?:therapy)?; radiotherapy; (?:\d{1,3} )?stitches (?:in|to) (?:the |his |her )?[a-z]+; (?:[1-4]\d)/40; ulcerated legs?;
  leg ulcers?; gout; sciatica; vertigo; blackouts; panic attacks?; nervous breakdown; breakdown;
  suicide attempt; attempted suicide; suicidal (?:thoughts|ideation); (?:paranoid|delusional) (?:ideation|thoughts|beliefs|state); in recovery; withdrawing; nearly blind;
  partially sighted; cataracts; glaucoma; macular degeneration; hearing aids?; crutches; zimmer frame;
  self[- ]harm(?:s|ed|ing)?; overdoses; (?:coughing|vomiting|spitting|passing)(?: up)? blood; memory (?:failing|going|gone); (?:failing|fading) (?:memory|eyesight|sight|health); walks with (?:a (?:stick|frame|limp)|difficulty); suicidal; sectioned; blind; deaf; wheelchair user; amputee;
  hard of hearing; visually impaired; mental health (?:issues|problems|crisis); dialysis; olanzapine;
  risperidone; quetiapine; aripiprazole; haloperidol; fluoxetine; mirtazapine; venlafaxine;
  propranolol; insulin; warfarin; morphine; tramadol; pregabalin; gabapentin; oramorph; buprenorphine;
  espranor; ritalin; diazepam; zopiclone; depot (?:injection|medication); sickle cell(?: trait| disease| anaemia)?; crohn'?s;
 ibs; lupus; asthma attack;(?<!\b(?:vehicle|drugs?|cash|asset|car|of) )seizures?; fits;
  learning disabled; down'?s syndrome; tourette'?s; ocd; agoraphobi(?:a|c); hallucinat(?:es|ing|ions);
  hears? voices; hearing voices; paranoi(?:a|d); mental breakdown; post-?natal depression;
  eating disorder; motor neurone(?: disease)?; muscular dystrophy; spina bifida;
  kidney (?:failure|disease); liver (?:failure|disease|cirrhosis); hip replacement;
  knee replacement; concuss(?:ed|ion); unconscious; detox; rehab; relapsed;
  uses a (?:wheelchair|frame|walking frame|stick); housebound; bedbound; incontinent;
  chemo(?:therapy)?; eczema; shingles; obesity; obese; anaemi(?:a|c);
  hypothyroid; hypertensive; pcos; menopaus(?:e|al); prostate trouble; kidney stones;
  gallstones; hernia; slipped disc; polio;
  hydrocephalus; lymphoma; myeloma; melanoma; carcinoma; sarcoma; mesothelioma; huntington'?s;
  haemophilia(?:c)?; cystic fibrosis; chronic fatigue; long covid; covid; chicken ?pox;
  measles; scarlet fever; impetigo; mrsa; dvt; pulmonary embolism; mini[- ]stroke;
  aneurysm; arrhythmia; atrial fibrillation;
  heart (?:bypass|murmur|disease|trouble|problems?|op|operation|surgery); stents?;
  bad (?:nerves|asthma|lungs|hearing|eyesight|leg); weak heart; delirium; delusion(?:s|al);
  mani(?:a|c); hypomanic; manic depression; psychotic episode; dyslexi(?:a|c); dyspraxi(?:a|c); audhd;
  neurodivergent; autistic spectrum; on the (?:autistic )?spectrum; selective mut(?:e|ism);
  non-?verbal; speech impediment; stammer; global developmental delay; developmental delay;
  cognitive impairment; learning (?:need|impairment)s?; special needs; sen needs; korsakoff'?s;
  wernicke'?s; jaundiced?; ascites; reflux;
  ulcerative colitis; stomach ulcers?; anaphylactic; epi-?pen; nebuliser; feeding tube; peg feed;
 oxygen (?:bottle|cylinder|tank|concentrator)s?; portable oxygen;
  lung (?:disease|condition|cancer); copd exacerbation; pleurisy; tb; hiv\+?; hep c;
  syphilis; chlamydia; ivf;
  (?:\d{1,2} (?:weeks|wks|months|mths) )?(?:pregnant|pregnancy|preg)(?: \d{1,2} (?:weeks|wks|months|mths))?;
  heavily preg; post-?partum; perinatal; c-?section; stillbirth; abortion; breast ?feeding;
 radiotherapy; palliative(?: care)?; end of life(?: care)?;  terminally ill;
  life[- ]limiting; gtn(?: spray)?; bed ?ridden; immobile; rollator; walking (?:stick|frame|aid);
  guide dog user; white stick; cochlear implants?; lip ?reads; tinnitus; profoundly deaf;
  severely sight impaired; sight impaired; sight loss; retinitis pigmentosa;
  prosthetic (?:leg|arm|limb); false leg; artificial leg; brittle bones;
  rheumatoid(?: arthritis)?; rheumatism; frozen shoulder; carpal tunnel; plaster cast; leg in plaster;
  arm in (?:a )?(?:sling|plaster|cast); in a (?:sling|cast|neck brace); whiplash;
  knocked (?:out|unconscious); blacked out; hypotherm(?:ia|ic); heat ?stroke; frostbite;
  dehydrat(?:ed|ion); malnourished; underweight; emaciated; hypoglycaemi(?:a|c);
  diabetic (?:hypo|coma); low (?:blood )?sugar; overdose(?:d)?(?: (?:on|of))? (?:\d{1,3} )?[a-z]+; od'd;
  took an overdose; ligature(?: marks?)?; cut(?:s|ting)? (?:him|her)self; self[- ]neglect(?:ing|s)?;
  hoarding disorder; agitated depression; low mood; tearful and depressed;
  mental health (?:needs|breakdown|episode|patient|act); mh (?:issues|patient|history|problems|crisis);
  poor mental health; mentally (?:ill|unwell); psychiatric (?:patient|history|ward);
  psych(?:iatric)? (?:unit|ward); under (?:the )?(?:cmht|camhs|crisis team|mental health team);
  known to (?:the )?(?:cmht|camhs|crisis team|mental health(?: team| services)?);
  open to (?:the )?(?:cmht|camhs|crisis team|mental health(?: team| services)?);
  sec(?:tion)? ?(?:2|3|17)(?: leave)?; informal patient; on (?:a )?(?:cto);
   relapse[ds]?; script(?:ed)? (?:for|of) (?:methadone|subutex);
  methadone script; using (?:heroin|crack|class a)(?: again)?; on (?:a )?script; on meth; drug (?:dependency|problem|issues);
  drink (?:problem|dependency); alcohol (?:misuse|problem|issues|addiction|abuse|dependence);
  heavy drinker; problem drinker; street drinker with [a-z]+; alcoholic (?:liver disease|seizures?);
  rattling; clucking; dts; injects; groin injector; iv user; iv drug user;
  user of (?:heroin|crack|class a); heroin (?:and|&) crack; crack and heroin; class a user;
  abscess(?:es)?; septic [a-z]+; maggots in [a-z ]{3,20}; frail; fell and broke [a-z]+ [a-z]+;
  unsteady on (?:his|her) feet; falls risk; recent fall; confused and forgetful; sundowning;
  lacks capacity; capacity issues; mci; dols; hearing impaired; hearing loss;
  wears? (?:a )?hearing aids?
`;

/** Further conditions, by the chapters of the International Classification of Diseases (ICD-10, WHO) in everyday spelling. */
const FURTHER_WORDS = String.raw`
  cholera; typhoid; dysentery; salmonella; norovirus; listeria; legionnaires'? disease; lyme disease; tetanus;
  whooping cough; pertussis; diphtheria; glandular fever; mumps; rubella; ringworm; head lice; lice; threadworms?;
  tapeworm; malaria; c ?diff(?:icile)?; e ?coli; hpv; herpes; cold sores; gonorrhoea; genital warts;
  thrush; std(?!\.); sti; aids; non-?hodgkin'?s(?: lymphoma)?; hodgkin'?s(?: lymphoma)?; leukemia; neuroblastoma; glioma;
  glioblastoma; (?:lung|breast|bowel|brain|prostate|liver|skin|throat|kidney|ovarian|bone|cervical|testicular|pancreatic|stomach|bladder|colon|oesophageal|thyroid|blood) (?:cancer|tumou?rs?);
  polyps?; cysts?; fibroids; haemorrhoids; piles; fistula; hiatus hernia;
 coeliac disease; lactose intoleran(?:t|ce); (?:gluten|wheat|dairy|egg|milk|shellfish|penicillin|latex|bee|wasp) (?:allerg(?:y|ic)|intoleran(?:t|ce));
  food allerg(?:y|ies); hay ?fever; hives; urticaria; rosacea; acne; vitiligo; alopecia; pressure (?:sores?|ulcers?);
  bed ?sores?; gangrene; necrotising fasciitis; varicose veins; raynaud'?s; lymphoedema; oedema;
  swollen (?:ankles|legs|feet|glands); water retention; goitre; graves'? disease; addison'?s(?: disease)?; cushing'?s(?: syndrome)?;
  over-?active thyroid; under-?active thyroid; hyperthyroid(?:ism)?; hypothyroidism; hashimoto'?s; rickets; scurvy; malnutrition;
  anaemic; pernicious anaemia; leukopenia; neutropenia; embolism; clotting disorder; von willebrand(?:'?s)?(?: disease)?;
  high cholesterol; high blood pressure; low blood pressure; palpitations; tachycardia; bradycardia; fibrillation; svt;
  cardiac arrest; mitral valve(?: prolapse)?; hole in (?:the|his|her) heart;
  congenital heart (?:disease|defect|condition); coronary(?: heart| artery)? disease; triple bypass; heart transplant; defibrillator; icd fitted;
  chest infection; chest pains?; collapsed lungs?; pneumothorax; pulmonary fibrosis; bronchiectasis; sleep apn(?:o)?ea; cpap(?: machine)?;
  breathing (?:problems|difficulties|trouble); breathless(?:ness)?; short(?:ness)? of breath;
  croup; pleural effusion; kidney (?:infection|transplant|trouble|problems); renal (?:failure|disease|impairment);
  prostate (?:problems?|cancer); enlarged prostate; kidney dialysis; incontinence; doubly incontinent; urinary (?:infection|retention);
  water infection; bladder (?:infection|problems); ectopic(?: pregnancy)?; pre-?eclampsia; gestational diabetes; morning sickness;
  premature (?:baby|birth); infertil(?:e|ity); hot flushes; hrt; prolapse; smear test;
  rheumatoid; polymyalgia(?: rheumatica)?; ankylosing spondylitis; osteopenia; rsi; tennis elbow;
  torn (?:ligament|muscle|cartilage|meniscus|acl); ruptured achilles; trapped nerve; prolapsed disc; spinal (?:stenosis|injury|cord injury);
  paraly(?:sed|sis); paraplegi(?:a|c); quadriplegi(?:a|c); tetraplegi(?:a|c); hemiplegi(?:a|c); facial palsy; bell'?s palsy;
  (?:club|drop) foot; curvature of the spine; limp; hip dysplasia; bunions?; ingrown toenail; arthritic(?: [a-z]+)?;
  dementia with lewy bodies; lewy body(?: dementia)?; fronto-?temporal dementia; pick'?s disease; cjd; memory clinic; alzheimers disease;
  parkinson'?s disease; parkinsonism; essential tremor; tremors?; ms relapse; motor neuron disease; mnd; als; guillain[- ]barr(?:e|é)(?: syndrome)?; myasthenia gravis;
 narcolep(?:sy|tic); epileptic (?:fits?|seizures?); absence seizures?; non-?epileptic (?:attacks?|seizures?); febrile convulsions?; convulsions?;
  cluster headaches?; tbi; head trauma; brain (?:bleed|haemorrhage|tumou?r|damage|abscess); subdural(?: haematoma)?; subarachnoid(?: haemorrhage)?; bleed on the brain; post-?concussion(?: syndrome)?;
  chronic pain(?: syndrome)?; cfs; m\.?e\.?\/cfs; crps; complex regional pain(?: syndrome)?; restless legs?; insomnia; night terrors; sleep(?:ing)? disorder;
  squint; detached retina; macular(?: disease)?; diabetic retinopathy; colou?r blind; one eye; glass eye; false eye; registered blind; registered deaf;
  ear infection; glue ear; grommets; perforated ear ?drum; m(?:e|é)ni(?:e|è)re'?s(?: disease)?; deaf in (?:one|his|her|the) (?:left |right )?ear; blind in (?:one|his|her|the) (?:left |right )?eye;
  mute; aphasia; dysphasia; dysarthria; slurred speech since (?:a |the |his |her )?stroke; swallowing (?:problems|difficulties); dysphagia;
  cleft (?:lip|palate); fragile x; edwards syndrome; turner syndrome; klinefelter(?:'?s)?(?: syndrome)?; williams syndrome; prader[- ]willi(?: syndrome)?; angelman(?: syndrome)?; rett syndrome; noonan syndrome; marfan(?:'?s)?(?: syndrome)?; ehlers[- ]danlos(?: syndrome)?; eds; pots; hypermobil(?:e|ity);
  foetal alcohol(?: spectrum disorder| syndrome)?; achondroplasia; dwarfism; microcephaly; pku; phenylketonuria; wilson'?s disease; gilbert'?s syndrome; sj(?:o|ö)gren'?s(?: syndrome)?;
 scleroderma; behcet'?s; lupus nephritis; graves;
  oppositional defiant(?: disorder)?; pda; pathological demand avoidance; conduct disorder; attachment disorder; reactive attachment(?: disorder)?; sensory processing(?: disorder)?; sensory issues;
  dyscalculia; language disorder; speech delay; selective mutism; gad; generalised anxiety(?: disorder)?; social anxiety; health anxiety; separation anxiety; anxiety disorder; panic disorder; phobia; claustrophobi(?:a|c);
  c-?ptsd; complex ptsd; complex trauma; dissociative(?: identity)? disorder; dissociat(?:es|ing|ion); depersonalisation disorder; adjustment disorder; delusional disorder; schizotypal; catatoni(?:a|c); psychotic depression;
  bipolar affective(?: disorder)?; cyclothymia; seasonal affective(?: disorder)?; dysthymia; clinical depression; post-?partum psychosis; puerperal psychosis; rapid cycling;
  emotionally unstable(?: personality disorder)?; borderline personality(?: disorder)?; antisocial personality(?: disorder)?; narcissistic personality(?: disorder)?; paranoid personality(?: disorder)?;
  binge eating(?: disorder)?; arfid; pica; trichotillomania; skin picking; diogenes syndrome; hoarder; kleptomania; pyromania; gambling (?:disorder|problem|addiction);
  nitrous oxide neuropathy; delirium tremens; alcohol withdrawal; opiate withdrawal; withdrawal seizures?; wernicke[- ]korsakoff; arbd; alcohol-?related brain damage; fatty liver; varices;
  drug-?induced psychosis; cannabis(?:-induced)? psychosis; ketamine bladder; nasal septum; needle phobi(?:a|c); track marks;
  burns; sunburn; scarring; hypothermic; near[- ]drowning; carbon monoxide poisoning; food poisoning; lead poisoning; poisoned; paracetamol overdose;
  fractured (?:skull|spine|pelvis|hip|neck of femur|nof|femur|tibia|fibula|humerus|radius|ulna|clavicle|sternum|cheekbone|eye socket|orbit); nof fracture; #nof; broken (?:hip|pelvis|neck|back|bones?);
  loss of consciousness; loc; gcs ?\d{1,2}; lost consciousness; post-?surgery; post-?op; recovering from (?:an? )?[a-z]+ (?:operation|surgery|replacement); awaiting (?:an? )?[a-z]+ (?:operation|surgery|replacement|transplant);
  pip for [a-z ]{3,24}; on (?:the )?palliative register; dnacpr; dnr; respect form; hospice; nil by mouth; peg[- ]fed; tube[- ]fed; on oxygen; home oxygen; bed[- ]bound; stent(?: fitted)?; (?:hip|knee|heart|eye|cataract|back) op; (?:chipped|broken|missing|lost) (?:front )?(?:tooth|teeth); (?:\d|two|three|four|five|six|seven|eight|nine) months gone; due to have (?:her|a|the) baby; opioid(?: dependen(?:t|ce|cy))?; stabbed in (?:the )?(?:leg|arm|chest|back|stomach|neck|hand|thigh|face|side); had a fall; not sleeping; suffers with (?:his|her|their) nerves; one (?:leg|eye|arm|lung|kidney); (?:very |stone |profoundly )deaf; left side weak; right side weak; split lip; lip split; hoisted; hoist transfers?
`;

/** Medicines, by their names and trade names (British National Formulary), and kinds of them. */
const MEDICINE_WORDS = String.raw`
  amitriptyline; amisulpride; amoxicillin; atenolol; ramipril; amlodipine; bisoprolol; statins?;
  simvastatin; metformin; gliclazide; levothyroxine; lorazepam; clonazepam; temazepam; nitrazepam;
  chlordiazepoxide; librium; valium; xanax; alprazolam; codeine; co-?codamol; dihydrocodeine; fentanyl;
  oxycodone; oxycontin; naltrexone; naloxone; acamprosate; disulfiram; antabuse; champix; melatonin;
  methylphenidate; concerta; elvanse; lisdexamfetamine; atomoxetine; strattera; medikinet; lamotrigine;
  carbamazepine; tegretol; epilim; valproate; keppra; levetiracetam; phenytoin; topiramate; paroxetine;
  seroxat; prozac; escitalopram; duloxetine; trazodone; lofepramine; bupropion; paliperidone;
  zuclopenthixol; flupentixol; depixol; clopixol; modecate; chlorpromazine; promethazine; procyclidine;
  lurasidone; donepezil; aricept; memantine; rivastigmine; levodopa; madopar; sinemet; apixaban;
  rivaroxaban; clopidogrel; blood thinners; beta blockers; prednisolone; methotrexate; humira;
  tamoxifen; anastrozole; buvidal; suboxone; physeptone; heart (?:pills|tablets|medication);
  blood pressure (?:tablets|pills); anti-?depressants?; anti-?psychotics?; anti-?convulsants;
  sleeping (?:pills|tablets); painkillers; insulin pens?; epi-?pens?; antibiotics
`;

/** How severe, how long, how sure: what may stand before a condition and belongs to it. */
const DEGREE_WORDS = String.raw`
  early(?:[- ]stage|[- ]onset)?; previous; recent; past; repeated; possible; late[- ]stage; young[- ]onset; advanced; severe; severely; chronic; acute; paranoid; type [12];
  (?:below|above)[- ](?:the[- ])?(?:knee|elbow); bilateral; high[- ]risk; insulin[- ]dependent; terminal; stage \d; registered; nearly; partially; recovering; known;
  long[- ]term; undiagnosed; suspected; heavily; lung; breast; bowel; brain; prostate; liver; skin;
  throat; kidney; ovarian; bone; high[- ]functioning; recovered; ex; former; occasional; bad; mild;
  moderate; profoundly; clinically; clinical; post-?natal; treatment[- ]resistant; drug[- ]induced;
  alcohol[- ]related; advancing; newly diagnosed; slight; serious; nut; peanut; poorly controlled;
  brittle; lewy[- ]body; fronto-?temporal; mixed; alcohol-induced; spinal; ischaemic
`;

/** What is health only when it is somebody's: after "has", "on", "her" and the like. */
const UNSURE_WORDS = String.raw`
  ms; crack; heroin; spice; meds; medication; tablets; pills; cocaine; ketamine; coke; meth; speed;
  weed; ghb; fits; funny turns; steroids; inhaler; bad nerves; nerves; bad chest; dodgy ticker; ticker;
  condition; oxygen; frame; a frame; drip; add; tia; hypo; ill health; poorly; drinker; withdrawals;
  flu; a cold; dizzy spells; bypass; new hip; new knee; bad turn; waters; blood; thyroid; prostate;
  episode; episodes; breakdown; illness; disability; disabilities; injuries; operation; surgery;
  baby due; feet; eczema; lungs; forgetful; muddled; confused
`;
export const CONDITIONS = wordsOf(CONDITION_WORDS, FURTHER_WORDS, MEDICINE_WORDS);
export const DEGREES = wordsOf(DEGREE_WORDS);
export const UNSURE = wordsOf(UNSURE_WORDS);

/** How clinical words for conditions and operations end, whatever they begin with. */
export const CLINICAL_ENDINGS =
  '(?:itis|osis|iasis|aemia|plegi[ac]|paresis|ectomy|ostomy|opathy|algia|trophy|phrenia|sclerosis)';

/** What speaks, behind a condition, of many, of help or of a campaign: "dementia friendly", "naloxone kits". */
export const OF_MANY =
  'unit|ward|department|users?\\b(?= )|battery|batteries|toilets?|bays?|parking|badges?|access|drop-?ins?|packs?|masks?|coffee|pads|walk|talk|helpline|attacks up|advice|van\\b|machine|sign|scooters?|lane|road|street|close|test(?:s|ing)?|strips|vaccin(?:e|es|ation)|screening|training|awareness|week|friendly|services?|charity|campaign|caf(?:e|é)|group|spot|corner|team|kits?|alert|strategy|lead|cases|deaths|figures|clinic|leaflets?|forum|champions?|support group|rates|bins?|was given|given|use in|summit|stats|trend';
