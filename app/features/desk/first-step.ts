import type { Role } from '~/lib/viewer';

type Step = { text: string; href: string };

const log: Step = { text: 'Log a problem', href: '/problems/new' };
const look: Step = { text: 'See the problems', href: '/problems' };
const admin: Step = { text: 'Go to admin', href: '/admin' };

/** What each role comes to PRIME for: the one button of its desk. */
export const firstSteps: Readonly<Record<Role, Step>> = {
  officer: log,
  pcso: log,
  special: { text: 'See your actions', href: '/actions' },
  supervisor: log,
  inspector: log,
  partner: log,
  partner_lead: log,
  call_handler: { text: 'Answer a call', href: '/call-handling' },
  analyst: look,
  coordinator: log,
  finance: { text: 'Open the rate card', href: '/admin/rates' },
  information_manager: { text: 'Open the registers', href: '/information' },
  scrutineer: look,
  auditor: look,
  administrator: admin,
};

const own: Step = { text: 'Your problems', href: '/problems?owner=me' };

/** Where somebody who can own problems finds those that they own; null for roles that never do. */
export function ownProblems(role: Role): Step | null {
  return ['officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead'].includes(role)
    ? own
    : null;
}

const onlookers: readonly Role[] = [
  'analyst',
  'scrutineer',
  'call_handler',
  'finance',
  'information_manager',
  'auditor',
  'administrator',
];

/** What to say when a desk has no news: some roles never own or work on a problem, so nothing is missing there. */
export function noNewsWords(role: Role): string {
  return onlookers.includes(role)
    ? 'News is about problems that you own or work on. Your role has none, so nothing is missing here.'
    : 'Nobody has added anything to your problems since then.';
}

const setters: readonly Role[] = ['officer', 'pcso', 'supervisor', 'inspector', 'coordinator'];

/** Whether a role keeps the priorities of its neighbourhoods, as `private.may_manage_neighbourhood` has it. */
export function keepsPriorities(role: Role): boolean {
  return setters.includes(role);
}
