/** What a person may be in a problem; kept apart as the Data Protection Act 2018, section 38, asks. */
export const PERSON_ROLES = ['victim', 'witness', 'suspect', 'subject', 'complainant'] as const;

/** The word for a person's role, for lists and choices. */
export function roleWord(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** The heading over those who hold a role. */
export function rolesWord(role: string): string {
  return role === 'witness' ? 'Witnesses' : `${roleWord(role)}s`;
}

const PROBLEM_ROLES: Record<string, string> = {
  lead: 'Owner',
  co_lead: 'Joint owner',
  supervisor: 'Supervisor',
  deputy: 'Deputy',
  named: 'Named member',
};

/** The parts that an owner or supervisor may give, as `set_problem_role` has them. */
export const GIVEN_PARTS = ['lead', 'supervisor', 'co_lead', 'deputy'] as const;

/** What somebody's part in a problem is called. */
export function partWord(role: string): string {
  return PROBLEM_ROLES[role] ?? role;
}
