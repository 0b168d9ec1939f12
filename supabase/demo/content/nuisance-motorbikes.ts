import type { ProblemKind } from './problem-kind.ts';

export const nuisanceMotorbikes: ProblemKind = {
  key: 'nuisance-motorbikes',
  category: 'vehicle_nuisance',
  incidentCategory: 'anti-social-behaviour',
  setting: 'any',
  season: [3, 4, 5, 6, 7, 8, 9, 10],
  titles: [
    'Off-road motorbikes on the paths round {spot} after school and at weekends',
    'Young riders without helmets race motorbikes past {spot}',
    'Nuisance motorbikes and e-bikes between {spot} and the estate',
    'Motorbikes on the common near {spot} frighten walkers and horses',
  ],
  statement: [
    'Two to five off-road bikes, some with two up and no helmets, ride the footpaths near {spot} on most dry afternoons.',
    'Illegal motorbikes cut through {spot} to reach the open land and are ridden at walkers who protest.',
  ],
  harm: [
    'A child was knocked off a scooter; older residents no longer use the path.',
    'Noise for hours each weekend, churned grass, and two near misses with pushchairs.',
  ],
  concern: ['Raised by 27 households and the school.', 'The parish council has it as a standing item.'],
  cause: [
    'Three gaps in the fence lead straight from the garages, where the bikes are kept, to open ground.',
    'Fuel is sold in cans without question and there is nowhere lawful to ride within 20 miles.',
  ],
  triangle: {
    victim: [
      'Walkers, riders of horses, families at the play area.',
      'Residents whose gardens back on the path.',
    ],
    offender: [
      'Six riders aged 14 to 19, on what residents say.',
      'A few young men and their younger brothers.',
    ],
    location: [
      'A network of paths with open gaps where barriers once stood.',
      'Open land reached from a block of garages.',
    ],
    guardian: ['Dog walkers, who film but do not speak to riders.', 'The ranger, two days a week.'],
    handler: ['Parents, some of whom bought the bikes.', 'A youth worker who knows four of them.'],
    manager: ['The housing association that lets the garages.', 'The council’s countryside service.'],
  },
  tried: ['Chasing is unsafe and was stopped.', 'A poster campaign: no change.'],
  hypothesis: [
    'Bikes come from the garages. Tested with a watch on three afternoons: 9 of 11 rides began there.',
    'Riders avoid paths with working barriers. Tested on five paths: 3 rides in a fortnight with a barrier, 41 without.',
  ],
  objective: [
    'Halve calls about bikes near {spot} between March and October compared with last year.',
    'No bikes kept in the garages by the end of the summer.',
  ],
  options: [
    'Considered: drones, barriers, tenancy action, a supervised track day. Chosen: barriers, tenancy warnings, seizure at the garage.',
    'Marking spray was looked at; kept in reserve.',
  ],
  risks: [
    'Barriers must let wheelchairs and pushchairs through.',
    'Riders without helmets must never be pursued.',
  ],
  lesson: [
    'Finding where bikes are kept was worth more than any patrol.',
    'A tenancy warning reached parents as nothing else had.',
  ],
  actions: [
    [
      'council',
      'Close three gaps with barriers that let wheelchairs through',
      'Bikes cannot reach the open land',
      2,
    ],
    ['housing', 'Inspect the garages and warn tenants about keeping bikes', 'Takes away the base', 5],
    ['police', 'Seize bikes at the garages under section 59', 'Rider loses the bike without a chase', 10],
    [
      'voluntary',
      'Run a motorcycle maintenance evening at the youth club',
      'Somewhere to use the interest lawfully',
      16,
    ],
    [
      'police',
      'Ask filling stations not to sell fuel in cans to under-18s',
      'Controls what the rides need',
      5,
    ],
  ],
  entries: [
    ['police', 'pcso', 45, 'Two bikes seen, riders no helmets. One known as {person}. No pursuit.'],
    [
      'housing',
      'housing_officer',
      60,
      'Inspected 14 garages. Bikes in two, let to {person} and {other}. Letters sent.',
    ],
    [
      'police',
      'constable',
      75,
      'With housing at the garages: unregistered bike {vehicle} seized. {person} signed for it.',
    ],
    ['council', 'warden', 50, 'Barrier at the east path cut through again; welded and filmed.'],
    [
      'voluntary',
      'youth_worker',
      120,
      'Nine came to the workshop evening, among them three who ride on the common.',
    ],
    [
      'police',
      'pcso',
      30,
      'Visited {person} of {address}, who keeps a diary of times. Most rides 15:30 to 17:30.',
    ],
  ],
  story: {
    problem: 'Motorbikes on footpaths put walkers at risk and spoiled evenings and weekends.',
    found: 'Most rides began at one block of garages and used three gaps in the fence.',
    did: 'The gaps were closed with accessible barriers, tenants were warned, bikes were seized where they were kept, and a workshop evening began.',
    learned: 'Find where the bikes are kept.',
  },
  intervention: 'cpn',
};
