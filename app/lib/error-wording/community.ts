import type { Wording } from './wording';

/** Refusals of the commands of community. */
export const community = {} as const satisfies Record<string, Wording>;
