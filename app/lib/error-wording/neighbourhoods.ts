import type { Wording } from './wording';

/** Refusals of the commands of neighbourhoods. */
export const neighbourhoods = {} as const satisfies Record<string, Wording>;
