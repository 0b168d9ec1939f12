import type { Wording } from './wording';

/** Refusals of the commands of accounts. */
export const accounts = {} as const satisfies Record<string, Wording>;
