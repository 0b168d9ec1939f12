import type { ProblemKind } from './problem-kind.ts';

export const vehicleCrime: ProblemKind = {
  key: 'vehicle-crime',
  category: 'theft_from_vehicle',
  incidentCategory: 'vehicle-crime',
  setting: 'any',
  season: [],
  titles: [
    'Tools stolen from vans overnight in streets round {spot}',
    'Thefts from vehicles in the car park by {spot}',
    'Unlocked cars searched at night between {spot} and {area} centre',
    'Catalytic converters taken from cars parked near {spot}',
  ],
  statement: [
    'Vans parked overnight near {spot} are opened by peeling the side door; tools worth £300 to £4,000 go each time.',
    'Someone tries car doors along the streets by {spot} between 02:00 and 04:00 and takes what lies in unlocked ones.',
    'Cars left all day by {spot} are broken into; bags and sat-navs go.',
  ],
  harm: [
    'Self-employed people lose their tools and a week’s work.',
    'Each victim loses about £600 and the day; three have moved their vans to another street.',
  ],
  concern: [
    'Second priority of the neighbourhood for three rounds running.',
    'A trade group shares lists of streets to avoid.',
  ],
  cause: [
    'Two models of van open with one pull, and the street has no light and no windows towards it.',
    'One in seven cars checked at night was unlocked.',
  ],
  triangle: {
    victim: ['Tradespeople without off-street parking.', 'Commuters who park all day.'],
    offender: ['One or two people with a tool for that lock.', 'A known offender released in the spring.'],
    location: ['An unlit street behind the parade.', 'A car park with no barrier and no one on duty.'],
    guardian: ['None between midnight and five.', 'Neighbours with doorbell cameras on one side only.'],
    handler: ['Probation, for the offender in question.', 'None known.'],
    manager: ['The council’s parking service.', 'The railway’s car-park operator.'],
  },
  tried: ['Leaflets under wipers: read by thieves too.', 'A night patrol: nothing while it lasted.'],
  hypothesis: [
    'Two models of van make up most losses. Tested on 44 crimes: 36 were these models.',
    'Unlocked cars draw the walker. Tested by door checks with owners’ consent: streets with fewer unlocked cars had a third of the thefts.',
  ],
  objective: [
    'Cut thefts from vehicles near {spot} by 40 per cent in six months against the same months of last year.',
    'Bring unlocked cars down from one in seven to one in twenty.',
  ],
  options: [
    'Considered: lighting, cameras, lock guards at cost, night door checks. Chosen: lock guards, lighting, checks.',
    'Another force’s “lock-box” offer was copied with its supplier.',
  ],
  risks: [
    'Displacement to the next streets: count a ring of 400 metres too.',
    'Checks of doors need consent and a card through the letterbox.',
  ],
  lesson: [
    'Naming the two van models in one letter did more than ten general leaflets.',
    'Count unlocked cars: people change when they see the figure.',
  ],
  actions: [
    [
      'police',
      'Write to keepers of the two models with an offer of lock guards at cost',
      'Makes the van hard to open',
      1,
    ],
    ['council', 'Repair and re-aim four street lights', 'Neighbours can see who is there', 7],
    ['police', 'Night checks of doors with a card for each unlocked car', 'Owners lock up', 22],
    [
      'probation',
      'See the named person weekly and set a curfew condition',
      'A handler who knows where he is',
      10,
    ],
    [
      'police',
      'Visit markets where tools are sold with the list of serial numbers',
      'Makes selling risky',
      14,
    ],
  ],
  entries: [
    [
      'police',
      'constable',
      50,
      'Van {vehicle} opened overnight, tools worth £1,900 gone. Owner {person}, telephone {phone}.',
    ],
    ['police', 'pcso', 60, 'Night check: 9 unlocked of 71. Cards left. Last month 14 of 78.'],
    ['council', 'warden', 40, 'Two of four lights repaired. The other two wait for the electricity company.'],
    ['probation', 'analyst', 30, 'Met {person}; agreed curfew from 22:00. Will report any breach.'],
    [
      'police',
      'constable',
      45,
      'Film from {address} shows a man on a bicycle in the night. Sent for comparison.',
    ],
    ['police', 'pcso', 30, 'Fitted 11 lock guards at the Saturday stall. Two owners asked for a second.'],
  ],
  story: {
    problem: 'Tools and belongings were being stolen from vans and cars at night.',
    found: 'Two models of van made up most losses, and one car in seven stood unlocked.',
    did: 'Owners were offered lock guards, lights were repaired, doors were checked at night and sellers of tools were visited.',
    learned: 'One clear letter to the right people beats many general leaflets.',
  },
  intervention: 'ppo_iom',
};
