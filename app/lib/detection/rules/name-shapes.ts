import type { Kind } from '~/lib/separated-text/kinds';

const CAPITAL_WORD =
  "(?:(?:Mc|Mac|O'|D')\\p{Lu}[\\p{Ll}'-]{1,20}|\\p{Lu}[\\p{Ll}']{1,20}(?:-\\p{Lu}[\\p{Ll}']{1,20})?)";
/** Small words inside a surname. */
export const PARTICLE = '(?:ap|ab|ferch|bint|de|da|dos|del|van|von|der|den|bin|ibn|al|el|St|Le|La)';
const NICKNAME = '(?: (?:["\'](?!\\s)[\\p{L} ]{2,20}["\']|\\((?=\\p{Lu})[\\p{L} ]{2,20}\\)))?';
/** A name of up to five words with nickname, particles and initials. */
export const FULL = `${CAPITAL_WORD}${NICKNAME}(?: (?:${PARTICLE} ){0,2}(?:${CAPITAL_WORD}|\\p{Lu}\\.?(?= \\p{Lu}))){0,4}(?: (?:Snr|Jnr|Junior|Senior|Jr|Sr)\\b)?`;
const TITLE =
  '(?:Mr & Mrs|Mr and Mrs|Misses|Messrs|Madam|Madame|Mme|Sra|Señora|Signora|Signor|Señor|Herr|Frau|Pani|Shri|Sri|Sheikh|Mullah|Hajji|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Reverend|Sir|Lady|Lord|Dame|Master|Father|Sister|Imam|Rabbi|Pastor|Fr|Canon|Bishop|Grp Capt|Capt|Captain|Colonel|Col|Major|Maj|Lt|Cmdr|Cdr|Lt Cdr|Commander|Sqn Ldr|Squadron Leader|Wing Cdr|Wing Commander|Group Captain|Flt Lt|Flight Lieutenant|Rear Admiral|Air Commodore|Lieutenant|Lt Col|Brigadier|Brig|Baroness|Baron|Viscount|Sheikh|Hafiz|Hajji|Haji|Hon)';
const KIN =
  '(?:mum|mother|dad|father|step-?dad|step-?mum|stepfather|stepmother|grandson|granddaughter|son|daughter|brother|sister|nan|nanna|nanny|gran|grandma|grandpa|gramps|taid|nain|grandad|granddad|granny|grandmother|grandfather|auntie|aunty|aunt|uncle|wife|husband|bro|sis|cuz|nana|mam|mummy|daddy|stepson|stepdaughter|step-?son|cousin|niece|nephew|sister-in-law|brother-in-law|son-in-law|daughter-in-law|mum-in-law|dad-in-law|mother-in-law|father-in-law)';
/** What says in so many words that a name comes next. */
const CALLED =
  '(?:called|named|nickname|street name|(?:they|we|people|everyone|everybody|locals|who|he|she|staff) calls? (?:him |her |themselves )?|known as|known (?:to (?:me|us|staff|police|locals?|residents) |locally |only )as|know as|knows? (?:him|her|them) as|knew (?:him|her|them) as|referred to as|answers to|answered to|aka|a\\.k\\.a\\.?|nicknamed|go(?:es|ing)? by(?: the name(?: of)?)?|call(?:s|ing|ed)? (?:himself|herself|themselves|him|her|one of them)|called (?:himself|herself)|name is|name was|names are|name given as|gave (?:his|her|their) name as|booking name|booked as|in the name of|real name(?: is| poss(?:ibly)?| believed)?|proper name(?: is)?|saved(?: in (?:his|her|the|my) phone)? as|under the name(?: of)?|listed as|answering to)';
