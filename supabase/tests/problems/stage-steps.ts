import { callAs } from './calls';
import type { Open } from './open-world';
import { loggedProblem, type Person } from './world';

const cheers = ['community', 'harmful', 'expectation', 'events', 'recurring', 'similarity'];
const period = { from_date: '2025-03-01', until_date: '2025-05-31' };
export const stages = ['scanning', 'analysis', 'response', 'assessment'] as const;
export type Stage = (typeof stages)[number];

/** The commands that take a problem through its stages, for a person of the world to run. */
export function problemCommands(open: Open) {
  const call = (person: Person, name: string, args: Record<string, unknown>) =>
    callAs(open.sql, person, name, args);
  const answer = (problem: string, question: string, words: object, by: Person, version = 0) =>
    call(by, 'save_answer', {
      p_problem: problem,
      p_question: question,
      p_version: version,
      p_answer: words,
    });
  return {
    call,
    answer,
    people: () => open.world.people,
    logged: async (by: Person = open.world.people.officer) =>
      String((await call(by, 'log_problem', { p_problem: loggedProblem() })).id),
    submit: (problem: string, by: Person, reason: string | null = null) =>
      call(by, 'submit_stage', { p_problem: problem, p_closure_reason: reason }),
    review: (submission: unknown, by: Person, decision: string, more: object = {}) =>
      call(by, 'review_submission', { p_submission: submission, p_decision: decision, ...more }),
    stageOf: async (id: string) =>
      String((await open.sql`select stage from problem where id = ${id}`)[0]?.stage),
    async addAction(problem: string, by: Person, owner: string | null): Promise<void> {
      const { police, team } = open.world;
      await open.sql`with g as (insert into grading (force_id, problem_id, controller_unit_id, source, information, handling, graded_by)
          values ('hampshire', ${problem}, ${team}, 'B', '2', '2', ${by.member}) returning id)
        insert into action (force_id, problem_id, task, owner_organisation_id, owner_member_id, due_on, grading_id, controller_unit_id, created_by)
        select 'hampshire', ${problem}, 'Lock the barrier at 10pm', ${police}, ${owner}, '2030-01-01', g.id, ${team}, ${by.member} from g`;
    },
  };
}
type Commands = ReturnType<typeof problemCommands>;

/** What each stage needs beyond what logging leaves, one step by its name. */
function stepsOf({ answer, call, addAction, people }: Commands) {
  const hypothesis = {
    statement: 'The barrier is left open',
    test: 'Watched it',
    finding: 'It is',
    outcome: 'supported',
  };
  type Step = (id: string, by: Person) => Promise<unknown>;
  const steps: Record<Stage, Record<string, Step>> = {
    scanning: {
      cheers: (id, by) => answer(id, 'cheers', { choices: cheers, body: 'All six' }, by),
      baseline: (id, by) => answer(id, 'baseline', { amount: 24, body: 'Calls', ...period }, by),
    },
    analysis: {
      hypothesis: (id, by) =>
        call(by, 'save_hypothesis', { p_problem: id, p_hypothesis: null, p_version: 0, p_words: hypothesis }),
      data: (id, by) => answer(id, 'data_sources', { choices: ['police_incidents', 'council_cctv'] }, by),
      cost: (id, by) => answer(id, 'problem_cost', { amount: 1200.5, ...period }, by),
    },
    response: { action: (id, by) => addAction(id, by, people().officer.member) },
    assessment: {
      impact: (id, by) => answer(id, 'impact', { body: 'Halved' }, by),
      told: (id, by) => answer(id, 'community_told', { body: 'At the meeting', from_date: '2025-09-01' }, by),
      lessons: (id, by) => answer(id, 'lessons', { body: 'Lock the barrier' }, by),
    },
  };
  return steps;
}

/** The steps to every gate, and ways to take them. */
export function stageSteps(open: Open) {
  const commands = problemCommands(open);
  const steps = stepsOf(commands);
  /** Does all steps of a stage but those named. */
  const fill = async (problem: string, stage: Stage, by: Person, ...but: string[]) => {
    for (const [name, step] of Object.entries(steps[stage])) if (!but.includes(name)) await step(problem, by);
  };
  /** Brings a problem to a stage, every gate on the way met and approved by the sergeant. */
  const at = async (stage: Stage | 'closed'): Promise<string> => {
    const { officer, sergeant } = commands.people();
    const id = await commands.logged();
    for (const passed of stages.slice(0, stage === 'closed' ? 4 : stages.indexOf(stage))) {
      await fill(id, passed, officer);
      const { id: submission } = await commands.submit(id, officer, 'reduced');
      await commands.review(submission, sergeant, 'approved');
    }
    return id;
  };
  return { ...commands, fill, at, cheers };
}
