import type { Scheme } from './grading';

/** The roles of a member, as the database names them. */
export const roles = [
  'officer',
  'pcso',
  'special',
  'supervisor',
  'inspector',
  'partner',
  'partner_lead',
  'call_handler',
  'analyst',
  'coordinator',
  'finance',
  'information_manager',
  'scrutineer',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** What a role is called on the screen. */
export const roleNames: Readonly<Record<Role, string>> = {
  officer: 'Police officer',
  pcso: 'PCSO',
  special: 'Special constable or volunteer',
  supervisor: 'Supervisor',
  inspector: 'Inspector',
  partner: 'Partner',
  partner_lead: 'Partner lead',
  call_handler: 'Call handler',
  analyst: 'Analyst',
  coordinator: 'Co-ordinator',
  finance: 'Finance',
  information_manager: 'Information manager',
  scrutineer: 'Independent advisory group',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

type Named = { id: string; name: string };

/** Who is asking: an account in the post it has chosen to act in. */
export type Viewer = {
  account_id: string;
  email: string;
  member_id: string;
  role: Role;
  display_name: string;
  collar_number: string | null;
  organisation: Named & { kind: string };
  unit: Named & { prosecuting: boolean };
  force_id: string | null;
  posts: { member_id: string; role: Role; unit_name: string; organisation_name: string }[];
  neighbourhoods: Named[];
  districts: Named[];
  theme: string | null;
  /** By which scheme new items are graded, and where goes what must not be written here. */
  grading: { scheme: Scheme; notice: string };
};

/** Whether the viewer serves in the police, which decides what is worded for whom (never what may be read). */
export function isPolice(viewer: Viewer): boolean {
  return viewer.organisation.kind === 'police';
}

/** Where a role's work begins: a caller on the line cannot wait for another page. */
export function startOf(role: Role): '/desk' | '/call-handling' {
  return role === 'call_handler' ? '/call-handling' : '/desk';
}
