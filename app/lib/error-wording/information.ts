import type { Wording } from './wording';

/** Refusals of the commands of information. */
export const information = {} as const satisfies Record<string, Wording>;
