import type { WrittenEntry } from './problem-kind.ts';

/** Log records that any kind of problem may have; see `WrittenEntry`. */
export const COMMON_ENTRIES: readonly WrittenEntry[] = [
  [
    'police',
    'pcso',
    60,
    'Foot patrol round {spot} from early evening. Quiet; spoke to eleven people, none had seen anything this week.',
  ],
  [
    'police',
    'pcso',
    30,
    'Door-knocking in the streets next to {spot}. {person} of {address} would keep a diary if we call once a fortnight.',
  ],
  [
    'police',
    'constable',
    40,
    'Attended after a call. Gone on arrival; description taken from {person}, telephone {phone}.',
  ],
  [
    'police',
    'constable',
    0,
    'Call from {person}: it happened again on Saturday. Advised what to note and to ring while it is going on.',
  ],
  [
    'police',
    'sergeant',
    45,
    'Walk round {spot} with the council and two residents. Agreed what each will do before the next meeting.',
  ],
  [
    'police',
    'pcso',
    20,
    'Two cards left, photographs taken. The light at the corner is out again and has been reported.',
  ],
  [
    'police',
    'special',
    120,
    'Evening patrol at the hours that count. One group moved on, names taken: {person} and {other}.',
  ],
  [
    'police',
    'constable',
    60,
    'Statement taken from {person}. Does not want to be seen talking to us; next contact by telephone, {phone}.',
  ],
  [
    'police',
    'analyst',
    120,
    'Counted twelve weeks of calls within 250 metres of {spot}. Two thirds fall between 18:00 and 23:00.',
  ],
  [
    'council',
    'warden',
    60,
    'Patrol with the PCSO. Litter cleared. {person} says that it has been better since the letter.',
  ],
  [
    'council',
    'council_asb',
    30,
    'Letter sent to the household at {address}. Reply asked for within 14 days.',
  ],
  [
    'council',
    'council_asb',
    45,
    'Meeting with ward councillors. They support the plan and will tell residents in the newsletter.',
  ],
  ['council', 'council_asb', 20, 'Call from {person}; added to the council’s case. Third report this month.'],
  [
    'housing',
    'housing_officer',
    40,
    'Visited the tenancy at {address}. {person} denies it but agreed to a second visit.',
  ],
  ['housing', 'housing_officer', 25, 'Warning letter about the tenancy agreement handed to {person}.'],
  ['fire', 'firefighter', 60, 'Home safety visits in the three nearest streets; four smoke alarms fitted.'],
  ['health', 'analyst', 30, 'Figures for the quarter received and shared; no person is named in them.'],
  ['voluntary', 'volunteer', 120, 'Six of us were out. Two long talks, nobody in distress.'],
  [
    'voluntary',
    'youth_worker',
    90,
    'Spoke with a group of nine near {spot}. {person} would come to the club if it were open later.',
  ],
  ['probation', 'analyst', 30, 'Appointment with {person} kept. No change of address.'],
];
