import type { Role } from '~/lib/viewer';

type InformationPage = { text: string; href: string; what: string; roles: readonly Role[] };

/** The registers of the information manager's room, in the order of how often they are opened. */
const pages: readonly InformationPage[] = [
  {
    text: 'Retention',
    href: '/information/retention',
    what: 'What identifies people and is due for review: keep it for a reason, or erase it.',
    roles: ['information_manager', 'auditor'],
  },
  {
    text: 'Challenges',
    href: '/information/challenges',
    what: 'What people say is wrong with published pages, and what came of it.',
    roles: ['information_manager'],
  },
  {
    text: 'Restricted problems',
    href: '/information/restricted',
    what: 'That they are there. Open one with a reason, which those named are told.',
    roles: ['information_manager'],
  },
  {
    text: 'Subject access',
    href: '/information/subject-access',
    what: 'Requests of people for what is kept on them: search, decide, answer within the month.',
    roles: ['information_manager'],
  },
  {
    text: 'Disclosures',
    href: '/information/disclosures',
    what: 'To whom something was disclosed, by which law, on whose word: filter it, save it.',
    roles: ['information_manager', 'auditor'],
  },
  {
    text: 'Grading',
    href: '/information/grading',
    what: 'By which scheme new items are graded, and the notice that stands on every form.',
    roles: ['information_manager', 'auditor'],
  },
  {
    text: 'Audit',
    href: '/information/audit',
    what: 'Who did what and when, and whether the chain of events is whole.',
    roles: ['information_manager', 'auditor'],
  },
];

/** Who finds anything under Information. */
export const informationRoles: readonly Role[] = [...new Set(pages.flatMap(({ roles }) => roles))];

/** What a role finds under Information. It only shows the way: the database decides what may be done. */
export function informationPages(role: Role): Omit<InformationPage, 'roles'>[] {
  return pages
    .filter(({ roles }) => roles.includes(role))
    .map(({ text, href, what }) => ({ text, href, what }));
}
