import { FORCE } from '../world.ts';
import type { CaseFile } from './case-file.ts';

const SYSTEMS = { police: 'rms', council: 'council', fire: 'fire' } as const;

/** What `problem_role`, `participation` and the rest hang on: the problem itself, where it is and who holds it. */
export function layProblem(file: CaseFile, agreements: ReadonlyMap<string, string>): void {
  const { plan, random, world } = file;
  const { rows, calendar } = world;
  const { timeline, people } = plan;
  const loggedAt = calendar.time(timeline.loggedAgo, random.whole(7, 20), random.whole(0, 59));
  const closed = timeline.stage === 'closed';
  rows.add('dictionary', { id: plan.dictionaryId, force_id: FORCE });
  rows.add('problem', {
    id: plan.id,
    reference: plan.reference,
    force_id: FORCE,
    dictionary_id: plan.dictionaryId,
    title: file.title,
    category: plan.kind.category,
    frequency: file.frequency,
    since_on: calendar.day(file.sinceAgo),
    stage: timeline.stage,
    stage_since: calendar.time(timeline.stageAgo, 15),
    restricted: plan.restricted,
    handling_note: plan.restricted
      ? 'Any call from this street: send two, do not mention this record, tell the duty sergeant.'
      : null,
    closure_reason: closed ? random.pick(['resolved', 'reduced', 'reduced', 'no_longer_occurring']) : null,
    closed_at: closed ? calendar.time(timeline.stageAgo, 15) : null,
    logged_at: loggedAt,
    logged_by: people.owner.id,
    controller_unit_id: people.owner.unitId,
    version: 1,
  });
  rows.add('problem_neighbourhood', {
    problem_id: plan.id,
    neighbourhood_id: plan.neighbourhood.id,
    lead: true,
  });
  layPlace(file, loggedAt);
  layRoles(file, loggedAt);
  layReferences(file, loggedAt);
  for (const partner of plan.partners) layParticipation(file, partner.id, agreements.get(partner.id) ?? null);
}

/** The point of a dwelling that others see is the street point; where it really stands is kept apart. */
function layPlace({ plan, random, world }: CaseFile, created_at: string): void {
  const { neighbourhood, dwelling, spot } = plan;
  const street = neighbourhood.points.find(({ name }) => name === spot)!;
  const id = random.uuid();
  world.rows.add('place', {
    id,
    problem_id: plan.id,
    kind: dwelling ? 'dwelling' : random.pick(['public_place', 'public_place', 'street']),
    label: dwelling ? '' : spot,
    longitude: dwelling ? street.longitude : plan.longitude,
    latitude: dwelling ? street.latitude : plan.latitude,
    neighbourhood_id: neighbourhood.id,
    boundary_id: neighbourhood.boundaryId,
    main: true,
    created_by: plan.people.owner.id,
    created_at,
  });
  if (!dwelling) return;
  const { longitude, latitude } = plan;
  world.rows.add('personal.place_point', { place_id: id, longitude, latitude });
}

function layRoles({ plan, random, world }: CaseFile, from_date: string): void {
  const { owner, supervisor, inspector, team } = plan.people;
  const add = (member_id: string, role: string): void =>
    world.rows.add('problem_role', { id: random.uuid(), problem_id: plan.id, member_id, role, from_date });
  add(owner.id, 'lead');
  add(supervisor.id, 'supervisor');
  if (plan.restricted) {
    if (inspector.id !== supervisor.id) add(inspector.id, 'named');
    world.rows.add('restriction', {
      id: random.uuid(),
      problem_id: plan.id,
      reason: 'A witness would be at risk if it were known that we are looking at this address.',
      set_by: owner.id,
      from_date,
    });
    return;
  }
  const other = team.find(({ id }) => id !== owner.id);
  if (other && random.chance(0.3)) add(other.id, 'co_lead');
}

function layReferences({ plan, random, world }: CaseFile, created_at: string): void {
  const add = (issuer_id: string, system: string, value: string): void =>
    world.rows.add('problem_reference', {
      id: random.uuid(),
      problem_id: plan.id,
      issuer_id,
      system,
      value,
      created_by: plan.people.owner.id,
      created_at,
    });
  if (random.chance(0.5))
    add(
      plan.people.owner.organisationId,
      SYSTEMS.police,
      `44${random.whole(240, 269)}${random.whole(100_000, 999_999)}`,
    );
  const council = plan.partners.find(({ kind }) => kind === 'council');
  if (council && random.chance(0.3)) add(council.id, SYSTEMS.council, `CS/${random.whole(1000, 9999)}`);
}

function layParticipation(file: CaseFile, organisation_id: string, agreement_id: string | null): void {
  const { plan, random, world } = file;
  const ago = Math.max(1, Math.round(plan.timeline.loggedAgo * (0.75 + random.next() * 0.2)));
  const disclosure_id = random.uuid();
  world.rows.add('disclosure', {
    id: disclosure_id,
    problem_id: plan.id,
    to_organisation_id: organisation_id,
    kind: 'admission',
    agreement_id,
    gateway: 'Crime and Disorder Act 1998, section 115',
    purpose: 'To work on this problem together: what is needed to find its causes and to act on them.',
    authorised_by: plan.people.supervisor.id,
    on_date: world.calendar.day(ago),
  });
  world.rows.add('participation', {
    id: random.uuid(),
    problem_id: plan.id,
    organisation_id,
    disclosure_id,
    from_date: world.calendar.time(ago, 11),
    admitted_by: plan.people.supervisor.id,
  });
}
