import type { ProblemKind } from './problem-kind.ts';

export const licensedPremises: ProblemKind = {
  key: 'licensed-premises',
  category: 'licensed_premises',
  incidentCategory: 'violent-crime',
  setting: 'town',
  season: [],
  titles: [
    'Fights outside a late bar near {spot}, Friday and Saturday after midnight',
    'Violence and noise at closing time by {spot}',
    'Drunken disorder between the bars at {spot} and the taxi rank',
    'A problem licensed premises near {spot}: assaults on staff and customers',
  ],
  statement: [
    'On Friday and Saturday nights between 00:30 and 03:00 fights break out between {spot} and the taxi rank, mostly after one late bar empties.',
    'One late bar by {spot} gives more calls than the other eleven together: assaults, refusals at the door, people too drunk to stand.',
  ],
  harm: [
    'Eleven people were hurt in three months, two of them seriously; residents are woken.',
    'Door staff, ambulance crews and taxi drivers are abused every weekend.',
  ],
  concern: [
    'Residents above the shops have asked for a review of the licence.',
    'The hospital’s figures for assaults name the street most often.',
  ],
  cause: [
    'Cheap drinks until the end, one exit, and taxis that queue on the other side of the road.',
    'Two bars empty at the same minute into a narrow pavement with one takeaway.',
  ],
  triangle: {
    victim: ['Men of 18 to 30, often drunk; door staff.', 'Customers in the queue for taxis.'],
    offender: ['Customers refused entry or put out at closing.', 'Groups from two football teams.'],
    location: [
      'A pavement two metres wide between a bar, a takeaway and a rank.',
      'A late bar with one door and a smoking area on the street.',
    ],
    guardian: ['Door staff until closing; then nobody.', 'Street pastors until 02:00.'],
    handler: ['Friends, who often pull people away.', 'Football clubs, for two of the groups.'],
    manager: ['The designated premises supervisor, new since June.', 'The council’s licensing officers.'],
  },
  tried: [
    'A van outside on Saturdays: trouble moved to Fridays.',
    'A verbal warning to the manager, who then left.',
  ],
  hypothesis: [
    'Trouble follows the drinks offer. Tested over ten weekends: 4.1 calls with the offer, 1.6 without.',
    'The rank is the spot. Tested with times of 38 assaults: 26 within 25 metres of it.',
  ],
  objective: [
    'Cut violence near {spot} on weekend nights by a third in six months.',
    'No assault on door staff for three months.',
  ],
  options: [
    'Considered: review of the licence, earlier closing, moving the rank, marshals. Chosen: an action plan with the bar, the rank moved, marshals for six months.',
    'A full review was kept as the next step.',
  ],
  risks: [
    'Fair to the business: the same measures are asked of all late bars.',
    'Women waiting alone must not be moved to a darker street.',
  ],
  lesson: [
    'Moving the taxi rank cost £900 and made the largest difference.',
    'Hospital figures told us what our own did not.',
  ],
  actions: [
    [
      'council',
      'Agree an action plan with the licence holder: offers end at 23:00, staggered closing',
      'Less drunkenness and no crowd at one minute',
      16,
    ],
    [
      'council',
      'Move the taxi rank across the road and light it',
      'People leave at once and in the light',
      4,
    ],
    [
      'police',
      'High-visibility patrol from 00:00 to 03:30 on both nights',
      'Formal watch at the times that count',
      10,
    ],
    ['voluntary', 'Street pastors and a safe space until 03:30', 'Help for those who are vulnerable', 6],
    ['health', 'Share assault figures by place and hour each month', 'Shows where the trouble really is', 25],
  ],
  entries: [
    [
      'police',
      'constable',
      95,
      'Called to a fight of eight outside the bar. {person} taken to hospital, {other} arrested.',
    ],
    [
      'council',
      'council_asb',
      75,
      'Licensing visit with police. Offers on until 02:30, two door staff short. The supervisor is {person}.',
    ],
    [
      'ambulance',
      'paramedic',
      60,
      'Treated two customers for cuts to the face by the rank. Both had been refused taxis.',
    ],
    ['voluntary', 'volunteer', 240, 'Helped 19 people home or to friends. Two needed an ambulance.'],
    [
      'health',
      'analyst',
      45,
      'Emergency department figures for the quarter: 31 assaults named this street, last year 22.',
    ],
    [
      'police',
      'sergeant',
      60,
      'Meeting with the licence holder and the council. Action plan signed, review in four weeks.',
    ],
  ],
  story: {
    problem: 'Fights at closing time hurt people and kept residents awake.',
    found:
      'Cheap late drinks and a taxi rank on the wrong side of the road brought crowds together at the same minute.',
    did: 'The bar ended its offers earlier, closing times were spread, the rank was moved and lit, and marshals and street pastors stayed until the end.',
    learned: 'Small changes to the street made the largest difference.',
  },
  intervention: 'premises_review',
};
