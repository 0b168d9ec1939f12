import { addDays, dayOf, type Day } from '~/lib/dates';
import { firstMissing, type Doing } from './gate';
import { stageName, type Stage, type Standing } from './stages';

/** What has to happen next, the day by which, and where it is done. */
export type NextStep = { what: string; due: Day; at: Doing };

/** What the next step depends on. Moments are ISO texts; `missing` is null for who may not read the record. */
export type ProblemState = {
  stage: Standing;
  stage_since: string;
  closed_at: string | null;
  today: Day;
  owner: { name: string } | null;
  supervisor: { name: string } | null;
  waiting: { stage: Stage; submitted_at: string } | null;
  returned: { reviewed_at: string } | null;
  missing: readonly string[] | null;
  next_action: { task: string; due_on: Day } | null;
};

/** DOMAIN 4.2: sergeant's check within 7 days, owner's update every 28, review after three months. */
const DAYS: Readonly<Record<Stage, number>> = { scanning: 7, analysis: 28, response: 28, assessment: 91 };
const REVIEW_DAYS = 7;
const COME_BACK_DAYS = 91;

function stageStep(state: ProblemState, stage: Stage): NextStep {
  const name = stageName(stage).toLowerCase();
  if (state.waiting) {
    const by = state.supervisor ? `${state.supervisor.name} reviews` : 'A supervisor reviews';
    return {
      what: `${by} ${stageName(state.waiting.stage).toLowerCase()}`,
      due: addDays(dayOf(state.waiting.submitted_at), REVIEW_DAYS),
      at: { path: `/${state.waiting.stage}`, may: 'review' },
    };
  }
  if (state.returned)
    return {
      what: `Answer the reviewer and submit ${name} again`,
      due: addDays(dayOf(state.returned.reviewed_at), REVIEW_DAYS),
      at: { path: `/${stage}`, may: 'contribute' },
    };
  const due = addDays(dayOf(state.stage_since), DAYS[stage]);
  if (state.missing === null)
    return { what: `Finish ${name}`, due, at: { path: `/${stage}`, may: 'contribute' } };
  const wanted = firstMissing(stage, state.missing);
  if (wanted) return { what: wanted.todo, due, at: wanted.at };
  return { what: `Submit ${name} for review`, due, at: { path: `/${stage}#submit`, may: 'own' } };
}

/**
 * What has to happen next on a problem: of its stage's next step, the first open action and an owner that is wanting,
 * the one that is due first. A closed problem is looked at again after three months.
 */
export function nextStep(state: ProblemState): NextStep {
  if (state.stage === 'closed')
    return {
      what: 'Check whether it has come back',
      due: addDays(dayOf(state.closed_at ?? state.stage_since), COME_BACK_DAYS),
      at: { path: '/log', may: 'contribute' },
    };
  const steps = [stageStep(state, state.stage)];
  if (!state.owner)
    steps.unshift({ what: 'Name an owner', due: state.today, at: { path: '/people#parts', may: 'own' } });
  if (state.next_action)
    steps.push({
      what: state.next_action.task,
      due: state.next_action.due_on,
      at: { path: '/response#actions', may: 'contribute' },
    });
  return steps.reduce((first, step) => (step.due < first.due ? step : first));
}
