import type { ProblemKind } from './problem-kind.ts';

export const beachHuts: ProblemKind = {
  key: 'beach-hut-burglary',
  category: 'other_burglary',
  incidentCategory: 'burglary',
  setting: 'seafront',
  season: [10, 11, 12, 1, 2, 3],
  titles: [
    'Beach huts near {spot} are broken into at night out of season',
    'Burglaries of beach huts along the {area} front, weekday nights',
    'Doors of beach huts by {spot} forced, tools and stoves taken',
    'Repeated break-ins to beach huts at {area}',
  ],
  statement: [
    'Beach huts in the row behind {spot} are forced on winter weeknights; stoves, fishing tackle and paddleboards are taken.',
    'Someone levers the hasps off the huts near {spot}, mostly on Tuesdays and Wednesdays after dark, and clears several in one visit.',
    'Huts that stand empty from October to Easter are broken into in runs of four to ten a night.',
  ],
  harm: [
    'Owners, many of them retired, lose belongings and the cost of a door each time; several have given up their licence.',
    'Loss of £80 to £600 for each hut, and families who no longer use the front in the evening.',
    'Repairs cost the owners more than what is taken. Insurance rarely covers a hut.',
  ],
  concern: [
    'The hut owners’ association wrote to the team twice and raised it at the last meeting.',
    'It came second in the residents’ survey for {area} and fills the association’s newsletter.',
    'Owners have begun to sleep in their huts to guard them, which worries everyone.',
  ],
  cause: [
    'The huts are out of sight of the road, fastened with the same short-screw hasp, and nobody walks there after dark in winter.',
    'A path behind the row lets a van come within 20 metres, and property marked with nothing sells the same week.',
  ],
  triangle: {
    victim: [
      'Hut owners who live more than ten miles away and visit once a month.',
      'Owners who store tackle and stoves over winter.',
    ],
    offender: [
      'Two or three adults with a vehicle, on the evidence of what is carried away.',
      'Offenders who know which weeks the front is not lit.',
    ],
    location: [
      'An unlit row between the promenade and a service path.',
      'The far end of the row, past the last street light.',
    ],
    guardian: ['Nobody in winter: the café closes in October.', 'Dog walkers until about 19:00.'],
    handler: ['Known offenders are under supervision by probation in the next district.', 'None identified.'],
    manager: [
      'The council’s seafront office, staffed from Easter to September.',
      'The hut owners’ association, run by volunteers.',
    ],
  },
  tried: [
    'Extra patrols in the spring: no break-ins while they lasted, and a run of nine the week after.',
    'A warning letter to owners. Few replaced their locks, because the licence said nothing about them.',
  ],
  hypothesis: [
    'Huts with long-screw hasps are skipped. Tested on 60 huts: 2 of the 14 refitted huts were attempted, 21 of the 46 others were entered.',
    'Break-ins follow the nights when the service path is open to vehicles. Tested against gate records for eleven weeks: 8 of 9 runs fell on open nights.',
  ],
  objective: [
    'Cut break-ins to huts at {area} by half over the next winter, compared with the same months of last winter.',
    'No run of more than two huts in one night between October and March.',
  ],
  options: [
    'Considered: cameras (no power, costly), a guard (costly), better hasps, closing the service path at dusk. Chosen: hasps and the path.',
    'Looked at how two other seaside teams did it: locks with a bulk discount and property marking worked best for the money.',
  ],
  risks: [
    'Closing the path must leave access for wheelchair users and the lifeboat.',
    'Break-ins may move to sheds on the allotments: count these too.',
  ],
  lesson: [
    'Write the lock standard into the hut licence from the start.',
    'A bulk order of hasps fitted by volunteers cost less than one week of patrols.',
  ],
  actions: [
    [
      'council',
      'Put the lock standard into next year’s hut licence',
      'Takes away the easy huts: harder to force, not worth the noise',
      1,
    ],
    [
      'council',
      'Close and lock the service path to vehicles from dusk',
      'No van, nothing heavy can be carried off',
      2,
    ],
    ['police', 'Mark property with owners at two weekend surgeries', 'Marked goods are harder to sell', 13],
    ['voluntary', 'Set up a rota of winter walkers along the front', 'More eyes at the times that matter', 6],
    ['police', 'Visit second-hand dealers with the list of stolen goods', 'Closes the way to sell', 14],
    [
      'council',
      'Repair the two lights at the end of the row',
      'People on the promenade can see the doors',
      7,
    ],
  ],
  entries: [
    [
      'police',
      'pcso',
      60,
      'Walked the row with the association’s secretary, {person}. Eleven doors forced, all with the short hasp. Photographs taken.',
    ],
    [
      'police',
      'constable',
      45,
      'Spoke to {person} of {address}, who saw a light-coloured van, {vehicle}, on the service path the night before.',
    ],
    [
      'council',
      'warden',
      90,
      'Checked every hut after the storm: three doors open, no sign of force. Owners told by telephone.',
    ],
    [
      'council',
      'council_asb',
      30,
      'The gate on the service path was found chained open again. New lock ordered.',
    ],
    [
      'police',
      'constable',
      40,
      'Dealer in town offered a stove that matches one taken. Seller gave the name {person} and telephone {phone}.',
    ],
    [
      'voluntary',
      'volunteer',
      120,
      'Eight of us walked for two hours. Quiet. Two people turned back when they saw us.',
    ],
  ],
  story: {
    problem: 'Beach huts were being broken into on winter nights, often several at a time.',
    found:
      'Most huts had the same weak fastening, and a path behind them let vehicles come close after dark.',
    did: 'Owners fitted stronger hasps bought together, the council closed the path at dusk and repaired the lights, and volunteers walked the front.',
    learned: 'A lock standard in the licence does more than patrols alone.',
  },
  intervention: 'cpw',
};
