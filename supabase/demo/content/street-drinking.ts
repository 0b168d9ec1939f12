import type { ProblemKind } from './problem-kind.ts';

export const streetDrinking: ProblemKind = {
  key: 'street-drinking',
  category: 'street_drinking',
  incidentCategory: 'anti-social-behaviour',
  setting: 'town',
  season: [5, 6, 7, 8, 9],
  titles: [
    'Groups drinking near {spot} through the afternoon, shouting at passers-by',
    'Street drinking and begging around {spot}',
    'Shoppers avoid {spot} because of people drinking there',
    'Drinking and quarrels on the benches by {spot}',
  ],
  statement: [
    'Six to twelve adults drink strong lager by {spot} from late morning; quarrels, shouting and urinating follow most afternoons.',
    'People drinking on the benches near {spot} ask shoppers for money and abuse those who refuse, chiefly on benefit days.',
  ],
  harm: [
    'Traders report fewer customers after 14:00; older residents walk the long way round.',
    'Staff of two shops were abused and one was spat at. The drinkers themselves are often hurt.',
    'Ambulance crews were called nine times in two months for the same four people.',
  ],
  concern: [
    'Traders sent a petition with 140 names.',
    'Raised at three meetings in a row; residents ask why nothing changes.',
  ],
  cause: [
    'Two shops sell single cans of strong lager next to sheltered seats, and the day centre closes at noon.',
    'The hostel asks people to leave from 10:00 to 17:00 and there is nowhere else to sit.',
  ],
  triangle: {
    victim: [
      'Shop staff, market traders and older people waiting for the bus.',
      'The drinkers themselves, several of them ill.',
    ],
    offender: [
      'A core of about eight adults known to services, and others who come and go.',
      'Adults with no fixed address; most are known to the outreach team.',
    ],
    location: [
      'Benches under cover, two off-licences within 50 metres, no toilet.',
      'A square with four exits and no one in charge after the market closes.',
    ],
    guardian: ['The town centre warden until 15:00.', 'Shop staff, who do not wish to step in.'],
    handler: ['Outreach workers and the hostel’s key workers.', 'Probation, for two of the group.'],
    manager: ['The council’s parks team and the licensees.', 'The bus company, which owns the shelter.'],
  },
  tried: [
    'Taking cans away moved the group 100 metres and back within the hour.',
    'The benches were removed for a month: people sat on the steps of the bank.',
  ],
  hypothesis: [
    'Most drink is bought as single cans within 50 metres. Tested by a count of empties on six days: 71 in 100 came from two shops.',
    'Calls peak on the two days after benefits are paid. Tested on five months of calls: 58 in 100 fell on those days.',
  ],
  objective: [
    'Halve calls about drinking near {spot} between May and September compared with last summer.',
    'Have six of the eight people of the core group in treatment or housing by the autumn.',
  ],
  options: [
    'Considered: an order for the whole centre, agreement with licensees, assertive outreach. Chosen: outreach first, agreement with shops, an order as the last step.',
    'A wet centre was costed with health and put off for want of a building.',
  ],
  risks: [
    'Must not simply punish people who are ill or homeless: every warning goes with an offer of help.',
    'May move to the park where children play: patrol it from the first day.',
  ],
  lesson: [
    'Outreach together with enforcement did what neither did alone.',
    'Licensees agreed quickly once they saw the count of empties.',
  ],
  actions: [
    [
      'council',
      'Agree with the two off-licences to stop selling single cans of strong lager',
      'Removes the drink that the group buys',
      25,
    ],
    [
      'health',
      'Outreach nurse on the street on the days after benefits are paid',
      'People are met when they are there, and helped into treatment',
      16,
    ],
    [
      'police',
      'Patrol the square from 13:00 to 16:00 on the two peak days',
      'Formal watch at the times that count',
      10,
    ],
    ['voluntary', 'Open the day centre in the afternoon', 'Somewhere else to be', 24],
    [
      'council',
      'Consult on a Public Spaces Protection Order for the square',
      'A clear rule that wardens can point to',
      21,
    ],
    [
      'housing',
      'Find supported places for the people without a home',
      'Takes away the reason to be there all day',
      16,
    ],
  ],
  entries: [
    [
      'police',
      'pcso',
      45,
      'Nine people drinking. {person} abusive to shop staff; warned and moved on. Cans poured away.',
    ],
    [
      'council',
      'warden',
      120,
      'Group of five on the benches. Spoke to {person}, who would see the nurse if she came on a Tuesday.',
    ],
    [
      'health',
      'youth_worker',
      60,
      'Met {person} and {other} on the bench. Both agreed to an appointment at the clinic.',
    ],
    [
      'police',
      'constable',
      50,
      'Called to a fight between {person} and {other}. One arrested for being drunk and disorderly.',
    ],
    [
      'council',
      'council_asb',
      60,
      'Visited both licensees with the count. One agreed at once, the other wishes to ask head office.',
    ],
    [
      'ambulance',
      'paramedic',
      55,
      'Attended a man in his fifties unwell by the shelter, third time this month. Taken to hospital.',
    ],
    ['voluntary', 'volunteer', 180, 'First afternoon session: fourteen people came, hot food, no trouble.'],
  ],
  story: {
    problem: 'Groups drinking in the afternoon made people avoid the shops and the bus stop.',
    found:
      'Most drink was bought by the can close by, trouble peaked on two days of the week, and people had nowhere else to go.',
    did: 'Two shops stopped selling single cans of strong lager, a nurse and wardens worked the street together, and the day centre opened in the afternoon.',
    learned: 'Help and clear rules together worked where moving people on had not.',
  },
  intervention: 'abc',
};
