/** What may be done with an item. */
export const DECISIONS = ['given', 'redacted', 'withheld'] as const;
export type Decision = (typeof DECISIONS)[number];

const DECISION_WORDS: Record<Decision, string> = {
  given: 'Given',
  redacted: 'Given with words blanked',
  withheld: 'Withheld',
};

/** "Given", "Given with words blanked", "Withheld". */
export function decisionWords(decision: Decision): string {
  return DECISION_WORDS[decision];
}

const PARTS: Record<string, string> = {
  action: 'Action',
  attendance: 'Note of time spent',
  disclosure: 'Disclosure to an organisation',
  entry: 'Log entry',
  erasure: 'Record of an erasure',
  evidence: 'File',
  grading: 'Grading',
  hypothesis: 'Hypothesis',
  identity_look: 'When their details were looked up',
  identity_role: 'Role recorded',
  record_number: 'Police record number',
  impact_assessment: 'Community impact assessment',
  intervention: 'Intervention',
  participation_request: 'Request to take part',
  place: 'Name of a place',
  problem: 'Title and notes of the problem',
  purpose: 'Reason for looking at names',
  review: 'Supervisor’s review',
  review_reason: 'Supervisor’s reason',
  stage_answer: 'Answer of a stage',
  submission: 'Note with a submission',
  submission_answer: 'Answer as submitted',
  summary: 'Published summary',
};

/** What an item is, by the table that it stands in. */
export function partWords(part: string): string {
  if (Object.hasOwn(PARTS, part)) return PARTS[part] ?? part;
  const words = part.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Items on a page, as `subject_items` of the database gives them. */
export const ITEMS_A_PAGE = 20;
