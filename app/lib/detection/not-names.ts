import { FIRST_NAMES } from './first-names';
import { LOCAL_PLACE_NAMES } from './lexicon/local-places';
import namesakes from './lexicon/namesakes.json';
import type { Word } from './tagger/words';

/** Words that begin with a capital in entries and name nobody: days, agencies, streets, trades, first words of sentences. */
const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'the a an and or but if then so as at by for from in into of off on out over to up with without after before during since until while when where which who whose why how what this that these those there here he she it they we you i his her its their our your my him them us me no not nor yes ok all any both each few more most other some such only own same than too very can will just should now also still again further once is are was were be been being has have had do does did done may might must shall would could ' +
    'police council fire ambulance officer officers sergeant constable inspector warden wardens neighbour neighbours resident residents tenant tenants victim victims suspect suspects witness witnesses offender offenders informant caller driver owner occupier keeper male males female females youth youths children child parents group gang crew team unit staff security manager management door nobody someone everyone anyone ' +
    'op operation patrol visit report reports reported incident incidents crime crimes ref reference log cad rms pnc pnd mps asb pspo cpn cpw abc cbo iom ppo nhs scas snt pcso pc dc ds sgt ps insp cllr gp yot mash ' +
    'road street avenue close drive lane way crescent gardens place terrace walk grove hill mews square court park green common rec recreation station library school college university church hall centre center precinct shopping hospital surgery clinic pharmacy car pub inn arms hotel club bar restaurant takeaway garage garages house flat flats block tower estate ward parish town city village beach pier quay harbour marina bridge roundabout junction ' +
    'north south east west upper lower old new great little saint st isle wight hampshire portsmouth southampton southsea fareham gosport havant winchester andover basingstoke eastleigh farnborough aldershot cosham paulsgrove fratton shirley bargate portswood bitterne cowes ryde newport sandown shanklin ventnor totton romsey petersfield alton hedge end waterlooville hayling hilsea hillsea landport buckland copnor bournemouth london england english scotland wales ireland britain british uk cornwall dorset sussex surrey kent devon ' +
    'ford vauxhall audi bmw honda toyota nissan mazda mercedes peugeot renault fiat kia hyundai volvo skoda seat mini golf polo corsa astra focus fiesta transit zafira clio jazz octavia land rover range jaguar ' +
    'asda tesco sainsburys sainsbury aldi lidl morrisons waitrose coop boots greggs mcdonalds mccolls kfc iceland primark argos barclays hsbc natwest lloyds santander halifax facebook instagram snapchat tiktok whatsapp youtube twitter google one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens first second third staffie lurcher bully special class company ltd limited solicitors ' +
    'please thank thanks regards dear hi hello sorry update priority section act law order notice warning letter meeting minutes action actions agenda item note notes date time dob tel phone mobile email address name names vehicle reg vrm index tenancy case licence license bail court magistrates crown county request asked told said stated advised spoke seen found taken moved given made went came got ' +
    'mela tombola subarus methodist rector regatta merc dna lpa rota rotas nino associates suspects nominals ' +
    'white brown grey gray blue red green silver yellow orange pink purple dark light christmas xmas easter halloween bonfire king queen prince princess royal navy army polish romanian asian european african chinese indian'
  ).split(' '),
);

/** Names that are everyday words or places besides: with a surname they are people, alone they are not. */
const NEEDS_SURNAME = new Set(
  'will rose may june april grace hope faith joy dawn summer autumn ivy daisy violet lily iris hazel olive ruby amber pearl mark rob pat bill sue drew chase grant miles rich guy dean king bishop victoria albert nelson florence chester lincoln austin jordan georgia virginia carol heather holly poppy cherry max jay sandy rusty angel mercedes charity prudence patience verity constance stone crystal shell dale glen clifton milton eve van an do so li lan long na yi may mai min ian shan van chen bao lei ping lin tien young sky nelson wellington'.split(
    ' ',
  ),
);

/** Whether a word is a name and a word of every day or a place besides. */
export const needsSurname = (word: string): boolean => NEEDS_SURNAME.has(word.toLowerCase());

/** Whether a word of a run of capital words is none of a name, as far as anybody can tell from the word. */
export function isNotAName(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}-]|'s$/gu, '');
  return plain.length < 2 ? !/^\p{Lu}/u.test(word) : NOT_NAMES.has(plain) || NEEDS_SURNAME.has(plain);
}

