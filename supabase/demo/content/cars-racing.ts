import type { ProblemKind } from './problem-kind.ts';

export const carsRacing: ProblemKind = {
  key: 'cars-racing',
  category: 'vehicle_nuisance',
  incidentCategory: 'anti-social-behaviour',
  setting: 'town',
  season: [4, 5, 6, 7, 8, 9],
  titles: [
    'Cars racing and drifting in the car park near {spot}, Friday and Sunday nights',
    'Car meets by {spot} keep {area} awake',
    'Drivers do “doughnuts” near {spot} until after midnight',
    'Racing, loud exhausts and litter at the retail park by {spot}',
  ],
  statement: [
    'Thirty to eighty cars meet near {spot} on Friday and Sunday nights; some race along the access road and drift in the empty car park.',
    'Organised car meets come to the car park by {spot} after the shops close. Most people only watch; a few race and the noise carries a mile.',
  ],
  harm: [
    'Families in 200 homes are kept awake two nights a week; a spectator was knocked down in the spring.',
    'Noise until 01:00, tyres and glass left for the morning, and a real risk that a spectator is hit.',
  ],
  concern: [
    'Top of the list in the {area} survey; 61 calls from 34 different households.',
    'A residents’ group films it and sends the films to the newspaper.',
  ],
  cause: [
    'The car park is large, open all night, smooth and out of sight, and the meets are announced on social media an hour before.',
    'A meeting that was moved on from the next town found an unlocked car park with two exits.',
  ],
  triangle: {
    victim: ['People who live behind the retail park.', 'Spectators, many under 18.'],
    offender: [
      'A core of ten to fifteen drivers who race; the rest watch.',
      'Drivers from up to 30 miles away who follow one organiser.',
    ],
    location: [
      'An ungated car park of 400 spaces with a long straight access road.',
      'Open all night; the barrier has been broken since last year.',
    ],
    guardian: [
      'A night guard for the shops who does not leave the building.',
      'Residents who film from their windows.',
    ],
    handler: ['The organiser of the online group, who can be spoken to.', 'Parents of the youngest drivers.'],
    manager: ['The landlord’s agent in another city.', 'The retail park’s manager, on duty until 18:00.'],
  },
  tried: [
    'Patrols dispersed the cars, which came back when the patrol left.',
    'Letters to registered keepers: no change after three weeks.',
  ],
  hypothesis: [
    'Closing one of the two exits ends the racing line. Tested for four weekends with hired barriers: no racing on any of them.',
    'Numbers follow the online announcement. Tested against nine nights: eight had an announcement, the ninth was a bank holiday.',
  ],
  objective: [
    'Cut calls about cars near {spot} by 60 per cent between April and September compared with last year.',
    'No racing on the access road on any night for three months.',
  ],
  options: [
    'Considered: gates, speed humps, cameras, a court order against named drivers. Chosen: gates and humps, with an order for those who go on.',
    'What the next force did: an injunction for the whole borough cost £30,000 and moved the meets here.',
  ],
  risks: [
    'May move to the docks: agree with the next team beforehand.',
    'Humps must not slow ambulances to the clinic.',
  ],
  lesson: [
    'Talk to the organiser first: most came only to show their cars and moved to a licensed event.',
    'The landlord acted once the cost of repairs was put beside the cost of a gate.',
  ],
  actions: [
    [
      'council',
      'Agree with the landlord to lock the second exit at 20:00',
      'Removes the circuit that makes racing possible',
      2,
    ],
    [
      'police',
      'Seize vehicles under section 59 after one warning',
      'Makes it likely that a racer loses the car',
      10,
    ],
    [
      'council',
      'Apply for an injunction against racing in the car park',
      'A clear rule with a power of arrest',
      21,
    ],
    [
      'police',
      'Meet the organiser and offer a licensed track evening',
      'Takes the spectators, and the audience, away',
      4,
    ],
    [
      'fire',
      'Show the road-crash display to the younger drivers',
      'Speaks to conscience before somebody is hurt',
      23,
    ],
    ['council', 'Lay rubber humps on the access road', 'Racing becomes slow and costly', 1],
  ],
  entries: [
    [
      'police',
      'constable',
      90,
      'About 45 cars. Two racing: {vehicle} stopped, driver {person} warned under section 59.',
    ],
    [
      'police',
      'pcso',
      60,
      'Leaflets to 60 homes behind the retail park. {person} of {address} has kept a diary and will share it.',
    ],
    [
      'council',
      'council_asb',
      45,
      'Meeting with the landlord’s agent, who agrees to price a gate and asks for the call figures.',
    ],
    [
      'police',
      'constable',
      120,
      'Meet dispersed with two crews. {vehicle} seized from {person}, second warning within the year.',
    ],
    [
      'council',
      'warden',
      40,
      'Morning after: cleared tyres, bottles and glass from three bays. Photographs taken.',
    ],
    [
      'police',
      'sergeant',
      50,
      'Spoke with {person}, who runs the online group; will move the summer meets to the track at cost price.',
    ],
  ],
  story: {
    problem: 'Car meets with racing kept people awake two nights a week and put spectators at risk.',
    found: 'A few drivers raced; most came to watch. One open exit made the car park a circuit.',
    did: 'The landlord locked the exit at night, the council laid humps, police seized cars after one warning and helped the organiser move to a track.',
    learned: 'Changing the place worked better than moving people on.',
  },
  intervention: 'civil_injunction',
};
