import type { ProblemKind } from './problem-kind.ts';

export const shopTheft: ProblemKind = {
  key: 'shop-theft',
  category: 'shoplifting',
  incidentCategory: 'shoplifting',
  setting: 'town',
  season: [],
  titles: [
    'Repeated shop theft with threats to staff at the stores by {spot}',
    'Meat, cheese and spirits stolen every day near {spot}',
    'Shop workers abused by the same few people at {spot}',
  ],
  statement: [
    'Three stores near {spot} lose goods five to nine times a day to the same handful of people, who threaten staff that step in.',
    'Baskets of meat and spirits are carried out past one unstaffed door by {spot}, mostly before noon.',
  ],
  harm: [
    'Two assistants have left; losses at one store passed £40,000 in a year.',
    'Staff are spat at and followed to their cars.',
  ],
  concern: [
    'Traders say that they stopped reporting because nothing came of it.',
    'The staff union wrote to the district commander.',
  ],
  cause: [
    'High-value goods stand by the door and are sold on within the hour at one place nearby.',
    'One exit has had no barrier since the refit.',
  ],
  triangle: {
    victim: [
      'Staff alone at the front of the store before noon.',
      'Three convenience stores within 200 metres.',
    ],
    offender: ['Five adults who take to pay for drugs.', 'Two men and a woman, together or in turn.'],
    location: ['An unstaffed door by the chiller.', 'A parade with one camera that faces the road.'],
    guardian: ['A shared guard, on Thursdays.', 'Staff, told not to step in.'],
    handler: ['Probation and the drug service.', 'Nobody since release.'],
    manager: ['Store managers with little say over layout.', 'The landlord of the parade.'],
  },
  tried: ['Banning letters, handed out and ignored.', 'Arrests: each was back within the week.'],
  hypothesis: [
    'Five people account for most of it. Tested on 120 films: 97 show one of the five.',
    'Moving the chiller stops the run. Tested in one store for a month: 41 thefts before, 12 after.',
  ],
  objective: [
    'Halve thefts at the three stores in six months.',
    'Have all five in treatment or before a court with conditions.',
  ],
  options: [
    'Considered: layout, shared guard, orders with treatment, action on the buyer. Chosen: all four in that order.',
    'Face recognition was looked at and set aside.',
  ],
  risks: [
    'Treatment places are few: agree them first.',
    'Poverty: food-bank vouchers go with every warning to a first offender.',
  ],
  lesson: [
    'One page for a statement instead of eleven brought reports back.',
    'The buyer mattered more than any one thief.',
  ],
  actions: [
    [
      'council',
      'Move high-value goods and close the unstaffed door at quiet hours',
      'Harder to carry out',
      3,
    ],
    ['police', 'One-page statement and a shared folder of films for the stores', 'Reports worth making', 10],
    [
      'probation',
      'Ask the court for orders with a treatment requirement',
      'A reason to stop, and a handler',
      16,
    ],
    ['police', 'Visit the place that buys the goods with trading standards', 'Nowhere to sell', 14],
    ['health', 'Drug worker at the day centre on two mornings', 'Treatment within days, not months', 16],
  ],
  entries: [
    [
      'police',
      'constable',
      55,
      '{person} arrested outside the store with goods worth £86. Third time this month.',
    ],
    ['police', 'pcso', 40, 'Collected films from three stores. The same two people on nine of ten.'],
    [
      'council',
      'council_asb',
      45,
      'Manager agrees to move spirits behind the till for six weeks and to count.',
    ],
    ['probation', 'analyst', 40, '{person} kept the first two appointments with the drug service.'],
    ['health', 'youth_worker', 60, 'Saw {person} and {other} at the day centre; one began treatment today.'],
    [
      'police',
      'constable',
      35,
      'Assistant {person} threatened with a bottle. Statement taken on the short form.',
    ],
  ],
  story: {
    problem: 'The same few people stole every day and threatened shop staff.',
    found: 'High-value goods stood by an unstaffed door and were sold on close by.',
    did: 'Stores changed their layout, reports became simpler, courts ordered treatment, and the place that bought the goods was dealt with.',
    learned: 'Making it simple to report brought the facts that we needed.',
  },
  intervention: 'cbo',
};
