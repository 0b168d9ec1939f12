import type { Wording } from './wording';

/** Refusals of the commands of costs. */
export const costs = {} as const satisfies Record<string, Wording>;
