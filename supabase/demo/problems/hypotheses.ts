import type { Row } from '../table-rows.ts';
import type { CaseFile } from './case-file.ts';
import { STAGES } from './problem-plan.ts';

/** The tested hypotheses of a problem that has reached analysis; one is left untested now and then. */
export function layHypotheses(file: CaseFile): Row[] {
  const { plan, random, world } = file;
  const { timeline } = plan;
  if (STAGES.indexOf(timeline.stage) < STAGES.indexOf('analysis')) return [];
  const done = timeline.stage !== 'analysis' || timeline.pending !== null;
  const approval = timeline.approvals.find(({ stage }) => stage === 'analysis');
  const at = world.calendar.time(approval ? approval.ago + 5 : Math.max(timeline.submittedAgo + 1, 2), 14);
  const author = plan.people.owner;
  return plan.kind.hypothesis.map((text, index) => {
    // "Claim. Tested how: what was found."
    const [statement, tested] = split(file.plain(text), '. ');
    const [test, finding] = split(tested, ': ');
    const isTested = done || index === 0;
    const row = {
      id: random.uuid(),
      problem_id: plan.id,
      statement: `${statement}.`,
      test: isTested ? `${test}.` : '',
      finding: isTested ? finding : '',
      outcome: isTested ? 'supported' : 'untested',
      data_sources: ['police_incidents', 'environmental_audit'],
      grading_id: file.grade(author, at, 'B22'),
      controller_unit_id: author.unitId,
      version: 1,
      created_by: author.id,
      created_at: at,
    };
    world.rows.add('hypothesis', row);
    return row;
  });
}

function split(text: string, at: string): [before: string, after: string] {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`There is no "${at}" in the hypothesis: ${text}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}
