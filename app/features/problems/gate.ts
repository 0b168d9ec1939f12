import type { Stage } from './stages';

/** One condition of a gate: the database's word for its absence, what stands on the checklist, and what to do to meet it. */
export type GateCondition = { word: string; label: string; todo: string };

/** DOMAIN 3.1, gate to the next stage. `private.gate_missing` gives the words; a test holds the two together. */
const gates: Readonly<Record<Stage, readonly GateCondition[]>> = {
  scanning: [
    {
      word: 'cheers_not_met',
      label:
        'All six CHEERS tests are met and explained: community, harmful, expectation, events, recurring, similarity',
      todo: 'Say whether it meets all six CHEERS tests',
    },
    { word: 'owner_missing', label: 'Somebody owns the problem', todo: 'Name an owner' },
    { word: 'supervisor_missing', label: 'Somebody supervises it', todo: 'Name a supervisor' },
    { word: 'place_missing', label: 'It has a place', todo: 'Say where it is' },
    { word: 'period_missing', label: 'It is said since when', todo: 'Say since when' },
    {
      word: 'baseline_missing',
      label: 'The baseline count is in, with its period',
      todo: 'Enter the baseline count',
    },
  ],
  analysis: [
    { word: 'hypothesis_untested', label: 'At least one hypothesis is tested', todo: 'Test a hypothesis' },
    {
      word: 'other_data_missing',
      label: 'At least one source is not the police’s own',
      todo: 'Use a source that is not the police’s own',
    },
    {
      word: 'problem_cost_missing',
      label: 'The cost of the problem is in',
      todo: 'Enter what the problem costs',
    },
  ],
  response: [
    { word: 'action_missing', label: 'There is at least one action', todo: 'Add an action' },
    {
      word: 'action_without_owner',
      label: 'Every action has a person who owns it',
      todo: 'Name a person for every action',
    },
  ],
  assessment: [
    {
      word: 'impact_missing',
      label: 'It is said whether the problem changed',
      todo: 'Say whether the problem changed',
    },
    { word: 'community_not_told', label: 'The community has been told', todo: 'Tell the community' },
    { word: 'lesson_missing', label: 'A lesson is on file', todo: 'Write down the lesson' },
  ],
};

/** The words of a stage's gate, in order. */
export function gateWords(stage: Stage): string[] {
  return gates[stage].map(({ word }) => word);
}

/** The checklist of a stage: each condition, and whether it is met. */
export function gateChecklist(
  stage: Stage,
  missing: readonly string[],
): (GateCondition & { met: boolean })[] {
  return gates[stage].map((condition) => ({ ...condition, met: !missing.includes(condition.word) }));
}

/** What to do next to open the gate, or null when it is open. */
export function firstTodo(stage: Stage, missing: readonly string[]): string | null {
  return gates[stage].find(({ word }) => missing.includes(word))?.todo ?? null;
}
