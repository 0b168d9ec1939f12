import type { ProblemKind } from './problem-kind.ts';

export const drugDealing: ProblemKind = {
  key: 'drug-dealing',
  category: 'drugs',
  incidentCategory: 'drugs',
  setting: 'town',
  season: [],
  titles: [
    'Drug dealing in the stairwells of the flats near {spot}',
    'Cars stop for minutes by {spot}: dealing in daylight',
    'Dealing and using in the garages behind {spot}',
  ],
  statement: [
    'People come and go at one stairwell near {spot} from noon until late; needles and foil are found in the mornings.',
    'Cars stop for a minute or two by {spot} through the afternoon, and a young man on a cycle goes to each.',
  ],
  harm: [
    'Families step over people on the stairs; children found needles twice.',
    'An older tenant has had his flat taken over in all but name.',
  ],
  concern: [
    'The tenants’ association wrote to housing, council and police together.',
    'Eleven households have asked to move.',
  ],
  cause: [
    'The door has had no lock for a year, the lights are out, and one tenancy is being used by others.',
    'Two ways out and a clear view of anyone who comes.',
  ],
  triangle: {
    victim: ['Tenants of the block, families above all.', 'A vulnerable tenant whose home is used.'],
    offender: [
      'Two adults who come by train, and local runners.',
      'A network that sends young people from elsewhere.',
    ],
    location: ['An unlocked stairwell with broken lights.', 'A row of garages with two exits.'],
    guardian: ['The caretaker, mornings only.', 'Tenants, who are afraid to speak.'],
    handler: ['Social workers for two of the young people.', 'Probation for one adult.'],
    manager: ['The housing association.', 'The council’s estates team.'],
  },
  tried: ['Search of one flat: they moved to the next stair.', 'A patrol at noon: they came at four.'],
  hypothesis: [
    'The open door makes the stair the place. Tested with a temporary lock for three weeks: calls fell from 19 to 4.',
  ],
  objective: [
    'Calls about dealing near {spot} down by 60 per cent in six months.',
    'The vulnerable tenant safe in his home or in another.',
  ],
  options: [
    'Considered: closure order, door and lights, visits to the tenant, warrants. Chosen: all, the tenant first.',
  ],
  risks: [
    'Reprisals: tenants’ reports are taken away from the block.',
    'Young people who carry are treated as exploited first.',
  ],
  lesson: ['A working door is cheaper than a warrant.', 'Ask early who lives there and whether he is safe.'],
  actions: [
    ['housing', 'New door, entry phone and lights in the stairwell', 'Nobody gets in without a reason', 2],
    ['police', 'Apply for a partial closure order on the flat', 'Only the tenant and helpers may enter', 10],
    ['health', 'Weekly visit to the tenant by the outreach team', 'Somebody notices and helps', 6],
    ['council', 'Adult safeguarding meeting for the tenant', 'One plan for his safety', 6],
    ['police', 'Visits to cars’ registered keepers', 'Takes away the feeling of being unseen', 8],
  ],
  entries: [
    [
      'police',
      'constable',
      60,
      'Stop on the stair: {person} with eleven wraps, arrested. Gave {phone} as a contact.',
    ],
    [
      'housing',
      'housing_officer',
      50,
      'Visited {person} at {address}; says he cannot ask them to leave. Safeguarding told.',
    ],
    ['health', 'youth_worker', 60, 'Second visit to {person}. Agrees to stay with family for a fortnight.'],
    ['police', 'pcso', 45, 'Nine cars in two hours, among them {vehicle}. List made.'],
    ['council', 'warden', 30, 'Eleven needles cleared from the landing. Photographs taken.'],
    ['housing', 'housing_officer', 40, 'New door fitted; fobs given to 18 households.'],
  ],
  story: {
    problem: 'Drugs were being sold and used in shared stairs, which frightened families.',
    found: 'A broken door and lights made it simple, and one tenant’s home was being used by others.',
    did: 'The door and lights were renewed, the tenant was helped, and a court closed the flat to everyone else.',
    learned: 'A working door is cheaper than a warrant.',
  },
  intervention: 'closure_order',
};
