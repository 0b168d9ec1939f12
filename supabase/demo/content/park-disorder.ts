import type { ProblemKind } from './problem-kind.ts';

export const parkDisorder: ProblemKind = {
  key: 'park-disorder',
  category: 'asb_nuisance',
  incidentCategory: 'anti-social-behaviour',
  setting: 'any',
  season: [4, 5, 6, 7, 8, 9],
  titles: [
    'Rowdy groups in the evenings at {spot}',
    'Young people drinking and shouting round {spot} after dark',
    'Eggs, stones and abuse at homes beside {spot}',
    'Threats and intimidation on the path through {spot}',
  ],
  statement: [
    'Groups of fifteen to thirty young people meet by {spot} on Thursday to Saturday evenings; drinking, shouting and abuse of passers-by follow.',
    'Homes beside {spot} are pelted with eggs and stones on most fine evenings, and those who complain are picked out.',
  ],
  harm: [
    'Two families have asked to be moved; a carer no longer visits after dark.',
    'Residents do not sleep, a bus driver was hurt by a stone.',
  ],
  concern: ['Chosen as first priority with 118 votes.', 'Three neighbours asked for a case review.'],
  cause: [
    'The shelter is the only dry place for miles, and one shop sells drink to under-18s through others.',
    'The path has no other use after dark, and lights fail.',
  ],
  triangle: {
    victim: ['Residents of the twelve nearest homes.', 'Passers-by, bus drivers, carers.'],
    offender: ['Eight who lead, thirty who come along.', 'Young people of two schools.'],
    location: ['A shelter out of sight of the road.', 'A dark path with one lamp.'],
    guardian: ['The park keeper until 16:00.', 'A neighbour who films.'],
    handler: ['Parents, schools, a boxing coach.', 'Youth offending team for two.'],
    manager: ['The council’s parks service.', 'The shop’s licence holder.'],
  },
  tried: [
    'Dispersal power: quiet for two days.',
    'Taking the shelter away was refused by those who use it by day.',
  ],
  hypothesis: [
    'Drink comes from one shop. Tested with receipts and empties: 80 in 100.',
    'Evenings with boxing are quiet. Tested over twelve weeks: 2 calls on those evenings, 33 on the others.',
  ],
  objective: ['Halve calls near {spot} between April and September.', 'No family asks to move.'],
  options: [
    'Considered: dispersal, an order for the park, boxing on three evenings, test purchase. Chosen: the last two, contracts for the eight.',
    'The young people were asked: they want light and a roof.',
  ],
  risks: [
    'Do not criminalise meeting: contracts only for what people did.',
    'A court order only where a contract fails.',
  ],
  lesson: ['Ask the young people: they named the shop themselves.', 'The coach did what patrols could not.'],
  actions: [
    ['voluntary', 'Boxing and music on three evenings', 'Somewhere better to be', 16],
    ['council', 'Test purchases and a warning to the shop', 'Less drink', 25],
    [
      'police',
      'Acceptable behaviour contracts for the eight who lead, with parents',
      'Clear rules, and a handler who knows',
      21,
    ],
    ['council', 'Repair lamps and cut back the hedge', 'Neighbours can see and be seen', 7],
    [
      'housing',
      'Single contact for the twelve homes, weekly call',
      'Those harmed are heard and reports come in',
      16,
    ],
  ],
  entries: [
    [
      'police',
      'pcso',
      60,
      'Twenty at the shelter, cider poured away. {person} and {other} spoken to; parents told.',
    ],
    [
      'police',
      'constable',
      45,
      'Call from {person} of {address}: eggs at the window, third night. Statement taken.',
    ],
    ['voluntary', 'youth_worker', 180, 'First boxing evening, 26 came. {person} helped to set up.'],
    ['council', 'council_asb', 60, 'Contract signed by {person} with a parent, six months.'],
    [
      'housing',
      'housing_officer',
      30,
      'Weekly call to the twelve homes: better since Thursday, one bad evening.',
    ],
    ['council', 'warden', 50, 'Lamps repaired, hedge cut. A bag of empties with receipts from one shop.'],
  ],
  story: {
    problem: 'Groups in the park abused passers-by and kept neighbours awake.',
    found: 'Drink came from one shop, and evenings with something to do were quiet.',
    did: 'Boxing and music began on three evenings, the shop was tested, lamps were repaired, and those who led signed contracts with their parents.',
    learned: 'Ask the young people themselves.',
  },
  intervention: 'abc',
};
