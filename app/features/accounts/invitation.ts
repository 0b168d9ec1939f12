import { roleNames, roles, type Role } from '~/lib/viewer';

/** What somebody in a role sees, in a line for their invitation. It words the rules of the database; it decides nothing. */
const sees: Readonly<Record<Role, string>> = {
  officer: 'the problems of your force, and what is recorded about them without the names of people',
  pcso: 'the problems of your force, and what is recorded about them without the names of people',
  special: 'your own jobs and the problems they belong to',
  supervisor: 'the problems of your force, and the work that waits for your review',
  inspector: 'the problems of your force, and the work of your teams',
  partner:
    'the problems your organisation takes part in, and what else is being worked on in the districts it covers',
  partner_lead:
    'the problems your organisation takes part in, what else is being worked on in the districts it covers, and who of your organisation uses PRIME',
  call_handler: 'the priorities of every neighbourhood and the live problems near a caller',
  analyst: 'the problems of your force, and its recorded incidents',
  coordinator: 'the problems of your force, its lists and what is published',
  finance: 'the problems of your force and what they cost',
  information_manager: 'the problems of your force, its agreements and who looked at personal details',
  scrutineer: 'an overview of the problems of the force, without the record behind them',
  auditor:
    'everything recorded by the force without the names of people, to read alone, until your post ends',
  administrator: 'people, organisations and messages, and no problems',
};

/** The role's name and what it sees, for the page of an invitation. */
export function inWords(role: Role): { name: string; sees: string } {
  return { name: roleNames[role], sees: sees[role] };
}

const outside: readonly Role[] = ['partner', 'partner_lead', 'scrutineer', 'auditor'];

/** The roles that a post in an organisation of this kind can have, as the database allows them. */
export function rolesOf(kind: string): Role[] {
  const police = kind === 'police';
  return roles.filter((role) =>
    police ? !['partner', 'partner_lead'].includes(role) : outside.includes(role),
  );
}
