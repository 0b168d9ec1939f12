import { COMMON_ANSWERS, HOW_OFTEN, IMPACT } from '../content/common-answers.ts';
import type { ProblemKind, TriangleCorner } from '../content/problem-kind.ts';
import type { Row } from '../table-rows.ts';
import { factsOf } from './answer-facts.ts';
import type { CaseFile } from './case-file.ts';
import { STAGES, type Stage } from './problem-plan.ts';

/** An answer as it stands in the record, by its stage; the frozen copies are made from it. */
export interface WrittenAnswer {
  readonly stage: Stage;
  readonly row: Row;
}

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  scanning: [
    'problem_statement',
    'sources',
    'how_often',
    'since_when',
    'harm',
    'community_concern',
    'existing_ownership',
    'cheers',
    'baseline',
  ],
  analysis: [
    'why',
    'triangle_offender',
    'triangle_target',
    'triangle_place',
    'triangle_handler',
    'triangle_guardian',
    'triangle_manager',
    'five_wh',
    'tried_before',
    'data_sources',
    'data_limits',
    'problem_cost',
  ],
  response: [
    'objectives',
    'options',
    'what_others_did',
    'chosen_response',
    'risks',
    'equality_impact',
    'community_impact',
    'budget',
  ],
  assessment: [
    'process',
    'before_after',
    'impact',
    'attribution',
    'comparison_area',
    'displacement',
    'cost_benefit',
    'community_view',
    'community_told',
    'lessons',
    'exit_plan',
  ],
};
const FROM_KIND: Readonly<
  Record<
    string,
    keyof Pick<
      ProblemKind,
      'statement' | 'harm' | 'concern' | 'cause' | 'tried' | 'objective' | 'options' | 'risks' | 'lesson'
    >
  >
> = {
  problem_statement: 'statement',
  harm: 'harm',
  community_concern: 'concern',
  why: 'cause',
  tried_before: 'tried',
  objectives: 'objective',
  options: 'options',
  risks: 'risks',
  lessons: 'lesson',
};
const CORNERS: Readonly<Record<string, TriangleCorner>> = {
  triangle_offender: 'offender',
  triangle_target: 'victim',
  triangle_place: 'location',
  triangle_handler: 'handler',
  triangle_guardian: 'guardian',
  triangle_manager: 'manager',
};
/** Share of a stage's questions that are answered while it is being worked. */
const ANSWERED_SO_FAR = 0.55;

/** Writes the answers of every stage reached; all of a stage that is approved or submitted, some of one that is not. */
export function layAnswers(file: CaseFile): WrittenAnswer[] {
  const { timeline } = file.plan;
  return Object.entries(QUESTIONS).flatMap(([name, codes]) => {
    const stage = name as Stage;
    if (STAGES.indexOf(stage) > STAGES.indexOf(timeline.stage)) return [];
    const approval = timeline.approvals.find((each) => each.stage === stage);
    const whole = approval !== undefined || timeline.pending !== null;
    const writtenAgo = whole
      ? (approval?.ago ?? timeline.submittedAgo) + 4
      : Math.max(1, Math.round(timeline.stageAgo / 2));
    return codes
      .filter(
        (code) =>
          whole || code === 'problem_statement' || code === 'sources' || file.random.chance(ANSWERED_SO_FAR),
      )
      .map((code) => ({ stage, row: layAnswer(file, code, Math.min(writtenAgo, timeline.loggedAgo)) }));
  });
}

function layAnswer(file: CaseFile, code: string, ago: number): Row {
  const { plan, random, world } = file;
  const author = plan.people.owner;
  const at = world.calendar.time(ago, random.whole(8, 19), random.whole(0, 59));
  const row = {
    id: random.uuid(),
    problem_id: plan.id,
    question_code: code,
    body: file.plain(random.pick(wordsFor(file, code))),
    ...factsOf(file, code),
    grading_id: file.grade(author, at, 'B22'),
    controller_unit_id: author.unitId,
    version: 1,
    created_by: author.id,
    created_at: at,
    updated_by: author.id,
    updated_at: at,
  };
  world.rows.add('stage_answer', row);
  return row;
}

/** At most this share of the count before is a clear success, and this much is still a fall. */
const CLEAR_FALL = 0.6;
const SOME_FALL = 0.85;

function wordsFor({ plan: { kind, events }, frequency }: CaseFile, code: string): readonly string[] {
  if (code === 'how_often') return [HOW_OFTEN[frequency]!];
  if (code === 'impact') {
    const left = (events.after ?? events.before) / Math.max(1, events.before);
    return [left <= CLEAR_FALL ? IMPACT.met : left <= SOME_FALL ? IMPACT.partly : IMPACT.not];
  }
  const own = FROM_KIND[code];
  if (own) return kind[own];
  const corner = CORNERS[code];
  if (corner) return kind.triangle[corner];
  const common = COMMON_ANSWERS[code as keyof typeof COMMON_ANSWERS];
  if (!common) throw new Error(`There are no words for the question ${code}.`);
  return common;
}
