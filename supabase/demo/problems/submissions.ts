import { APPROVAL_WORDS, RETURNS } from '../content/reviews.ts';
import type { Row } from '../table-rows.ts';
import type { WrittenAnswer } from './answers.ts';
import type { CaseFile } from './case-file.ts';

type State = 'waiting' | 'approved' | 'returned';

/** The record of a problem as far as submissions freeze it. */
export interface FrozenParts {
  readonly answers: readonly WrittenAnswer[];
  readonly hypotheses: readonly Row[];
  readonly actions: readonly Row[];
}

const ESCALATES_AFTER_DAYS = 7;
const FIRST_RETURNED = 0.2;

/** Submissions of every stage behind it, and the one that waits or came back. */
export function laySubmissions(file: CaseFile, parts: FrozenParts): void {
  const { timeline } = file.plan;
  for (const { stage, ago } of timeline.approvals) {
    const again = file.random.chance(FIRST_RETURNED);
    const submitted = Math.min(timeline.loggedAgo, ago + file.random.whole(1, 5));
    if (again)
      laySubmission(
        file,
        parts,
        stage,
        1,
        'returned',
        Math.min(timeline.loggedAgo, submitted + 3),
        submitted + 1,
      );
    laySubmission(file, parts, stage, again ? 2 : 1, 'approved', submitted, ago);
  }
  if (timeline.pending === null || timeline.stage === 'closed') return;
  const reviewed = Math.max(1, timeline.submittedAgo - 1);
  laySubmission(file, parts, timeline.stage, 1, timeline.pending, timeline.submittedAgo, reviewed);
}

function laySubmission(
  file: CaseFile,
  parts: FrozenParts,
  stage: string,
  number: number,
  state: State,
  submittedAgo: number,
  reviewedAgo: number,
): void {
  const { plan, random, world } = file;
  const { rows, calendar } = world;
  const id = random.uuid();
  const late = state === 'waiting' && submittedAgo > ESCALATES_AFTER_DAYS;
  const escalates = late && plan.people.inspector.id !== plan.people.supervisor.id;
  rows.add('submission', {
    id,
    problem_id: plan.id,
    stage,
    number,
    state,
    closure_reason: stage === 'assessment' ? 'reduced' : null,
    note: random.pick([
      '',
      '',
      'Ready for you. The partner has read it.',
      'Figures checked with the analyst.',
    ]),
    submitted_by: plan.people.owner.id,
    submitted_at: calendar.time(submittedAgo, 16, random.whole(0, 59)),
    escalated_at: escalates ? calendar.time(submittedAgo - ESCALATES_AFTER_DAYS, 6) : null,
    escalated_to: escalates ? plan.people.inspector.id : null,
  });
  freeze(file, parts, stage, id);
  if (state !== 'waiting') layReview(file, id, stage, state, reviewedAgo);
}

const FROZEN_COLUMNS = [
  ...['kind', 'question_code', 'body', 'choices', 'amount', 'amount_after', 'from_date', 'until_date'],
  ...['after_from_date', 'after_until_date', 'written_by', 'grading_id', 'controller_unit_id'],
];

function freeze({ random, world }: CaseFile, parts: FrozenParts, stage: string, submission_id: string): void {
  for (const [index, row] of frozenRows(parts, stage).entries()) {
    const kept = Object.fromEntries(FROZEN_COLUMNS.map((column) => [column, row[column] ?? null]));
    world.rows.add('submission_answer', { id: random.uuid(), submission_id, position: index + 1, ...kept });
  }
}

/** What a submission of the stage holds: its answers, and the hypotheses of analysis or the actions of response. */
function frozenRows({ answers, hypotheses, actions }: FrozenParts, stage: string): Row[] {
  const texts = (...words: unknown[]): string => words.filter((word) => word).join('\n\n');
  return [
    ...answers
      .filter((answer) => answer.stage === stage)
      .map(({ row }) => ({ ...row, kind: 'answer', written_by: row.updated_by })),
    ...(stage === 'analysis' ? hypotheses : []).map((row) => ({
      ...row,
      kind: 'hypothesis',
      question_code: 'hypothesis',
      body: texts(row.statement, row.test, row.finding),
      choices: [row.outcome, ...(row.data_sources as string[])],
      written_by: row.created_by,
    })),
    ...(stage === 'response' ? actions.filter(({ status }) => status !== 'dropped') : []).map((row) => ({
      ...row,
      kind: 'action',
      question_code: 'action',
      body: texts(row.task, row.mechanism),
      choices: [row.status],
      until_date: row.due_on,
      written_by: row.created_by,
    })),
  ];
}

function layReview(
  { plan, random, world }: CaseFile,
  submission_id: string,
  stage: string,
  decision: State,
  ago: number,
): void {
  const id = random.uuid();
  const [reason, question_code, words] = RETURNS[stage]!;
  const returned = decision === 'returned';
  world.rows.add('review', {
    id,
    submission_id,
    decision,
    reason: returned ? reason : random.pick(APPROVAL_WORDS),
    reviewed_by: plan.people.supervisor.id,
    reviewed_at: world.calendar.time(ago, 18, random.whole(0, 59)),
  });
  if (returned) world.rows.add('review_reason', { id: random.uuid(), review_id: id, question_code, words });
}
