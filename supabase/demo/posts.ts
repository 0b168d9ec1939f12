import { COMMANDS, DISTRICTS } from './geography/districts.ts';
import type { DemoNeighbourhood } from './world.ts';

/** A post to be filled: which role in which unit, over which area. */
export interface Post {
  readonly role: string;
  readonly title: string;
  /** Before the surname in the e-mail address: `sgt`; empty for a given name. */
  readonly prefix: string;
  readonly organisation: string;
  readonly unit: string;
  readonly districts: readonly string[];
  /** Codes of the neighbourhoods that the post works in. */
  readonly neighbourhoods: readonly string[];
  /** Days until the post ends; null when no end is set. */
  readonly endsIn: number | null;
}

const POLICE = 'Hampshire Constabulary';
const NEIGHBOURHOODS_EACH = 8;

const team = (district: string): string => `${district} Safer Neighbourhood Team`;
const post = (
  organisation: string,
  unit: string,
  [role, title, prefix]: readonly [string, string, string],
  area: { districts?: readonly string[]; neighbourhoods?: readonly string[]; endsIn?: number } = {},
): Post => ({
  role,
  title,
  prefix,
  organisation,
  unit,
  districts: area.districts ?? [],
  neighbourhoods: area.neighbourhoods ?? [],
  endsIn: area.endsIn ?? null,
});

const inspectors = (): Post[] =>
  COMMANDS.map((command) => {
    const districts = DISTRICTS.filter((district) => district.command === command).map(({ name }) => name);
    return post(POLICE, team(districts[0]!), ['inspector', `Inspector, ${command}`, 'insp'], { districts });
  });

const teams = (neighbourhoods: readonly DemoNeighbourhood[]): Post[] =>
  DISTRICTS.flatMap(({ name }) => {
    const codes = neighbourhoods.filter(({ district }) => district === name).map(({ code }) => code);
    const shares = codes.length > NEIGHBOURHOODS_EACH + 2 ? [0, 1] : [0];
    const share = (part: number): string[] => codes.filter((_, index) => index % shares.length === part);
    return [
      post(POLICE, team(name), ['supervisor', 'Safer Neighbourhood sergeant', 'sgt'], { districts: [name] }),
      ...shares.map((part) =>
        post(POLICE, team(name), ['officer', 'Safer Neighbourhood officer', 'pc'], {
          neighbourhoods: share(part),
        }),
      ),
      post(POLICE, team(name), ['pcso', 'Police community support officer', 'pcso'], {
        neighbourhoods: codes,
      }),
    ];
  });

const headquarters = (neighbourhoods: readonly DemoNeighbourhood[]): Post[] => {
  const codesOf = (name: string): string[] =>
    neighbourhoods.filter(({ district }) => district === name).map(({ code }) => code);
  return [
    post(POLICE, team('Portsmouth'), ['special', 'Special constable', 'sc'], {
      neighbourhoods: codesOf('Portsmouth'),
    }),
    post(POLICE, team('Southampton'), ['special', 'Special constable', 'sc'], {
      neighbourhoods: codesOf('Southampton'),
    }),
    post(POLICE, 'Force Control Room', ['call_handler', 'Call handler', '']),
    post(POLICE, 'Force Control Room', ['call_handler', 'Call handler', '']),
    post(POLICE, 'Analysis', ['analyst', 'Analyst', '']),
    post(POLICE, 'Neighbourhood Policing', ['coordinator', 'Problem-solving co-ordinator', '']),
    post(POLICE, 'Finance', ['finance', 'Finance business partner', '']),
    post(POLICE, 'Information Management', ['information_manager', 'Information manager', '']),
    post(POLICE, 'Digital Services', ['administrator', 'System administrator', '']),
    post(POLICE, 'Inspection and Audit', ['auditor', 'Inspector of constabulary', ''], { endsIn: 90 }),
    post('Independent Advisory Group', 'Members', ['scrutineer', 'Member of the advisory group', ''], {
      endsIn: 300,
    }),
  ];
};

const LARGE_COUNCILS = ['Portsmouth City Council', 'Southampton City Council', 'Isle of Wight Council'];
const councils = (names: readonly string[]): Post[] =>
  names.flatMap((name) => [
    post(name, 'Community Safety', ['partner_lead', 'Community safety manager', '']),
    ...(LARGE_COUNCILS.includes(name)
      ? [
          post(name, 'Community Safety', ['partner', 'Anti-social behaviour officer', '']),
          post(name, 'Environmental Health', ['partner', 'Environmental health officer', '']),
        ]
      : []),
  ]);

const PARTNERS: readonly Post[] = [
  post('Harbour Homes', 'Neighbourhoods', ['partner_lead', 'Head of neighbourhoods', '']),
  post('Harbour Homes', 'Neighbourhoods', ['partner', 'Housing officer', '']),
  post('Itchen Valley Housing', 'Tenancy', ['partner_lead', 'Tenancy manager', '']),
  post('Forest and Downs Housing', 'Tenancy', ['partner_lead', 'Tenancy manager', '']),
  post('Forest and Downs Housing', 'Tenancy', ['partner', 'Housing officer', '']),
  post('Solent Fire and Rescue Service', 'Community Safety', [
    'partner_lead',
    'Watch manager, community safety',
    '',
  ]),
  post('South Coast Ambulance Service', 'Operations', ['partner_lead', 'Operations manager', '']),
  post('Solent and Downs NHS Trust', 'Public Health', ['partner_lead', 'Public health manager', '']),
  post('Wessex Probation', 'Offender Management', ['partner_lead', 'Senior probation officer', '']),
  post('Solent Street Pastors and Youth', 'Volunteers', ['partner_lead', 'Co-ordinator of volunteers', '']),
];

/** Every post of the demo world, police first. */
export function demoPosts(
  neighbourhoods: readonly DemoNeighbourhood[],
  councilNames: readonly string[],
): Post[] {
  return [
    ...inspectors(),
    ...teams(neighbourhoods),
    ...headquarters(neighbourhoods),
    ...councils(councilNames),
    ...PARTNERS,
  ];
}
