import type { Stage } from './stages';

/** Where something is done, as an address below the problem's own, and which of the header's `may` it takes. */
export type Doing = { path: string; may: 'contribute' | 'own' | 'review' };

/**
 * One condition of a gate: the database's word for its absence, what stands on the checklist, what to do to meet it,
 * and where.
 */
export type GateCondition = { word: string; label: string; todo: string; at: Doing };

const answering = (question: string): Doing => ({ path: `/answer/${question}`, may: 'contribute' });
const PARTS: Doing = { path: '/people#parts', may: 'own' };

/** DOMAIN 3.1, gate to the next stage. `private.gate_missing` gives the words; a test holds the two together. */
const gates: Readonly<Record<Stage, readonly GateCondition[]>> = {
  scanning: [
    {
      word: 'cheers_not_met',
      label:
        'All six CHEERS tests are met and explained: community, harmful, expectation, events, recurring, similarity',
      todo: 'Say whether it meets all six CHEERS tests',
      at: answering('cheers'),
    },
    { word: 'owner_missing', label: 'Somebody owns the problem', todo: 'Name an owner', at: PARTS },
    { word: 'supervisor_missing', label: 'Somebody supervises it', todo: 'Name a supervisor', at: PARTS },
    {
      word: 'place_missing',
      label: 'It has a place',
      todo: 'Say where it is',
      at: { path: '/scanning', may: 'contribute' },
    },
    {
      word: 'period_missing',
      label: 'It is said since when',
      todo: 'Say since when',
      at: answering('since_when'),
    },
    {
      word: 'baseline_missing',
      label: 'The baseline count is in, with its period',
      todo: 'Enter the baseline count',
      at: answering('baseline'),
    },
  ],
  analysis: [
    {
      word: 'hypothesis_untested',
      label: 'At least one hypothesis is tested',
      todo: 'Test a hypothesis',
      at: { path: '/analysis#hypotheses', may: 'contribute' },
    },
    {
      word: 'other_data_missing',
      label: 'At least one source is not the police’s own',
      todo: 'Use a source that is not the police’s own',
      at: answering('data_sources'),
    },
    {
      word: 'problem_cost_missing',
      label: 'The cost of the problem is in',
      todo: 'Enter what the problem costs',
      at: answering('problem_cost'),
    },
  ],
  response: [
    {
      word: 'action_missing',
      label: 'There is at least one action',
      todo: 'Add an action',
      at: { path: '/actions/new', may: 'contribute' },
    },
    {
      word: 'action_without_owner',
      label: 'Every action has a person who owns it',
      todo: 'Name a person for every action',
      at: { path: '/response#actions', may: 'contribute' },
    },
  ],
  assessment: [
    {
      word: 'impact_missing',
      label: 'It is said whether the problem changed',
      todo: 'Say whether the problem changed',
      at: answering('impact'),
    },
    {
      word: 'community_not_told',
      label: 'The community has been told',
      todo: 'Tell the community',
      at: answering('community_told'),
    },
    {
      word: 'lesson_missing',
      label: 'A lesson is on file',
      todo: 'Write down the lesson',
      at: answering('lessons'),
    },
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

/** The first condition that the gate still wants, or null when it is open. */
export function firstMissing(stage: Stage, missing: readonly string[]): GateCondition | null {
  return gates[stage].find(({ word }) => missing.includes(word)) ?? null;
}
