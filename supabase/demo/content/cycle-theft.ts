import type { ProblemKind } from './problem-kind.ts';

export const cycleTheft: ProblemKind = {
  key: 'cycle-theft',
  category: 'bicycle_theft',
  incidentCategory: 'bicycle-theft',
  setting: 'town',
  season: [5, 6, 7, 8, 9, 10],
  titles: [
    'Bicycles stolen from the racks at {spot} during the day',
    'Cycle thefts near {spot}: cable locks cut in minutes',
    'E-bikes and cycles taken from stands by {spot}',
  ],
  statement: [
    'Four to ten cycles a month go from the racks by {spot} between 08:00 and 18:00; cable locks are cut in seconds.',
  ],
  harm: ['Commuters lose £200 to £2,500 and stop cycling.', 'Low-paid shift workers lose the way to work.'],
  concern: [
    'The cycling forum counts it first of its concerns.',
    'The college asked for help after 22 students lost cycles.',
  ],
  cause: [
    'Racks stand behind a wall, out of sight of the entrance, and half the cycles have only a cable lock.',
  ],
  triangle: {
    victim: ['Students and commuters.', 'Shift workers.'],
    offender: [
      'One or two people with bolt cutters in a bag.',
      'Teenagers who ride away on what is not locked.',
    ],
    location: ['Racks out of sight behind a wall.', 'Stands by the service door.'],
    guardian: ['None within sight.', 'A camera that faces the other way.'],
    handler: ['None known.', 'A youth worker knows two of them.'],
    manager: ['The station’s manager.', 'The council’s parking service.'],
  },
  tried: ['Notices: no change.', 'A decoy cycle: not taken in four weeks.'],
  hypothesis: [
    'Cable locks draw thieves. Tested on 50 thefts: 44 had a cable lock, against half of all cycles there.',
  ],
  objective: [
    'Cut cycle thefts at {spot} by half between May and October.',
    'Raise the share of cycles with a D-lock from 50 to 75 in 100.',
  ],
  options: [
    'Considered: a locked cage, moving the racks, lock exchange. Chosen: move the racks, exchange locks at cost.',
  ],
  risks: ['Racks must not narrow the path for wheelchairs.', 'May move to the leisure centre: count it too.'],
  lesson: ['Moving racks by 20 metres into view did more than the camera.'],
  actions: [
    ['council', 'Move the racks to the entrance', 'Everybody who comes in sees them', 7],
    ['police', 'Exchange cable locks for D-locks at cost on two mornings', 'Harder to cut', 1],
    ['voluntary', 'Mark and register cycles at the forum’s stall', 'Marked cycles are harder to sell', 13],
    ['police', 'Check online adverts weekly against the register', 'Makes selling risky', 14],
  ],
  entries: [
    ['police', 'pcso', 60, 'Marked 31 cycles at the stall. {person} showed film of a man with bolt cutters.'],
    ['council', 'warden', 40, 'Counted locks: 27 cable, 24 D-lock, 6 none.'],
    ['police', 'constable', 50, 'Cycle found advertised by {person}; returned to its owner, {other}.'],
    ['voluntary', 'volunteer', 150, 'Saturday stall, 44 visitors, 19 locks exchanged.'],
  ],
  story: {
    problem: 'Bicycles were being stolen from racks during the day.',
    found: 'The racks could not be seen and half the locks could be cut in seconds.',
    did: 'The racks were moved to the entrance, locks exchanged at cost and cycles registered.',
    learned: 'Twenty metres into view did more than a camera.',
  },
  intervention: 'community_resolution',
};
