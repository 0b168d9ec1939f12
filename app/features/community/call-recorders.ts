import type { Role } from '~/lib/viewer';

/** Who may note that a call matches a live problem, as `record_matching_call` has it. */
export const callRecorders: readonly Role[] = [
  'call_handler',
  'officer',
  'pcso',
  'supervisor',
  'inspector',
  'coordinator',
];
