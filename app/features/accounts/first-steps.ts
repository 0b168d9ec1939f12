import type { Role } from '~/lib/viewer';

type Step = { text: string; href: string; why: string };

const account: Step = {
  text: 'Check your details',
  href: '/account',
  why: 'your name as colleagues see it, and day or night colours.',
};
const problems: Step = {
  text: 'Look at the problems',
  href: '/problems',
  why: 'what is being worked on, on a map and as a list.',
};
const log: Step = {
  text: 'Log a problem',
  href: '/problems/new',
  why: 'four short pages; likely duplicates are shown before you save.',
};
const actions: Step = {
  text: 'See your actions',
  href: '/actions',
  why: 'what you have agreed to do, the overdue first.',
};
const neighbourhoods: Step = {
  text: 'Find a neighbourhood',
  href: '/neighbourhoods',
  why: 'its team, its priorities and its published work.',
};

const particular: Partial<Record<Role, readonly [Step, Step]>> = {
  special: [actions, neighbourhoods],
  supervisor: [
    { text: 'Open your reviews', href: '/reviews', why: 'the work that waits for your decision.' },
    problems,
  ],
  inspector: [
    { text: 'Open your reviews', href: '/reviews', why: 'the work that waits for a decision.' },
    problems,
  ],
  partner: [actions, problems],
  partner_lead: [
    {
      text: 'See who uses PRIME',
      href: '/organisation',
      why: 'invite your colleagues and remove those who have left.',
    },
    problems,
  ],
  call_handler: [
    { text: 'Try call handling', href: '/call-handling', why: 'type a place and see its priorities.' },
    neighbourhoods,
  ],
  administrator: [
    { text: 'See the people', href: '/admin/people', why: 'invite, change posts, disable.' },
    {
      text: 'See the organisations',
      href: '/admin/organisations',
      why: 'units, and the districts they cover.',
    },
  ],
  information_manager: [
    {
      text: 'See the agreements',
      href: '/admin/agreements',
      why: 'which are in date and which are about to lapse.',
    },
    problems,
  ],
  finance: [problems, neighbourhoods],
  scrutineer: [problems, neighbourhoods],
  auditor: [problems, neighbourhoods],
  analyst: [problems, neighbourhoods],
};

/** Three things to do first in a role. */
export function firstSteps(role: Role): readonly Step[] {
  return [account, ...(particular[role] ?? [log, problems])];
}
