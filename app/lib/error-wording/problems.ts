import type { Wording } from './wording';

/** Refusals of the commands of problems. */
export const problems = {} as const satisfies Record<string, Wording>;