const INTRODUCES =
  '(?:losers?|(?:street )?pastor|ask for|asked for|speak to|spoke to|spoken to|suspects?|susp|sus|nominal|visitors?|associates?|rider|passenger|registered keeper|rk|claimant|defendant|applicant|respondent|coach|boss|pilot|dealer|seller|buyer|supplier|sous chef|chef|cook|cleaner|waiter|waitress|bouncer|doorman|teacher|trainer|farmer|organiser|treasurer|volunteer|student|classmate|colleague|lodger|flatmate|housemate|boyf|gf|bf|builder|plumber|roofer|gardener|shopkeeper|publican|captain|skipper|vicar|imam|pupil|leader|ringleader|bully|ex-husband|ex-wife|ex-boyfriend|ex-girlfriend|fiancé|fiancée|deceased|casualty|injured|missing|misper|located|dp|detainee|nok|aa|appropriate adult|barmaid|barman|fitter|user|runner|party (?:one|two|a|b)|victim|vic|witness|wit|ip|informant|infmt|caller|perpetrator|perp|offender|subject|occupier|occupant|keeper|owner|driver|tenant|resident|neighbour|neighbours|landlord|landlady|licensee|dps|manager|complainant|reporting person|rp|inf|partner|ex|ex-partner|boyfriend|girlfriend|friend|mate|carer|pt|patient|client|nominal|detained|arrested|nominals|contact|signed|regards|thanks|cheers|solicitor|sol|director|landlady|agent|chair|secretary|caretaker|headed by|believed to be|identified as|possibly|male|female|youth|lad|girl|boy|man|woman)';

/** The same alternatives with a capital at the beginning as well. */
const eitherCase = (group: string) =>
  `(?:${group}|${group.replace(/(?<=[:|])[a-z]/g, (letter) => letter.toUpperCase())})`;

