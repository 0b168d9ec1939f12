import type { Random } from '../random.ts';
import type { Stage } from './problem-plan.ts';

/** When a problem went through its stages, in days before today. */
export interface Timeline {
  readonly stage: Stage;
  readonly loggedAgo: number;
  /** When each stage that is behind it was approved; in that order. */
  readonly approvals: readonly { readonly stage: Exclude<Stage, 'closed'>; readonly ago: number }[];
  /** When it entered its present stage. */
  readonly stageAgo: number;
  /** What lies before the reviewer in the present stage, if anything does. */
  readonly pending: 'waiting' | 'returned' | null;
  /** How many days ago the pending one was submitted. */
  readonly submittedAgo: number;
}

/** Age in days of problems that stand at each stage. */
const AGE: Readonly<Record<Stage, readonly [low: number, high: number]>> = {
  scanning: [3, 70],
  analysis: [40, 160],
  response: [80, 300],
  assessment: [230, 420],
  closed: [300, 700],
};
/** At which share of its life each stage was approved. */
const APPROVED_AT = { scanning: 0.12, analysis: 0.3, response: 0.42, assessment: 1 } as const;
const GATES = ['scanning', 'analysis', 'response', 'assessment'] as const;

/** Draws the course of a problem that now stands at the given stage. */
export function timelineOf(random: Random, stage: Stage): Timeline {
  const loggedAgo = random.whole(...AGE[stage]);
  const endAgo = stage === 'closed' ? Math.round(loggedAgo * (0.1 + random.next() * 0.4)) : 0;
  const passed = stage === 'closed' ? GATES : GATES.slice(0, GATES.indexOf(stage));
  const approvals = passed.map((gate) => ({
    stage: gate,
    ago: Math.max(1, Math.round(loggedAgo - (loggedAgo - endAgo) * APPROVED_AT[gate])),
  }));
  const stageAgo = approvals.at(-1)?.ago ?? loggedAgo;
  const pending = stage === 'closed' || stageAgo < 4 ? null : draw(random);
  return {
    stage,
    loggedAgo,
    approvals,
    stageAgo,
    pending,
    submittedAgo: random.whole(2, Math.min(11, stageAgo - 1)),
  };
}

function draw(random: Random): Timeline['pending'] {
  const chance = random.next();
  if (chance < 0.22) return 'waiting';
  return chance < 0.32 ? 'returned' : null;
}
