/** The texts of a priority on one kind of problem; `{area}` is the neighbourhood, `{spot}` a public place. */
export interface PriorityTexts {
  readonly title: readonly string[];
  readonly promise: string;
  readonly done: string;
  readonly result: string;
  readonly sayThis: string;
  readonly gradeIt: string;
}

const texts = (
  title: readonly string[],
  promise: string,
  done: string,
  result: string,
  sayThis: string,
  gradeIt: string,
): PriorityTexts => ({ title, promise, done, result, sayThis, gradeIt });

/** By the key of the kind of problem. */
export const PRIORITY_TEXTS: Readonly<Record<string, PriorityTexts>> = {
  'beach-hut-burglary': texts(
    ['Break-ins to beach huts', 'Safer beach huts in winter'],
    'We will check the huts each week until Easter and offer better locks at cost.',
    'We checked the huts 14 times, fitted 62 locks with the association and closed the service path at dusk.',
    'Break-ins fell by more than half on the winter before.',
    'Thank you. The team is working on break-ins to the beach huts. Is anyone there now?',
    'Grade 2 if somebody is there now, otherwise grade 3 to the neighbourhood team the same day.',
  ),
  'street-drinking': texts(
    ['Street drinking round {spot}', 'Drinking and shouting in {area} centre'],
    'We will patrol every afternoon and find help for those who drink there.',
    'Wardens and officers patrolled together, two shops changed what they sell, and a nurse saw nine people.',
    'Calls fell by a third between May and September.',
    'Thank you. This is a priority for the team. How many people are there, and is anybody hurt?',
    'Grade 2 if there is violence or a threat, otherwise grade 3 to the town centre warden.',
  ),
  'cars-racing': texts(
    ['Cars racing near {spot}', 'Noise and danger from car meets in {area}'],
    'We will be there on Friday and Sunday nights and ask the landlord to close the car park.',
    'We attended 11 meets, seized four cars, and the landlord now locks the second exit at 20:00.',
    'Residents tell us that most nights are quiet. We go on watching.',
    'Thank you. The team is working on racing there. Are cars racing now, and are people standing near by?',
    'Grade 2 if cars are racing with people near by, otherwise grade 3 and note the registration numbers.',
  ),
  'nuisance-motorbikes': texts(
    ['Nuisance motorbikes round {spot}', 'Motorbikes on footpaths in {area}'],
    'We will close the gaps in the fence and find out where the bikes are kept.',
    'Three gaps are closed, five bikes were seized and tenants were warned.',
    'Reports fell by half by the autumn.',
    'Thank you. Please do not try to stop the riders. Did you see where they came from or went?',
    'Grade 2 if somebody is in danger, otherwise grade 3 with a description of the bike and where it went.',
  ),
  'vehicle-crime': texts(
    ['Theft from vans and cars', 'Tools stolen from vans in {area}'],
    'We will check cars at night, offer lock guards and repair the lights.',
    'We fitted 48 lock guards, left cards on 61 unlocked cars, and four lights shine again.',
    'Thefts fell by 40 in 100 on the same months of last year.',
    'Thank you. Is anyone at the vehicle now? Please do not touch the door until we have spoken.',
    'Grade 1 if it is happening, otherwise grade 3 and offer a lock guard.',
  ),
  'licensed-premises': texts(
    ['Violence at closing time near {spot}', 'Late-night disorder in {area}'],
    'We will be there on both nights until the last taxi and agree a plan with the bar.',
    'We patrolled 22 nights, the taxi rank was moved, and the bar ended its late offers.',
    'Assaults fell by a quarter. Residents say the street clears sooner.',
    'Thank you. Is anyone hurt, and are they still there?',
    'Grade 1 for any violence going on; otherwise grade 2 between 23:00 and 04:00.',
  ),
  'shop-theft': texts(
    ['Shop theft and abuse of staff near {spot}', 'Safer shops in {area}'],
    'We will make it simple to report and deal with the few who take the most.',
    'Shops send films in one folder, four people are before the court, and one is in treatment.',
    'Shops report fewer thefts and more of what there is.',
    'Thank you. Has anyone been threatened, and is the person still there?',
    'Grade 1 for a threat or a weapon; otherwise grade 3 with the film number.',
  ),
  'cycle-theft': texts(
    ['Bicycle theft at {spot}', 'Bicycle theft in {area}'],
    'We will move the racks into view and mark bicycles.',
    'The racks stand by the entrance, 140 bicycles are marked and 60 locks were exchanged.',
    'Thefts fell from nine a month to three.',
    'Thank you. Do you have the frame number or a picture?',
    'Grade 3; grade 2 if the person is still there.',
  ),
  'bonfire-night': texts(
    ['A safe bonfire night in {area}', 'Fires and fireworks round {spot}'],
    'We will clear what can burn in October and hold a display.',
    'Three clearing days took away 31 tonnes; 600 people came to the display.',
    'Two fires instead of eleven, and nobody was hurt.',
    'Thank you. Is anything burning now, and is anybody near it?',
    'Grade 1 with fire and rescue for a fire; grade 2 for fireworks thrown.',
  ),
  'criminal-damage': texts(
    ['Damage and graffiti round {spot}', 'Broken windows and bus shelters in {area}'],
    'We will repair within a day and work with the young people concerned.',
    'Glass was replaced by polycarbonate, the youth club opens on a second evening, and four people made amends.',
    'Repairs fell from £1,100 to £260 a month.',
    'Thank you. Is it happening now, and how many people are there?',
    'Grade 2 if it is happening, otherwise grade 3 with pictures by e-mail.',
  ),
  'drug-dealing': texts(
    ['Drug dealing near {spot}', 'Dealing and using in {area}'],
    'We will visit every day, renew the door and help those at risk.',
    'The door and lights are new, two people were charged, and a resident is safe with family.',
    'Needles and calls have become rare.',
    'Thank you. You need not give your name. Cars, times and places help most.',
    'Grade 3 with an intelligence report; grade 2 if a child is there.',
  ),
  'fly-tipping': texts(
    ['Fly-tipping round {spot}', 'Rubbish dumped in {area}'],
    'We will search each heap for evidence and ask for later opening at the tip.',
    'Twenty-three heaps were searched, three carriers were fined, and the tip opens until 19:00 on two days.',
    'Fewer than half as many heaps as last year.',
    'Thank you. Please do not touch it. Did you see the vehicle?',
    'Pass to the council’s environmental health team; grade 2 if it is happening now.',
  ),
  'park-disorder': texts(
    ['Rowdy evenings at {spot}', 'Abuse and noise in {area} parks'],
    'We will be there on three evenings and find something better to do.',
    'Boxing and music run on three evenings, and eight young people signed contracts with their parents.',
    'Calls fell by half. Residents ask for it to go on.',
    'Thank you. How many are there, and has anyone been threatened?',
    'Grade 2 for a threat or a stone thrown, otherwise grade 3 to the team on duty.',
  ),
  'rural-crime': texts(
    ['Hare coursing and theft from farms', 'Rural crime round {area}'],
    'We will answer every call on the radio channel and block the gates.',
    'Five gates are blocked, two vehicles were seized, and 61 machines are marked.',
    'Half as many reports as last winter.',
    'Thank you. Please stay in your vehicle. Which way did they go, and how many?',
    'Grade 1 if they are on the land now, otherwise grade 3 to the rural officer.',
  ),
};
