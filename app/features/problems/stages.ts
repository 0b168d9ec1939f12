/** The stages of a problem that are worked, in order (SARA: Eck and Spelman 1987). */
export const stages = ['scanning', 'analysis', 'response', 'assessment'] as const;
export type Stage = (typeof stages)[number];

/** Where a problem stands: in one of its stages, or closed. */
export type Standing = Stage | 'closed';

const names: Readonly<Record<Standing, string>> = {
  scanning: 'Scanning',
  analysis: 'Analysis',
  response: 'Response',
  assessment: 'Assessment',
  closed: 'Closed',
};

/** What a stage is called on the screen. */
export function stageName(stage: Standing): string {
  return names[stage];
}

/** Whether a word from an address or a form names a stage. */
export function isStage(word: string | undefined): word is Stage {
  return (stages as readonly string[]).includes(word ?? '');
}

/** Whether a problem that stands there has passed the stage. */
export function hasPassed(stage: Stage, standing: Standing): boolean {
  return standing === 'closed' || stages.indexOf(stage) < stages.indexOf(standing);
}
