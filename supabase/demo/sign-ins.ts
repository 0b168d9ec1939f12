import type { DemoMember } from './world.ts';

/** Somebody whom a newcomer may sign in as. */
export interface SignIn {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const HOME = 'Portsmouth';
/** The housing association whose agreement has run out: it shows what a lapse leaves open. */
const LAPSED = '@forest-downs.example';
const SHOWN: readonly (readonly [role: string, label: string])[] = [
  ['officer', 'Safer Neighbourhood officer'],
  ['pcso', 'PCSO'],
  ['special', 'Special constable'],
  ['supervisor', 'Sergeant (supervisor)'],
  ['inspector', 'Inspector'],
  ['partner', 'Partner (council, prosecuting)'],
  ['partner_lead', 'Partner lead (housing association)'],
  ['call_handler', 'Call handler'],
  ['analyst', 'Analyst'],
  ['coordinator', 'Problem-solving co-ordinator'],
  ['finance', 'Finance'],
  ['information_manager', 'Information manager'],
  ['scrutineer', 'Scrutineer (advisory group)'],
  ['auditor', 'Auditor'],
  ['administrator', 'Administrator'],
];

/** One person of each role, those of a district from the same one, so that they meet in the same problems. */
export function signInsOf(members: readonly DemoMember[], password: string, homeCode: string): SignIn[] {
  const signIns = SHOWN.map(([role, label]) => {
    const able = members.filter((member) => member.role === role);
    const atHome = (member: DemoMember): boolean =>
      member.neighbourhoods.includes(homeCode) || member.districts.includes(HOME);
    const wanted =
      role === 'partner_lead' ? able.filter(({ organisationKind }) => organisationKind === 'housing') : able;
    const { name, email } = wanted.find(atHome) ?? wanted[0]!;
    return { role: label, name, email, password };
  });
  const lapsed = members.find(({ role, email }) => role === 'partner' && email.endsWith(LAPSED))!;
  const { name, email } = lapsed;
  return [...signIns, { role: 'Partner (agreement lapsed)', name, email, password }];
}
