import type { Role } from '~/lib/viewer';

const USUAL: Partial<Record<Role, string>> = {
  officer: 'constable',
  pcso: 'pcso',
  special: 'special',
  supervisor: 'sergeant',
  inspector: 'inspector',
  analyst: 'analyst',
};

/** The role on the rate card that a member's own time is usually priced as; none for partners, whose jobs differ. */
export function usualCostRole(role: Role): string {
  return USUAL[role] ?? '';
}