const SURNAMES_TOO = new Set('white brown green grey gray black king young'.split(' '));

/** Whether a word that begins no name ends many: "Wilf Brown". */
export function isSurnameToo(word: string): boolean {
  return SURNAMES_TOO.has(word.toLowerCase().replace(/[^\p{L}-]/gu, ''));
}

/** What follows a name that names a place, a building, a business, a scheme. */
export const NAMES_A_PLACE =
  /^(?:'s)? (?:Road|Rd|Street|Avenue|Ave|Close|Drive|Lane|Way|Crescent|Gardens|Gdns|Place|Terrace|Walk|Grove|Hill|Mews|Square|Court|Park|Green|Common|Rec|Recreation|Ground|School|Primary|Junior|Infants?|Academy|College|University|Church|Hall|House|Centre|Center|Precinct|Hospital|Surgery|Arms|Inn|Hotel|Club|Tavern|Beach|Pier|Quay|Harbour|Marina|Bridge|Ward|ward|Estate|estate|Lodge|Tower|Towers|Point|Rise|Row|View|Parade|Path|scheme|Scheme|Act|Cross|Baths|Leisure|Library|Theatre|Museum|Statue|statue|Memorial|Wood|Woods|Farm|Field|Fields|Day|Market|pub|Station|station|St\b|Week|Ltd|LTD|LLP|Limited|plc|PLC|Solicitors|Leisure|& Sons|& Co\b|Group|Services|Trust|Foundation|[Pp]rotocol|[Cc]andles?|warning|Project|Caf[eé]|Bar\b|Kitchen|Motors|Garage|Stores?\b|Butchers|Bakery|Barbers|Pharmacy|Opticians|Homes|Housing|Associates|Lido|Stadium|Stand|Mosque|Temple|Cathedral|Priory|Abbey|Castle|Forest|Lake|River|Canal|Bay\b|Dock|Docks|Works|Mill|Mills|Club|Cup|League|FC\b|United|City|Town|Pond|Pk\b|Ct\b|Ln\b|Dr\b(?!\.? \p{Lu})|Cres\b|Ter\b|Law\b|[Mm]ulti-?storey|on(?: the)? Solent|on Sea\b|Valley\b|seafront|Seafront|front\b|Circus|Marshes|beach|school|beat\b|estate|road\b|street\b|van\b|area\b|playing|bus\b|ferry|line\b|league|cups?\b|hoover|vacuum|knife|campaign|model|brand|jacket|trainers|hoodie|cap\b|bag\b|watch\b|Watch|Festival|Fair\b|Drain|Creek|Reservoir|Heath\b|Copse|Hub\b|Unit\b|Tree|Band\b|Choir|Choir|FM\b|Radio|News|Gazette|Echo)/u;

/** Words that end the name of a road, a building, a body, and no surname: whatever ends in one names nobody. */
const ENDS_A_PLACE = new Set(
  'road rd rds street avenue ave av close drive crescent cres gardens garden gdns place pl square sq terrace tce mews precinct esplanade parade promenade estate academy primary school college university hospital surgery rooms pk ct bldgs wharf quay quays marina lido pier port station stn estuary roundabout junction building buildings tower towers block blocks court house hotel inn arms tavern library theatre museum statue memorial stadium mosque temple cathedral priory abbey castle cemetery churchyard garage garages stores bakery barbers motors roofing homes housing ltd limited llp plc solicitors group services trust foundation protocol project scheme cafe kitchen takeaway centre center ward county council community association society committee festival carnival parkway multistorey underpass subway bridge forest island islands bay beach harbour river canal constabulary railway regatta infirmary barracks allotments playground pavilion pavilions valley rec recreation precincts industrial safety mkt market broadway agreement fund safari boxing juniors rovers rangers albion wanderers athletic united'.split(
    ' ',
  ),
);

/** Whether a run of capital words ends (or goes on after its first word) in a word for a place, a building or a body. */
export function namesAPlace(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  // Of a name of two parts, "Abbey-Hughes", the last tells, unless a first name does: "Gemma Hollis-Ward".
  const isNamed = FIRST_NAMES.has(all[0] ?? '') && all.length > 1;
  const parts = all.map((part) => (isNamed ? part : part.slice(part.lastIndexOf('-') + 1)));
  return (parts.length > 1 ? parts.slice(1) : parts).some((part) =>
    ENDS_A_PLACE.has(part.replace(/[^\p{L}]|'s$/gu, '')),
  );
}

/** What stands before a name that is a place's or a saint's. */
export const STARTS_A_PLACE =
  /(?:(?<!\p{Lu}\p{Ll}{1,20} )\bSt\.? |\bThe |\bOp(?:eration)? |\bFort |\bPort |\bHMS |\bHMS Queen |\bHMS Prince |\bMount |\bGreat |\bUpper |\bLower |\bNorth |\bSouth |\bEast |\bWest |\bLake |\bCowes |\bMV |\bStorm |\bMynydd |\b[Uu]pon |\bYsgol )$/u;

/** Brands, drinks, breeds and cars that read like people, and call signs spelt in the NATO alphabet. */
const NAMESAKES = new Set(
  'conan doyle|gertrude jekyll|david austin|fireman sam|romeo and juliet|romeo & juliet|emma hamilton|rolls-royce merlin|mr tumnus|mrs mop|punch and judy|punch & judy|eddie stobart|house of fraser|ifor williams|knights brown|holland & barrett|john deere|massey ferguson|corpus christi|lost mary|elf bar|bella italia|carl zeiss|laura ashley|ann summers|joe browns|ed hardy|hugo boss|karen millen|vera wang|jimmy choo|tommy jeans|harvey nichols|harley davidson|paul hollywood|jools holland|johnny depp|spider man|iron man|lady gaga|taylor swift|ed sheeran|bob marley|joe wicks|thomas cook|harry hotspur|colonel sanders|ronald mcdonald|james bond|father ted|fred olsen|tom tom|billy bookcase|aunt mary|moss bros|tk maxx|michael kors|arnold clark|frosty jack|frosty jacks|ben & jerry|domino|famous grouse|guy fawkes|mary poppins|david lloyd|jack wills|jack & jones|doc martens|harry potter|bruce wayne|peter pan|king charles|king george|captain hook|jack daniel|uncle ben|aunt bessie|mr kipling|mrs hinch|mr whippy|dr oetker|dr pepper|dr martens|ben kinsella|william morris|charles dickens|jane austen|florence nightingale|isaac newton|oliver twist|john wick|marks & spencer|marks and spencer|peppa pig|lady di|freddy krueger|santa claus|king edward|sweet william|nelson mandela|winston churchill|clement attlee|keir hardie|queen victoria|prince albert|king alfred|lord nelson|admiral nelson|john lewis|ted baker|hugo boss|paul smith|ben sherman|jack daniels|jack russell|morris minor|mary jane|tommy hilfiger|calvin klein|ralph lauren|jim beam|johnnie walker|captain morgan|laura ashley|william hill|paddy power|fred perry|stella artois|holland barrett|ann summers|giorgio armani|gordon ramsay|jamie oliver|mickey mouse|donald duck|father christmas|joe bloggs|robin hood|sherlock holmes|harry potter|james bond|ronald mcdonald|ben nevis|charles church|austin allegro|charles dickens|jane austen'.split(
    '|',
  ),
);
const NATO = new Set(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey yankee zulu'.split(
    ' ',
  ),
);

/** Namesakes of several words, by the first. */
const NAMESAKE_RUNS = new Map<string, string[]>();
const NAMESAKES_READ = new Set([...namesakes.split('|'), ...LOCAL_PLACE_NAMES]);
for (const name of [...NAMESAKES, ...NAMESAKES_READ]) {
  const [first = '', ...others] = name.split(' ');
  if (others.length) NAMESAKE_RUNS.set(first, [...(NAMESAKE_RUNS.get(first) ?? []), name]);
}

/** Where a text names brands, drinks and breeds of several words that read like people. */
const namesakesIn = (text: string, words: readonly Word[]): { start: number; end: number }[] =>
  words.flatMap(({ start, plain }) =>
    (NAMESAKE_RUNS.get(plain) ?? [])
      .map((name) => ({ name, start, end: start + name.length }))
      .filter(({ name, end }) => text.slice(start, end).toLowerCase() === name)
      .filter(({ end }) => !/^[\p{L}-]/u.test(text.slice(end, end + 1))),
  );

/** Where a text has call signs: "Mike 2". */
const CALL_SIGN =
  /\b(?:Alpha|Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliet|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiskey|Yankee|Zulu) (?:\d{1,3}|crew|unit|call ?sign|team|section|watch)\b|\bSir or Mad+am\b/gu;

/** Where a text names nobody though it reads so: brands, drinks and breeds of several words, call signs. */
export const readsLikeNames = (text: string, words: readonly Word[]): { start: number; end: number }[] => [
  ...namesakesIn(text, words),
  ...[...text.matchAll(CALL_SIGN)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  })),
];

