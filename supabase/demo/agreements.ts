import { FORCE, type DemoMember, type DemoOrganisation, type World } from './world.ts';

/** Information-sharing agreements: who they bind, and in how many days they come to review (negative: lapsed). */
const PLANS: readonly (readonly [
  title: string,
  parties: (o: DemoOrganisation) => boolean,
  reviewIn: number,
])[] = [
  [
    'Community safety partnerships of Hampshire and the Isle of Wight',
    (o) => ['council', 'fire'].includes(o.kind),
    240,
  ],
  ['Health and ambulance: violence and vulnerability', (o) => ['health', 'ambulance'].includes(o.kind), 410],
  ['Offender management with probation', (o) => o.kind === 'probation', 180],
  [
    'Itchen Valley Housing: tenancies and anti-social behaviour',
    (o) => o.name === 'Itchen Valley Housing',
    320,
  ],
  ['Harbour Homes: tenancies and anti-social behaviour', (o) => o.name === 'Harbour Homes', 27],
  [
    'Forest and Downs Housing: tenancies and anti-social behaviour',
    (o) => o.name === 'Forest and Downs Housing',
    -18,
  ],
  ['Street pastors and youth work', (o) => o.domain === 'street-pastors.example', 55],
];

/**
 * Lays the agreements, one about to lapse and one lapsed.
 * @returns the id of each organisation's agreement, by organisation.
 */
export function layAgreements(
  world: World,
  organisations: readonly DemoOrganisation[],
  members: readonly DemoMember[],
): ReadonlyMap<string, string> {
  const random = world.randomFor('agreements');
  const { rows, calendar } = world;
  const policeLead = members.find(({ role }) => role === 'information_manager')!;
  const agreementOf = new Map<string, string>();
  for (const [title, binds, reviewIn] of PLANS) {
    const id = random.uuid();
    const parties = organisations.filter(binds);
    const partnerLead = members.find(
      ({ role, organisationId }) => role === 'partner_lead' && organisationId === parties[0]!.id,
    )!;
    rows.add('agreement', {
      id,
      force_id: FORCE,
      title,
      purpose: 'To prevent and reduce crime and disorder and solve neighbourhood problems together.',
      gateway: 'Crime and Disorder Act 1998, section 115',
      from_date: calendar.day(730 - Math.max(0, reviewIn)),
      review_date: calendar.day(-reviewIn),
      police_lead_id: policeLead.id,
      partner_lead_id: partnerLead.id,
      version: 1,
      created_by: policeLead.id,
    });
    for (const party of parties) {
      rows.add('agreement_party', { agreement_id: id, organisation_id: party.id });
      agreementOf.set(party.id, id);
    }
  }
  return agreementOf;
}
