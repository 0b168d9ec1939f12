import { DISTRICTS } from './geography/districts.ts';
import type { DemoNeighbourhood, DemoOrganisation, World } from './world.ts';
import { FORCE } from './world.ts';

type Unit = readonly [name: string, prosecuting: boolean];
interface Plan {
  readonly name: string;
  readonly short: string;
  readonly kind: string;
  readonly domain: string;
  readonly districts: readonly string[];
  readonly units: readonly Unit[];
}

const ALL = DISTRICTS.map(({ name }) => name);
const HARBOUR = ['Portsmouth', 'Gosport', 'Havant', 'Fareham'];
const ITCHEN = ['Southampton', 'Eastleigh', 'Winchester', 'Isle of Wight'];
const FOREST = ['New Forest', 'Test Valley', 'East Hampshire', 'Basingstoke and Deane', 'Hart', 'Rushmoor'];

const council = (district: string, title: string): Plan => ({
  name: title,
  short: title,
  kind: 'council',
  domain: `${district.toLowerCase().replaceAll(' ', '-')}-council.example`,
  districts: [district],
  units: [
    ['Community Safety', true],
    ['Environmental Health', true],
    ['Parks and Open Spaces', false],
  ],
});
const partner = (
  kind: string,
  name: string,
  short: string,
  domain: string,
  units: readonly Unit[],
  districts = ALL,
): Plan => ({ kind, name, short, domain, units, districts });

const COUNCIL_TITLES: Readonly<Record<string, string>> = {
  Southampton: 'Southampton City Council',
  Portsmouth: 'Portsmouth City Council',
  'Isle of Wight': 'Isle of Wight Council',
  Winchester: 'Winchester City Council',
  'New Forest': 'New Forest District Council',
  'East Hampshire': 'East Hampshire District Council',
  Hart: 'Hart District Council',
};
const POLICE_UNITS: readonly Unit[] = [
  ...ALL.map((name): Unit => [`${name} Safer Neighbourhood Team`, true]),
  ...['Force Control Room', 'Analysis', 'Neighbourhood Policing', 'Finance', 'Information Management'].map(
    (name): Unit => [name, true],
  ),
  ...['Digital Services', 'Inspection and Audit'].map((name): Unit => [name, false]),
];

const PLANS: readonly Plan[] = [
  partner('police', 'Hampshire Constabulary', 'Police', 'hampshire.example', POLICE_UNITS),
  ...ALL.map((name) => council(name, COUNCIL_TITLES[name] ?? `${name} Borough Council`)),
  partner(
    'housing',
    'Harbour Homes',
    'Harbour Homes',
    'harbour-homes.example',
    [['Neighbourhoods', false]],
    HARBOUR,
  ),
  partner(
    'housing',
    'Itchen Valley Housing',
    'Itchen Valley',
    'itchen-valley.example',
    [['Tenancy', false]],
    ITCHEN,
  ),
  partner(
    'housing',
    'Forest and Downs Housing',
    'Forest and Downs',
    'forest-downs.example',
    [['Tenancy', false]],
    FOREST,
  ),
  partner('fire', 'Solent Fire and Rescue Service', 'Fire', 'solent-fire.example', [
    ['Community Safety', true],
  ]),
  partner('ambulance', 'South Coast Ambulance Service', 'Ambulance', 'south-coast-ambulance.example', [
    ['Operations', false],
  ]),
  partner('health', 'Solent and Downs NHS Trust', 'NHS', 'solent-downs-nhs.example', [
    ['Public Health', false],
  ]),
  partner('probation', 'Wessex Probation', 'Probation', 'wessex-probation.example', [
    ['Offender Management', true],
  ]),
  partner('voluntary', 'Solent Street Pastors and Youth', 'Street Pastors', 'street-pastors.example', [
    ['Volunteers', false],
  ]),
  partner('voluntary', 'Independent Advisory Group', 'Advisory Group', 'advisory-group.example', [
    ['Members', false],
  ]),
];

/** The police and partners of every kind, with their units and the districts that they cover. */
export function layOrganisations(
  world: World,
  neighbourhoods: readonly DemoNeighbourhood[],
): DemoOrganisation[] {
  const random = world.randomFor('organisations');
  const districtIds = new Map(neighbourhoods.map(({ district, districtId }) => [district, districtId]));
  return PLANS.map((plan) => {
    const units = new Map(plan.units.map(([name]) => [name, random.uuid()]));
    const organisation: DemoOrganisation = { ...plan, id: random.uuid(), units };
    world.rows.add('organisation', {
      id: organisation.id,
      name: plan.name,
      short_name: plan.short,
      kind: plan.kind,
      force_id: plan.kind === 'police' ? FORCE : null,
    });
    for (const [name, prosecuting] of plan.units) {
      world.rows.add('unit', { id: units.get(name), organisation_id: organisation.id, name, prosecuting });
    }
    if (plan.kind === 'police') return organisation;
    for (const district of plan.districts) {
      world.rows.add('organisation_district', {
        id: random.uuid(),
        organisation_id: organisation.id,
        district_id: districtIds.get(district),
        from_date: world.calendar.day(1500),
      });
    }
    return organisation;
  });
}
