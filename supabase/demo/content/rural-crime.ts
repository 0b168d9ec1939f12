import type { ProblemKind } from './problem-kind.ts';

export const ruralCrime: ProblemKind = {
  key: 'rural-crime',
  category: 'rural_wildlife',
  incidentCategory: 'other-theft',
  setting: 'rural',
  season: [9, 10, 11, 12, 1, 2, 3],
  titles: [
    'Hare coursing and damaged crops on the land round {spot}',
    'Diesel and quad bikes stolen from farms near {spot}',
    'Heating oil taken from village homes round {spot}',
  ],
  statement: [
    'Men in four-by-fours drive over stubble and young crops near {spot} to course hares, and threaten those who ask them to leave.',
    'Farms within three miles of {spot} lose diesel, quad bikes and tools at night, two or three a month.',
  ],
  harm: [
    'Crop loss of £12,000, broken gates, families threatened on their own land.',
    'A quad bike lost at lambing time cannot be replaced within weeks.',
  ],
  concern: [
    'The farmers’ watch group of 60 members asks what is done with their reports.',
    'The parish meeting was the largest in years.',
  ],
  cause: [
    'Flat open fields with many gates on minor roads, and no one there after dark.',
    'Tanks stand by the road and have no alarm.',
  ],
  triangle: {
    victim: ['Farmers and their families.', 'Village homes with oil tanks.'],
    offender: [
      'A group from outside the county, with dogs and betting.',
      'One or two with a van and knowledge of farms.',
    ],
    location: ['Open downland with eleven unlocked gates.', 'Yards by the road.'],
    guardian: ['Farm workers by day.', 'Watch members with radios.'],
    handler: ['None known.', 'Another force knows two of them.'],
    manager: ['Land owners and estates.', 'The parish council.'],
  },
  tried: ['Patrols by one officer for 200 square miles.', 'Signs with cameras, no cameras.'],
  hypothesis: ['They come in by five gates. Tested with tracks over eight weeks: 31 of 36 entries.'],
  objective: [
    'Half as many reports between September and March as last winter.',
    'Five gates blocked or locked by October.',
  ],
  options: [
    'Considered: ditches and blocks at gates, number-plate readers, dogs seized, watch radio. Chosen: blocks, radio, seizure.',
  ],
  risks: ['Nobody from the watch is to stop anyone.', 'Rights of way stay open.'],
  lesson: [
    'Blocks at five gates did more than any patrol.',
    'One radio channel brought reports in while they were still worth something.',
  ],
  actions: [
    ['voluntary', 'Watch radio channel with a police talk group', 'Reports while it happens', 6],
    ['council', 'Blocks and locks at the five gates', 'No vehicle gets on the land', 2],
    ['police', 'Seize vehicles and dogs used for coursing', 'A loss that matters to them', 15],
    ['police', 'Mark quad bikes and tools at two farm open days', 'Marked goods are harder to sell', 13],
  ],
  entries: [
    [
      'police',
      'constable',
      150,
      'Three vehicles on stubble, among them {vehicle}. {person} reported, dogs seized with the next force.',
    ],
    ['voluntary', 'volunteer', 90, 'Radio watch on two nights. One van turned away at the second gate.'],
    ['police', 'pcso', 90, 'Marked 14 quad bikes. {person} of {address} gives the track times.'],
    ['council', 'warden', 120, 'Blocks placed at three of five gates; the bridleway is kept free.'],
  ],
  story: {
    problem: 'Hare coursing and thefts harmed farms and frightened families.',
    found: 'Almost all vehicles came in by five gates.',
    did: 'The gates were blocked, farmers and police share a radio channel, vehicles and dogs were seized and machines marked.',
    learned: 'Five blocked gates did more than any patrol.',
  },
  intervention: 'cbo',
};
