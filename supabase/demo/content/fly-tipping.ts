import type { ProblemKind } from './problem-kind.ts';

export const flyTipping: ProblemKind = {
  key: 'fly-tipping',
  category: 'fly_tipping',
  incidentCategory: 'anti-social-behaviour',
  setting: 'any',
  season: [],
  titles: [
    'Fly-tipping in the lane behind {spot}',
    'Builders’ waste left by {spot} at night',
    'Mattresses and rubbish dumped near {spot} every week',
    'Van loads of building waste tipped near {spot}',
  ],
  statement: [
    'Household and builders’ waste is left in the lane by {spot} two or three times a week, mostly on Sunday and Monday nights.',
    'Whole loads of stripped-out kitchens and tyres are tipped from a high-sided lorry near {spot} about once a fortnight.',
  ],
  harm: [
    'Each clearing costs £180 to £1,400; asbestos was found twice.',
    'Farm gates are blocked, animals hurt, and residents ashamed of the lane.',
  ],
  concern: [
    'Most photographed matter on the council’s reporting page.',
    'The parish council pays a contractor out of its own pocket.',
  ],
  cause: [
    'The tip closes at 16:00 and turns vans away; the lane is dark and has a turning place.',
    'One or two unlicensed carriers offer cheap clearances online and tip here.',
  ],
  triangle: {
    victim: ['Land owners, the council, people who walk there.', 'Two farms.'],
    offender: ['Unlicensed waste carriers.', 'Neighbours without a car, for the small heaps.'],
    location: ['A dark lane with a turning place.', 'A field gate without a lock on a B road.'],
    guardian: ['None at night.', 'Two farm workers from five in the morning.'],
    handler: ['Customers, who do not ask for a licence.', 'Landlords who empty flats.'],
    manager: ['The county’s highways team.', 'The land owners.'],
  },
  tried: ['Signs. They were tipped on.', 'A camera: plates false or not to be read.'],
  hypothesis: [
    'Heaps follow the tip’s closing days. Tested on 60 heaps: 41 came within a day of a closure.',
    'Most loads come from clearances advertised online. Tested by papers in 25 heaps: 17 traced to three adverts.',
  ],
  objective: ['Cut tips near {spot} by half in six months.', 'Three carriers before the court.'],
  options: [
    'Considered: gates, opening hours of the tip, letters to landlords, tracing of papers. Chosen: the last three and a gate.',
    'Boulders were set aside as unsafe on a bend.',
  ],
  risks: ['A gate must leave the bridleway open.', 'People without a car need a free collection.'],
  lesson: [
    'Papers in the heaps led to the carriers; look before clearing.',
    'A free bulky collection each quarter took the small heaps away.',
  ],
  actions: [
    ['council', 'Search each heap for papers before it is cleared', 'Tippers can be found', 8],
    ['council', 'Open the tip until 19:00 on two days', 'A lawful way within reach', 24],
    ['council', 'Gate at the lane’s end, bridleway left open', 'Lorries cannot come in', 2],
    ['housing', 'Free bulky collection for tenants each quarter', 'A lawful way for those without a car', 24],
    ['police', 'Joint roadside checks of waste carriers', 'Makes it likely to be stopped', 10],
  ],
  entries: [
    [
      'council',
      'environmental_health',
      60,
      'Heap of builders’ waste, about two tonnes. Papers with the name {person} of {address}.',
    ],
    ['council', 'warden', 45, 'Seven small heaps cleared, three mattresses. Photographs before and after.'],
    [
      'police',
      'constable',
      90,
      'Roadside check: {vehicle} stopped, no carrier’s licence, driver {person} reported.',
    ],
    [
      'council',
      'environmental_health',
      75,
      'Interview under caution with {person}, who names the carrier and gives {phone}.',
    ],
    ['housing', 'housing_officer', 40, 'First free collection: 41 households used it.'],
    ['police', 'pcso', 30, 'Gate found open; lock replaced. Nothing new.'],
  ],
  story: {
    problem: 'Waste was dumped week after week, some of it dangerous.',
    found:
      'Most loads came from cheap clearances advertised online, and small heaps from people without a car.',
    did: 'Heaps were searched for evidence, carriers were stopped and taken to court, a gate went up, the tip opened later and free collections began.',
    learned: 'Look through the heap before clearing it.',
  },
  intervention: 'warning_letter',
};
