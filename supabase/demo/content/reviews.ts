/** Words of reviewers who approve a stage. */
export const APPROVAL_WORDS = [
  'Clear, and the figures can be counted again afterwards. Go on.',
  'Good work with the partner. Approved.',
  'Approved. Keep an eye on the streets around it.',
  'Well tested. Approved; mind the date of the next meeting.',
  'Approved. Tell the residents who raised it before you begin.',
] as const;

/** Why a stage was returned, and the words beside the question concerned, by stage. */
export const RETURNS: Readonly<Record<string, readonly [reason: string, question: string, words: string]>> = {
  scanning: [
    'Nearly there. The count needs its source, and I would like a second kind of source.',
    'baseline',
    'Which system is this from, and were repeats of one event counted once?',
  ],
  analysis: [
    'The facts are good; the cause is still a guess.',
    'why',
    'Say how you tested this against the hours and days that you have.',
  ],
  response: [
    'The objective cannot be judged as it stands.',
    'objectives',
    'Give the figure now, the figure you want, and the day.',
  ],
  assessment: [
    'The fall may be chance. Look at a like place for the same weeks.',
    'comparison_area',
    'Is there another place in the district with the same kind of problem?',
  ],
};
