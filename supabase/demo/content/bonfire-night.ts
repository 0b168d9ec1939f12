import type { ProblemKind } from './problem-kind.ts';

export const bonfireNight: ProblemKind = {
  key: 'bonfire-night',
  category: 'fireworks_bonfires',
  incidentCategory: 'criminal-damage-arson',
  setting: 'any',
  season: [10, 11],
  titles: [
    'Fireworks thrown and fires lit near {spot} round bonfire night',
    'Bonfire night disorder at {spot}: crews attacked last year',
    'Bins and fences burnt near {spot} in the first week of November',
  ],
  statement: [
    'From about 25 October to 7 November groups gather near {spot}, light fires of pallets and bins and throw fireworks at cars and fire crews.',
    'Each bonfire night a fire is built on the green by {spot}; last year it took two fire engines, and stones were thrown.',
  ],
  harm: [
    'A firefighter was hurt, two cars and a play area burnt; frightened residents stay in for a week.',
    'Damage of about £18,000 last year, and older people too frightened to sleep.',
  ],
  concern: [
    'Residents ask from September on what will be done.',
    'Named in every autumn meeting for three years.',
  ],
  cause: [
    'Pallets and rubbish lie ready behind the shops, fireworks are bought for teenagers by adults, and there is no display within reach.',
    'It has become a custom; the younger ones wait for it.',
  ],
  triangle: {
    victim: ['Fire crews, bus drivers, people who live round the green.', 'Shop keepers by the green.'],
    offender: ['Twenty to forty young people of 12 to 17; five lead.', 'Young people from two estates.'],
    location: ['A green with loose material near by and four ways out.', 'Open ground beside garages.'],
    guardian: ['Residents, who stay indoors.', 'A residents’ association with eight active members.'],
    handler: ['Parents, schools and the youth club.', 'A football coach whom they know.'],
    manager: ['The council’s parks service.', 'The housing association, which owns the green.'],
  },
  tried: [
    'Extra police on the night alone: trouble came two nights earlier.',
    'A letter home from schools, too late in the month.',
  ],
  hypothesis: [
    'Fires need the stored pallets. Tested: the two greens cleared by 20 October had one fire, the three others eleven.',
    'An event takes the crowd away. Tested at the neighbouring estate: calls fell from 31 to 12.',
  ],
  objective: [
    'Halve fires and calls from 25 October to 7 November compared with last year.',
    'No attack on a crew.',
  ],
  options: [
    'Considered: a display, clearing days, test purchases, an order against gathering. Chosen: the first three.',
    'An order was thought out of proportion.',
  ],
  risks: [
    'An event needs marshals and first aid.',
    'Clearing must not put the blame on residents who have no car.',
  ],
  lesson: [
    'Start in September: three clearing days before 20 October made the difference.',
    'A free display for 600 cost less than last year’s damage.',
  ],
  actions: [
    ['council', 'Three clearing days for pallets and bulky waste before 20 October', 'Nothing to burn', 12],
    ['fire', 'Free display with the youth club on 5 November', 'Somewhere better to be', 16],
    ['council', 'Test purchases of fireworks with trading standards', 'Controls what is thrown', 5],
    ['housing', 'Letters and visits to parents of those named last year', 'Handlers act beforehand', 23],
    ['police', 'Joint patrol with fire crews from 25 October', 'Formal watch on every night, not one', 10],
    [
      'voluntary',
      'Stewards from the residents’ association at the green',
      'Faces that the young people know',
      9,
    ],
  ],
  entries: [
    [
      'fire',
      'watch_manager',
      90,
      'Two bin fires and one of pallets on the green. Stones thrown at the appliance; {person} named by a bystander.',
    ],
    ['council', 'warden', 180, 'Clearing day: eleven tonnes taken, most of it pallets.'],
    [
      'housing',
      'housing_officer',
      60,
      'Visited five families. {person} of {address} will keep her son in on the night.',
    ],
    [
      'police',
      'pcso',
      120,
      'Evening patrol with the fire service. Quiet. Thirty young people at the youth club.',
    ],
    ['fire', 'firefighter', 150, 'Talk at the school for years 8 and 9, then planning of the display.'],
    ['voluntary', 'volunteer', 240, 'Twelve stewards on the green for four hours. No fires.'],
  ],
  story: {
    problem: 'Fires and fireworks thrown at crews and cars round bonfire night.',
    found:
      'Pallets lay ready to burn, adults bought fireworks for teenagers, and there was no display near by.',
    did: 'Waste was cleared on three days in October, a free display was held, shops were tested, and crews and stewards were out each night.',
    learned: 'Begin in September.',
  },
  intervention: 'abc',
};
