import type { Role } from '~/lib/viewer';

/** Who may log a problem, as `log_problem` has it. */
export const loggers: Role[] = [
  'officer',
  'pcso',
  'supervisor',
  'inspector',
  'partner',
  'partner_lead',
  'analyst',
  'coordinator',
];
