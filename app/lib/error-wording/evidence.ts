import type { Wording } from './wording';

/** Refusals of the commands of evidence. */
export const evidence = {} as const satisfies Record<string, Wording>;
