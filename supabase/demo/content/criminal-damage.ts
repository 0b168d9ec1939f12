import type { ProblemKind } from './problem-kind.ts';

export const criminalDamage: ProblemKind = {
  key: 'criminal-damage',
  category: 'criminal_damage',
  incidentCategory: 'criminal-damage-arson',
  setting: 'any',
  season: [],
  titles: [
    'Windows and bus shelters smashed near {spot} on weekend evenings',
    'Graffiti and damage round {spot}',
    'Cars scratched and mirrors kicked off between {spot} and the pubs',
    'Play area by {spot} damaged again and again',
  ],
  statement: [
    'The shelter, the windows of the community centre and cars near {spot} are damaged on two evenings of most weeks, between school’s end and 22:00.',
    'On the way home from the pubs people kick mirrors and fences along the streets by {spot}, Friday and Saturday.',
  ],
  harm: [
    'Repairs cost the council £1,100 a month; the centre’s insurance has been cancelled.',
    'Residents find their cars damaged every other week.',
  ],
  concern: ['First priority of the neighbourhood.', 'The parish council has taken the shelter away twice.'],
  cause: [
    'Long spans of plain glass, loose stones as ground cover, and nobody who looks after the place after 17:00.',
    'It lies on the one walk between the bars and the estate.',
  ],
  triangle: {
    victim: ['The bus company, the community centre, car owners.', 'Families who use the play area.'],
    offender: ['A group of seven to ten, aged 13 to 16.', 'Adults on the way home from the pubs.'],
    location: ['A shelter of plain glass on a bed of stones.', 'A street with parked cars on both sides.'],
    guardian: ['None after the shop closes at 20:00.', 'Two neighbours with cameras.'],
    handler: ['The school’s year head; parents.', 'Pub door staff.'],
    manager: ['The bus company and the parish.', 'The trustees of the community centre.'],
  },
  tried: ['Glass renewed six times in a year.', 'A camera that was itself broken.'],
  hypothesis: [
    'Stones lie to hand. Tested: after the stones were changed for rubber, no window was broken for nine weeks.',
    'Damage follows evenings without youth club. Tested on 14 weeks: 3 on club nights, 26 on others.',
  ],
  objective: [
    'Cut damage near {spot} by half in six months compared with the same months of last year.',
    'Bring repairs below £300 a month.',
  ],
  options: [
    'Considered: cameras, polycarbonate, youth club on a second evening, restorative work. Chosen: the last three.',
    'Removing the shelter would punish those who take the bus.',
  ],
  risks: [
    'Restorative work needs the agreement of those harmed.',
    'May move to the school: tell its site manager.',
  ],
  lesson: [
    'Change what is to hand: stones for rubber, glass for polycarbonate.',
    'Those who mended the shelter have looked after it since.',
  ],
  actions: [
    [
      'council',
      'Replace glass by polycarbonate and stones by rubber matting',
      'Nothing to throw and nothing that breaks',
      1,
    ],
    ['voluntary', 'Open the youth club on a second evening', 'Somewhere to be at the hour that counts', 16],
    ['police', 'Restorative meetings with the group and those harmed', 'Speaks to conscience', 23],
    [
      'housing',
      'Repair within 24 hours and paint over graffiti the same day',
      'Discourages others from joining in',
      20,
    ],
    ['police', 'School-end patrol on the two peak days', 'Formal watch at the hour that counts', 10],
  ],
  entries: [
    [
      'police',
      'pcso',
      40,
      'Shelter: two panes out again. {person} of {address} heard it the evening before and saw four run towards the school.',
    ],
    ['council', 'warden', 60, 'Cleared glass and painted over three tags. Photographs taken before.'],
    ['police', 'constable', 60, 'Spoke to {person} with a parent. Agreed to meet the centre’s trustees.'],
    [
      'voluntary',
      'youth_worker',
      150,
      'Second club evening: 23 came, eight of them from the group at the shelter.',
    ],
    ['housing', 'housing_officer', 45, 'Fence mended the same day. Letter to the household at {address}.'],
    ['council', 'council_asb', 50, 'Bus company agrees to pay half of the polycarbonate.'],
  ],
  story: {
    problem: 'Windows, shelters and cars were damaged week after week.',
    found: 'Stones and plain glass lay to hand, and trouble came on evenings when the youth club was closed.',
    did: 'Glass and stones were replaced, the club opened on a second evening, repairs were made within a day, and those responsible met the people harmed.',
    learned: 'Change what is to hand.',
  },
  intervention: 'abc',
};