/** Whether a run of capital words is known to name something else than a person. */
export function isNamesake(words: string): boolean {
  const plain = words.toLowerCase();
  const parts = plain.split(' ');
  return (
    NAMESAKES.has(plain) ||
    NAMESAKES_READ.has(plain) ||
    (parts.length > 1 && parts.every((part) => NATO.has(part)))
  );
}

/** What stands before the name of an animal, a boat or a beach hut. */
export const STARTS_A_PET =
  /\b(?:dog|dogs|puppy|tender|rhib|rib|vessels?|narrowboat|barge|caravan|pony|horses?|ponies|cats?|kittens?|puppies|alpacas?|llamas?|tortoises?|ferrets?|parrots?|budgies?|goats?|donkeys?|ducks?|geese|goose|swans?|pigeons?|peacocks?|hens?|cockerels?|pigs?|sheep|rabbits?|hamsters?|kayaks?|pedalos?|canoes?|trawlers?|tugs?|gnomes?|scarecrows?|pumpkins?|gritters?|spreaders?|mascots?|robots?|mowers?|dumm(?:y|ies)|drones?|teddy|teddies|pike|akita|poodle|pug|beagle|collie|greyhound|whippet|staffie|lurcher|labrador|spaniel|alsatian|bully|terrier|PD|boat|yacht|dinghy|hut|huts|ship|ferry)(?:,? (?:is|was|called|named|answers to|on huts:))* ?[(]?(?:["'](?:\p{L}+ ){0,2})?(?:Lady |Princess |Captain |Miss |Sir )?$/iu;

/** What stands after the name of an animal: "Doris the police horse", "Bella (a Staffie)". */
export const IS_A_PET =
  /^,? (?:the|our|my|his|her|a|\()(?: ?a)? ?(?:police |guide |rescue |black |brown |white |old )?(?:pony|puppy|staffie|lurcher|labrador|spaniel|alsatian|terrier|dogs?|horses?|ponies|cats?|kittens?|puppies|alpacas?|llamas?|tortoises?|ferrets?|parrots?|budgies?|goats?|donkeys?|ducks?|geese|goose|swans?|pigeons?|peacocks?|hens?|cockerels?|pigs?|sheep|rabbits?|hamsters?|kayaks?|pedalos?|canoes?|trawlers?|tugs?|gnomes?|scarecrows?|pumpkins?|gritters?|spreaders?|mascots?|robots?|mowers?|dumm(?:y|ies)|drones?|teddy|teddies|pike|akita|poodle|pug|beagle|collie|greyhound|whippet)\b/i;

const MAKE =
  /(?<![\p{L}])(?:vauxhall|ford|fiat|renault|citro[eë]n|peugeot|seat|skoda|kia|hyundai|nissan|toyota|mazda|suzuki|mitsubishi|honda|yamaha|kawasaki|volkswagen|vw|volvo|audi|bmw|mercedes|dacia|subaru|jaguar|lexus|jeep|chevrolet|daihatsu|rover|saab|smart|tesla|mini) $/iu;

const NAMED_MAKE =
  /^(?:vauxhall|renault|citro[eë]n|peugeot|skoda|kia|hyundai|nissan|toyota|mazda|suzuki|mitsubishi|honda|yamaha|kawasaki|volkswagen|vw|volvo|audi|bmw|dacia|subaru|jaguar|lexus|tesla|mercedes(?= (?:vito|sprinter|benz|citan|amg|[a-z]-?class))) /iu;

/** Whether words are a vehicle's: a single one where the model stands ("Fiat Punto"), or the make with it ("Lexus RX"). */
export const isModel = (before: string, words: string): boolean =>
  NAMED_MAKE.test(words) || (!words.includes(' ') && MAKE.test(before));
