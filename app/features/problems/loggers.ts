import type { Role } from '~/lib/viewer';

/** Who may log a problem, as `log_problem` has it; call handlers do so for the caller. */
export const loggers: Role[] = [
  'officer',
  'pcso',
  'supervisor',
  'inspector',
  'partner',
  'partner_lead',
  'analyst',
  'coordinator',
  'call_handler',
];
