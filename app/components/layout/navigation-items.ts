import type { NavigationItem } from '../govuk/service-navigation';
import type { Role, Viewer } from '~/lib/viewer';

type Entry = { text: string; href: string; roles: readonly Role[] | 'all' };

const field: readonly Role[] = ['officer', 'pcso', 'supervisor', 'inspector'];
const partners: readonly Role[] = ['partner', 'partner_lead'];

/** What each role finds in the navigation. It only shows the way: what may be done is decided in the database. */
const entries: readonly Entry[] = [
  { text: 'Desk', href: '/desk', roles: 'all' },
  {
    text: 'Problems',
    href: '/problems',
    roles: [
      ...field,
      ...partners,
      'analyst',
      'coordinator',
      'finance',
      'information_manager',
      'scrutineer',
      'auditor',
    ],
  },
  { text: 'Log a problem', href: '/problems/new', roles: [...field, ...partners, 'coordinator'] },
  { text: 'Actions', href: '/actions', roles: [...field, ...partners, 'special', 'coordinator'] },
  { text: 'Reviews', href: '/reviews', roles: ['supervisor', 'inspector'] },
  {
    text: 'Call handling',
    href: '/call-handling',
    roles: ['call_handler', 'coordinator', 'supervisor', 'inspector'],
  },
  { text: 'Neighbourhoods', href: '/neighbourhoods', roles: 'all' },
  { text: 'Information', href: '/information', roles: ['information_manager', 'auditor'] },
  {
    text: 'Admin',
    href: '/admin',
    roles: ['administrator', 'coordinator', 'finance', 'information_manager', 'partner_lead'],
  },
];

const open: readonly Omit<Entry, 'roles'>[] = [
  { text: 'Find your neighbourhood', href: '/' },
  { text: 'Neighbourhoods', href: '/neighbourhoods' },
  { text: 'Sign in', href: '/sign-in' },
];

/**
 * The navigation of a viewer, or of the public for null.
 * @param path the path of the page; the entry with the longest matching address is marked
 */
export function navigationFor(viewer: Viewer | null, path: string): NavigationItem[] {
  const mine = viewer ? entries.filter(({ roles }) => roles === 'all' || roles.includes(viewer.role)) : open;
  const within = mine.filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)));
  const nearest = within.sort((a, b) => b.href.length - a.href.length)[0]?.href;
  return mine.map(({ text, href }) => ({
    text,
    href,
    current: href === path,
    active: href === nearest && href !== path,
  }));
}
