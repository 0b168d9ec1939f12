import type { Role } from '~/lib/viewer';

type AdminPage = { text: string; href: string; what: string; roles: readonly Role[] };

const pages: readonly AdminPage[] = [
  {
    text: 'People',
    href: '/admin/people',
    what: 'Who uses PRIME: invite, change and end posts, disable accounts.',
    roles: ['administrator'],
  },
  {
    text: 'Organisations',
    href: '/admin/organisations',
    what: 'The police and their partners, their units and the districts they cover.',
    roles: ['administrator', 'information_manager', 'auditor'],
  },
  {
    text: 'Agreements',
    href: '/admin/agreements',
    what: 'Information-sharing agreements: in date, about to lapse, lapsed.',
    roles: ['administrator', 'information_manager', 'auditor'],
  },
  {
    text: 'Rate card',
    href: '/admin/rates',
    what: 'What an hour of each role costs, from which day; hours that wait for a rate.',
    roles: ['finance'],
  },
  {
    text: 'Grading',
    href: '/information/grading',
    what: 'By which scheme new items are graded, and the notice that stands on every form.',
    roles: ['administrator'],
  },
  {
    text: 'Messages',
    href: '/admin/mail',
    what: 'What PRIME has written to people: sent and waiting.',
    roles: ['administrator'],
  },
  {
    text: 'Your organisation',
    href: '/organisation',
    what: 'Your people: invite, remove, and confirm twice a year who still needs PRIME.',
    roles: ['partner_lead'],
  },
  {
    text: 'Neighbourhoods',
    href: '/neighbourhoods',
    what: 'Open a neighbourhood to manage its team, priorities and boundaries.',
    roles: ['coordinator'],
  },
];

/** Who finds anything under Admin. */
export const adminRoles: readonly Role[] = [...new Set(pages.flatMap(({ roles }) => roles))];

/** What a role finds under Admin. It only shows the way: the database decides what may be done. */
export function adminPages(role: Role): Omit<AdminPage, 'roles'>[] {
  return pages
    .filter(({ roles }) => roles.includes(role))
    .map(({ text, href, what }) => ({ text, href, what }));
}