/** A way of mentioning a person: the name is the group `value` or the whole match; `lead` words stand in it before the name. */
export type Shape = { pattern: RegExp; kind: Kind; confidence: number; rule: string; lead?: RegExp };
export const SHAPES: readonly Shape[] = [
  // "Nutty" Norm Baverstock, "Minnie" Doe.
  {
    pattern:
      /(?<![\p{L}])["']\p{Lu}[\p{L} -]{1,15}["'] (?!Street|Road|Avenue|Lane|Close|Arms)\p{Lu}\p{Ll}{1,18}(?: \p{Lu}[\p{L}'-]{1,18})?(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.74,
    rule: 'nickname and name',
  },
  // "Bubbles, real name poss Stephanie Orchard".
  {
    pattern: /(?<![\p{L}\d])(?<value>\p{L}{3,14}),? (?:real|proper|true) name\b/gu,
    kind: 'person',
    confidence: 0.72,
    rule: 'nickname',
    lead: /^(?:his|her|the|their|known|gave|and)$/i,
  },
  // "cousin TJ".
  {
    pattern: new RegExp(`\\b${eitherCase(KIN)} \\p{Lu}{2}(?![\\p{L}\\d])`, 'gu'),
    kind: 'family',
    confidence: 0.75,
    rule: 'relative and initials',
    lead: /^$/,
  },
  // "calling himself AJ".
  {
    pattern:
      /\b(?:call(?:s|ing) (?:himself|herself)|known (?:only |to us |to me |locally )?as|name is|goes by|nicknamed|aka) ["']?(?<value>\p{Lu}{2,4})(?![\p{L}\d])/gu,
    kind: 'person',
    confidence: 0.7,
    rule: 'nickname',
  },
  // "a dealer called spider", all small.
  {
    pattern:
      /\b(?:dealer|lads?|man|bloke|boy|girl|woman|guy|males?|females?|mate|friend|someone|somebody|fella|fellow|kid|neighbour|runner|one|chap|geezer|youth) (?:called|named|nicknamed|known as) (?!the\b|a\b|an\b|me\b|him\b|her\b|it\b|us\b|in\b|to\b|out\b|police\b|over\b)(?<value>\p{Ll}[\p{Ll}'-]{2,14})(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.64,
    rule: 'nickname',
  },
  // "Dean seen at the club": a name that is a word besides, before what only people do.
  {
    pattern:
      /(?=[DRPSGCHJIVOLAFMW])(?<![\p{L}'-])(?<!\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]heir|[Oo]ur|St|St\.) )(?<value>Dean|Rob|Pat|Sue|Drew|Guy|Carol|Heather|Holly|Poppy|Jay|Ian|Ivy|Daisy|Lily|Iris|Hazel|Olive|Ruby|Amber|Pearl|Rose|Violet|Dale|Glen|Max|Miles|Grace|Faith|Dawn|Joy|Victoria|Albert|Florence|Georgia)(?= (?:(?:has|had|is|was|then|also|still|now|again|since|himself|herself) ){0,2}(?:said|says|saying|told|tells|admit(?:s|ted)|den(?:ies|ied)|lives|wants|asked|asks|rang|phoned|arrested|refus(?:ed|es)|stated|states|claims|claimed|reckons|thinks|came|went|knows|seen|shouted|punched|hit|threatened|texted|stays|staying|drinks|swore|pushed|apologised|engaging|engaged|released|bailed|charged|remanded|recalled|interviewed|visited|spoken)\b)/gu,
    kind: 'person',
    confidence: 0.66,
    rule: 'named by what they do',
    lead: /^$/,
  },
  // "the Dunfords": a family by its name, which no list of words has.
  {
    pattern: /\b(?:[Tt]he|[Tt]hose) (?<value>\p{Lu}\p{Ll}{3,14}s)(?![\p{L}\d'&-])(?! \p{Lu})/gu,
    kind: 'person',
    confidence: 0.61,
    rule: 'family in the plural',
  },
  // "van der Berg", "ap Rhys" without a first name.
  {
    pattern:
      /(?<![\p{L}'-])(?<!\p{Lu}\p{Ll}{1,20} )(?:van der|van den|van de|von|de la|de|da|ap|ferch|bin|ibn|bint|St) (?!Sac\b|France\b|Janeiro\b|Lune\b)\p{Lu}\p{Ll}{2,16}(?:-\p{Lu}\p{Ll}{1,16})(?![\p{L}])|(?<![\p{L}'-])(?<!\p{Lu}\p{Ll}{1,20} )(?:van der|van den|van de|von|de la|de|ap|ferch|ibn|bint) (?!Sac\b|France\b|Janeiro\b|Lune\b)\p{Lu}\p{Ll}{2,16}(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.62,
    rule: 'surname',
  },
  // "Hutton, Craig – 14/07/95": surname first, in a list or a table.
  {
    pattern:
      /(?<=^|[\n|•*] ?)(?<value>\p{Lu}[\p{Ll}'-]{1,18}(?:-\p{Lu}\p{Ll}{1,18})?, (?:\p{Lu}\p{Ll}{1,16}(?: \p{Lu}\p{Ll}{1,16})?|\p{Lu}{1,2}))(?= ?[|–(-]| \d|[ \t]*$)/gmu,
    kind: 'person',
    confidence: 0.68,
    rule: 'surname first',
  },
  // "Mrs B", of whom no more is said.
  {
    pattern: /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss) \p{Lu}(?![\p{L}'’&])(?!\.? ?\p{Lu})/gu,
    kind: 'person',
    confidence: 0.8,
    rule: 'title and initial',
  },
  // "Big Finbar", "Scouse Paul": a first name with what tells its bearer from others.
  {
    pattern:
      /(?<![\p{L}])(?:Tiny|Big|Little|Lil|Tall|Fat|Skinny|Old|Young|Mad|Psycho|Crazy|Ginger|Baby|Fast|Blonde|Bald|Scouse|Welsh|Scottish|Scotch|Irish|Polish|Brummie|Geordie|Manc|Cockney|Northern|Jamaican|Essex|Pompey|Dirty|Smiley|Wee|Uncle|Mama|Papa|Long|Short|Posh|Nutty|Doctor|Pigeon|One-Eyed) (?!Issue|Ben|Government|Guards|Street|Road|Lane|Water|Ambulance|Bus|Cross|Post\b|Red|Yellow|Smoke|Sam\b)(?:\p{Lu}\p{Ll}{1,12})(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.72,
    rule: 'epithet and name',
  },
  // "B. Okonjo", "D. R. Fell", "J.T. Whittle".
  {
    pattern:
      /(?<![\p{L}.\d&/-])(?<!\b(?:[Tt]ent|[Cc]amp|[Ss]tand|[Pp]itch|[Pp]ark|[Pp]ontoon|[Bb]lock|[Bb]ay|[Pp]latform|[Ss]ection|[Rr]ow|[Zz]one|[Gg]ate|[Ss]tore|[Ww]ing|[Ss]hift|[Cc]ode|[Cc]lass|[Vv]itamin) )(?!St\.|[AP]\.M)(?:\p{Lu}\. ?){1,3}(?:St\.? ?(?:\p{Lu}\. ?))?(?:Mc|Mac|O'|D'|St )?\p{Lu}\p{Ll}{1,18}(?:-\p{Lu}\p{Ll}{1,18})?(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.78,
    rule: 'initial and surname',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])${TITLE}\\.?(?: \\([Rr]e(?:td|tired)\\.?\\))? (?:(?:\\p{Lu}|St)\\.? ?(?![\\p{Ll}])){0,4}${FULL}`,
      'gu',
    ),
    kind: 'person',
    confidence: 0.95,
    rule: 'title and name',
    lead: new RegExp(`^${TITLE}\\.?$`),
  },
  {
    pattern: /(?<![\p{L}])(?:MR|MRS|MS|MISS|DR|MR & MRS) (?:\p{Lu} ){0,3}\p{Lu}[\p{Lu}'-]{2,20}(?![\p{L}])/gu,
    kind: 'person',
    confidence: 0.85,
    rule: 'title and name',
  },
  {
    pattern: /\b(?:mr|mrs|ms|miss) (?!and\b|or\b|the\b|who\b|was\b|is\b|has\b|had\b)[a-z][a-z'-]{2,20}\b/g,
    kind: 'person',
    confidence: 0.8,
    rule: 'title and name',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:[Ss]tep|[Bb]ig|[Ll]ittle|[Oo]lder|[Yy]ounger|[Ee]lder|[Tt]win|[Hh]alf)[ -])?${eitherCase(KIN)}(?:[ -]in[ -]law)?(?: (?:Mr|Mrs|Ms|Miss)\\.?)? ${FULL}`,
      'gu',
    ),
    kind: 'family',
    confidence: 0.92,
    rule: 'relative and name',
    lead: new RegExp(
      `^(?:${KIN}|step|big|little|older|younger|elder|twin|half|in|law|(?:mr|mrs|ms|miss)\\.?)$`,
      'i',
    ),
  },
  {
    pattern:
      /(?<![\p{L}-])(?:MUM|MOTHER|DAD|FATHER|SON|DAUGHTER|BROTHER|SISTER|NAN|GRAN|GRANDAD|GRANDSON|AUNT|AUNTIE|UNCLE|WIFE|HUSBAND|COUSIN|NIECE|NEPHEW) (?!AND\b|OF\b|WAS\b|IS\b|HAS\b|WHO\b|IN\b|AT\b|ON\b|TO\b|OR\b|WITH\b|SAID\b|STATES\b)\p{Lu}[\p{Lu}'-]{2,20}/gu,
    kind: 'family',
    confidence: 0.75,
    rule: 'relative and name',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Tt]hat)(?: (?:older|younger|eldest|other|little|big|young|old))? (?<value>${CAPITAL_WORD})(?= (?:family|lad|lads|boy|boys|brothers|girl|girls|twins|kids|lot|sisters|household)\\b)`,
      'gu',
    ),
    kind: 'person',
    confidence: 0.88,
    rule: 'family name',
  },
  // The same where all is typed in capitals.
  {
    pattern: /\bTHE (?<value>[A-Z]{3,16})(?= (?:FAMILY|BROTHERS|TWINS|LADS|SISTERS|HOUSEHOLD)\b)/gu,
    kind: 'person',
    confidence: 0.7,
    rule: 'family in capitals',
  },
  {
    pattern: new RegExp(
      `\\b${eitherCase(INTRODUCES)}(?: (?:is|was|are|as|a|an|only|now|by|believed|possibly|poss|likely)){0,2}[,:-]{0,1} ["']?(?<value>${FULL})`,
      'gu',
    ),
    kind: 'person',
    confidence: 0.72,
    rule: 'named after a role',
  },
  {
    pattern: new RegExp(
      `\\b${eitherCase(CALLED)}(?: (?:a|only|just|locally|now|simply))?[,:-]{0,1} ["'(]?(?<value>${FULL})`,
      'gu',
    ),
    kind: 'person',
    confidence: 0.74,
    rule: 'named so',
  },
  // Two or three capital words that something personal follows: a birth date, an age, a telephone number.
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<value>${CAPITAL_WORD} (?:${CAPITAL_WORD} )?${CAPITAL_WORD})(?![\\p{L}])(?=,? ?[(]?(?:dob|DOB|born|aged|age|ppt|passport|mob|tel|nino|NI no|NHS|of (?:flat|no)|\\d{1,2} ?(?:yrs|yo|years)))`,
      'gu',
    ),
    kind: 'person',
    confidence: 0.8,
    rule: 'name with particulars',
  },
  {
    pattern:
      /\b(?:called|known as|aka|a\.k\.a\.?|nickname|nicknamed|saved as|goes by|calls? (?:himself|herself|themselves)|called (?:himself|herself)) "?(?<value>\p{Lu}(?![\p{L}])|(?<=")[\p{L}][\p{L} '-]{1,24}(?="))/gu,
    kind: 'person',
    confidence: 0.8,
    rule: 'nickname',
  },
  // "Haroon MALIK @ "H"", the police's sign for an alias.
  {
    pattern: /(?<=\p{L} )@ ["']?(?<value>\p{Lu}[\p{L}-]{0,15})(?![\p{L}._])["']?/gu,
    kind: 'person',
    confidence: 0.76,
    rule: 'nickname',
  },
  // ""Ghost" (Isaiah Campbell, …", ""Bones" 28, no abode".
  {
    pattern:
      /(?<!\b(?:dog|cat|boat|yacht|horse|hut|tag|tattoo|vessel|rib) )(?<!\p{L})"(?<value>\p{Lu}\p{L}{2,15})"(?= (?:\(\p{Lu}|\d{2}(?:[,.;]| ?yrs?\b| ?yo\b)))/giu,
    kind: 'person',
    confidence: 0.66,
    rule: 'nickname',
  },
  // "It was Stretch what threw the glass".
  {
    pattern: /\b[Ii]t(?:'s| was| is| were) (?<value>\p{Lu}\p{Ll}{2,14})(?= (?:what|who|that|wot|as) )/gu,
    kind: 'person',
    confidence: 0.64,
    rule: 'nickname',
    lead: /^$/,
  },
  // "MALE RUI FERNANDES LOCATED", typed in capitals.
  {
    pattern:
      /\b(?:MALE|FEMALE|VICTIM|SUSPECT|SUSP|IP|OCCUPIER|DRIVER|TENANT|WITNESS|NOMINAL|MISPER|CALLER|PASSENGER|RIDER|OWNER|KEEPER) (?<value>[A-Z]{2,14} [A-Z][A-Z'-]{3,18})(?= (?:LOCATED|STOPPED|ARRESTED|DETAINED|SEEN|FOUND|STATES|SAYS|REPORTS|HAS|IS|WAS|DOB|BORN|OF|AT|AGED|REFUSED|LEFT|MADE|RAN|WANTED)\b|[,.(]| \()/gu,
    kind: 'person',
    confidence: 0.66,
    rule: 'named in capitals',
  },
  // "sent by "Smiler" to clear a debt": one word in quotation marks that somebody is called.
  {
    pattern:
      /(?=")(?<=\b(?:by|as|to|from|with|w|was|is|that|and|one|another|shouted|called|lad|male|female|friends?|handle|known) ?\(?)"(?<value>\p{Lu}\p{L}{2,15})"(?! (?:tag|graffiti|sign|poster|campaign|scheme|policy|event))/gu,
    kind: 'person',
    confidence: 0.6,
    rule: 'nickname',
  },
  {
    pattern: /(?<![\p{L}.])(?!U\.[KS]\.|[AP]\.M\.|E\.G\.|N\.B\.)(?:\p{Lu}\.){2,3}(?!\p{L})/gu,
    kind: 'person',
    confidence: 0.6,
    rule: 'initials',
  },
];
