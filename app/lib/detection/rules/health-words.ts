/**
 * What a note says of somebody's health, gathered from everyday and clinical wording. Each list is of pieces of regular
 * expressions with a semicolon between them; `wordsOf` makes alternatives of them,
 * the longest first.
 */
const wordsOf = (...lists: string[]): string =>
  lists
    .flatMap((list) => list.split(';'))
    .map((words) => words.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Conditions, disabilities, dependencies, states of mind and of the body. */
const CONDITION_WORDS = String.raw`
  (?:vascular )?dementia; alzheimer'?s; schizophreni(?:a|c); schizoaffective(?: disorder)?;
  bipolar(?: disorder)?; psychosis; psychotic; epilep(?:sy|tic); diabet(?:es|ic); autis(?:m|tic); adhd;
  asperger'?s; ptsd; anxiety; depress(?:ion|ed); anorexi(?:a|c); bulimi(?:a|c); personality disorder;
  eupd; learning (?:disability|difficulties|disabilities); asthma(?:tic)?; copd; emphysema; cancer;
  leukaemia; tumou?r; parkinson'?s; multiple sclerosis; cerebral palsy; stroke;
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
  allergic to [a-z]+; anti-?psychotics?(?: depot)?; amputated; amputation;
  (?:old )?(?:skull|wrist|ankle|arm|leg|hip|rib|jaw|nose|hand|cheek|elbow|shoulder|finger) fractures?;
  nose ?bleeds?; scabies; collapsed lung; migraines?; infected [a-z]+; [a-z]+ infected;
  (?:leg )?ulcers?(?: infected)?; smoke inhalation; wets the bed; bed ?wetting;
  bites? to (?:the |his |her )?[a-z]+; infection; (?:broken|fractured) eye socket; eye socket;
  blood (?:clot|pressure); angina; overdosed?; (?:home )?oxygen;
  (?:poor|limited|reduced) (?:mobility|eyesight|hearing|sight|vision);
  (?:bad|dodgy|weak) (?:back|hips?|knees?|chest|heart|legs?); registered disabled; disabled;
  memory (?:problems|loss|issues); going deaf; (?:acquired )?brain injury; head injury; stoma;
  catheter; sepsis; pneumonia; fasd; asd; bpd; tuberculosis; coeliac; nut allergy; anaphyla\w+;
  body dysmorphia; gender dysphoria; transplant; hysterectomy; stitches; concussion; (?:\d+ )?stitches (?:in|to) (?:the |his |her )?[a-z]+; (?:[1-4]\d)/40; ulcerated legs?;
  leg ulcers?; gout; sciatica; vertigo; blackouts; panic attacks?; nervous breakdown; breakdown;
  suicide attempt; attempted suicide; suicidal (?:thoughts|ideation); (?:paranoid|delusional) (?:ideation|thoughts|beliefs|state); in recovery; withdrawing; nearly blind;
  partially sighted; cataracts; glaucoma; macular degeneration; hearing aids?; crutches; zimmer frame;
  self[- ]harm(?:s|ed|ing)?; overdoses; (?:coughing|vomiting|spitting|passing)(?: up)? blood; memory (?:failing|going|gone); (?:failing|fading) (?:memory|eyesight|sight|health); walks with (?:a (?:stick|frame|limp)|difficulty); suicidal; sectioned; blind; deaf; wheelchair user; amputee;
  hard of hearing; visually impaired; mental health (?:issues|problems|crisis); dialysis; olanzapine;
  risperidone; quetiapine; aripiprazole; haloperidol; fluoxetine; mirtazapine; venlafaxine;
  propranolol; insulin; warfarin; morphine; tramadol; pregabalin; gabapentin; oramorph; buprenorphine;
  espranor; ritalin; diazepam; zopiclone; depot (?:injection|medication); sickle cell(?: trait| disease| anaemia)?; crohn'?s;
  colitis; ibs; arthritis; osteoporosis; fibromyalgia; lupus; asthma attack;(?<!\b(?:vehicle|drugs?|cash|asset|car|of) )seizures?; fits;
  learning disabled; down'?s syndrome; tourette'?s; ocd; agoraphobi(?:a|c); hallucinat(?:es|ing|ions);
  hears? voices; hearing voices; paranoi(?:a|d); mental breakdown; post-?natal depression;
  eating disorder; motor neurone(?: disease)?; muscular dystrophy; spina bifida;
  kidney (?:failure|disease); liver (?:failure|disease|cirrhosis); cirrhosis; hip replacement;
  knee replacement; concuss(?:ed|ion); unconscious; detox; rehab; relapsed;
  uses a (?:wheelchair|frame|walking frame|stick); housebound; bedbound; incontinent;
  chemo(?:therapy)?; colostomy; eczema; psoriasis; shingles; obesity; obese; anaemi(?:a|c);
  hypothyroid; hypertensive; endometriosis; pcos; menopaus(?:e|al); prostate trouble; kidney stones;
  gallstones; hernia; slipped disc; scoliosis; spondylosis; polio; meningitis; encephalitis;
  hydrocephalus; lymphoma; myeloma; melanoma; carcinoma; sarcoma; mesothelioma; huntington'?s;
  haemophilia(?:c)?; thalassaemia; cystic fibrosis; chronic fatigue; long covid; covid; chicken ?pox;
  measles; scarlet fever; impetigo; mrsa; cellulitis; dvt; pulmonary embolism; mini[- ]stroke;
  aneurysm; arrhythmia; atrial fibrillation;
  heart (?:bypass|murmur|disease|trouble|problems?|op|operation|surgery); stents?;
  bad (?:nerves|asthma|lungs|hearing|eyesight|leg); weak heart; delirium; delusion(?:s|al);
  mani(?:a|c); hypomanic; manic depression; psychotic episode; dyslexi(?:a|c); dyspraxi(?:a|c); audhd;
  neurodivergent; autistic spectrum; on the (?:autistic )?spectrum; selective mut(?:e|ism);
  non-?verbal; speech impediment; stammer; global developmental delay; developmental delay;
  cognitive impairment; learning (?:need|impairment)s?; special needs; sen needs; korsakoff'?s;
  wernicke'?s; jaundiced?; ascites; pancreatitis; gastritis; reflux; diverticulitis;
  ulcerative colitis; stomach ulcers?; anaphylactic; epi-?pen; nebuliser; feeding tube; peg feed;
  tracheostomy; oxygen (?:bottle|cylinder|tank|concentrator)s?; portable oxygen;
  lung (?:disease|condition|cancer); copd exacerbation; bronchitis; pleurisy; tb; hiv\+?; hep c;
  syphilis; chlamydia; ivf;
  (?:\d{1,2} (?:weeks|wks|months|mths) )?(?:pregnant|preg)(?: \d{1,2} (?:weeks|wks|months|mths))?;
  heavily preg; post-?partum; perinatal; c-?section; stillbirth; abortion; breast ?feeding; mastectomy;
  lumpectomy; radiotherapy; palliative(?: care)?; end of life(?: care)?;  terminally ill;
  life[- ]limiting; bed ?ridden; immobile; mobility scooter; rollator; walking (?:stick|frame|aid);
  guide dog user; white stick; cochlear implants?; lip ?reads; tinnitus; profoundly deaf;
  severely sight impaired; sight impaired; sight loss; retinitis pigmentosa;
  prosthetic (?:leg|arm|limb); false leg; artificial leg; brittle bones; osteoarthritis;
  rheumatoid(?: arthritis)?; rheumatism; frozen shoulder; carpal tunnel; plaster cast; leg in plaster;
  arm in (?:a )?(?:sling|plaster|cast); in a (?:sling|cast|neck brace); whiplash;
  knocked (?:out|unconscious); blacked out; hypotherm(?:ia|ic); heat ?stroke; frostbite;
  dehydrat(?:ed|ion); malnourished; underweight; emaciated; hypoglycaemi(?:a|c);
  diabetic (?:hypo|coma); low (?:blood )?sugar; overdose(?:d)?(?: (?:on|of))? (?:\d+ )?[a-z]+; od'?d;
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
  insulin[- ]dependent; terminal; stage \d; registered; nearly; partially; recovering; known;
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

export const CONDITIONS = wordsOf(CONDITION_WORDS, MEDICINE_WORDS);
export const DEGREES = wordsOf(DEGREE_WORDS);
export const UNSURE = wordsOf(UNSURE_WORDS);
