import type { JobKind } from './job';
import { removeStale } from './remove-stale';

/** Every kind of job by the word in `private.job.kind`. To add one, write it in a file of its own and name it here. */
export const kinds: Record<string, JobKind> = {
  remove_stale: removeStale,
};
