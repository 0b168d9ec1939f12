import type { Stage } from './stages';

/** One condition of a gate: the database's word for its absence, and what stands on the checklist. */
export type GateCondition = { word: string; label: string };

/** DOMAIN 3.1, gate to the next stage. `private.gate_missing` gives the words; a test holds the two together. */
const gates: Readonly<Record<Stage, readonly GateCondition[]>> = {
  scanning: [
    { word: 'cheers_not_met', label: 'All six CHEERS tests are met and explained' },
    { word: 'owner_missing', label: 'Somebody owns the problem' },
    { word: 'supervisor_missing', label: 'Somebody supervises it' },
    { word: 'place_missing', label: 'It has a place' },
    { word: 'period_missing', label: 'It is said since when' },
    { word: 'baseline_missing', label: 'The baseline count is in, with its period' },
  ],
  analysis: [
    { word: 'hypothesis_untested', label: 'At least one hypothesis is tested' },
    { word: 'other_data_missing', label: 'At least one source is not the police’s own' },
    { word: 'problem_cost_missing', label: 'The cost of the problem is in' },
  ],
  response: [
    { word: 'action_missing', label: 'There is at least one action' },
    { word: 'action_without_owner', label: 'Every action has a person who owns it' },
  ],
  assessment: [
    { word: 'impact_missing', label: 'It is said whether the problem changed' },
    { word: 'community_not_told', label: 'The community has been told' },
    { word: 'lesson_missing', label: 'A lesson is on file' },
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

/** What the first missing condition is called, or null when the gate is open. */
export function firstMissing(stage: Stage, missing: readonly string[]): string | null {
  return gates[stage].find(({ word }) => missing.includes(word))?.label ?? null;
}
