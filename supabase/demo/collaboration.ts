import { toKilometres } from './geography/geometry.ts';
import type { ProblemPlan } from './problems/problem-plan.ts';
import type { Random } from './random.ts';
import {
  FORCE,
  type DemoMember,
  type DemoNeighbourhood,
  type DemoOrganisation,
  type World,
} from './world.ts';

const CROSS_DISTRICT = 7;
const REQUESTS = 6;
const IMPACT_ASSESSMENTS = 5;
const AWAY_DAYS = 9;

interface Parts {
  readonly plans: readonly ProblemPlan[];
  readonly neighbourhoods: readonly DemoNeighbourhood[];
  readonly organisations: readonly DemoOrganisation[];
  readonly members: readonly DemoMember[];
}

/** What crosses borders: other districts, partners who ask to join, deputies, confirmed people, impact assessments. */
export function layCollaboration(world: World, parts: Parts): void {
  const random = world.randomFor('collaboration');
  const live = random.shuffle(
    parts.plans.filter(({ timeline, restricted }) => timeline.stage !== 'closed' && !restricted),
  );
  for (const [index, plan] of live.slice(0, CROSS_DISTRICT).entries())
    layOtherDistrict(world, plan, parts, index);
  layRequests(world, random, live, parts);
  layAbsence(world, random, parts.members);
  layConfirmations(world, random, parts.members);
  for (const plan of live.slice(-IMPACT_ASSESSMENTS)) layImpactAssessment(world, random, plan);
}

/** The nearest neighbourhood of another district; its sergeant has been asked, or has accepted. */
function layOtherDistrict(
  { rows, calendar }: World,
  plan: ProblemPlan,
  { neighbourhoods, members }: Parts,
  index: number,
): void {
  const here = toKilometres([plan.longitude, plan.latitude]);
  const away = ({ longitude, latitude }: DemoNeighbourhood): number => {
    const there = toKilometres([longitude, latitude]);
    return Math.hypot(there[0] - here[0], there[1] - here[1]);
  };
  const other = neighbourhoods
    .filter(({ district }) => district !== plan.neighbourhood.district)
    .reduce((best, each) => (away(each) < away(best) ? each : best));
  const sergeant = members.find(
    ({ role, districts }) => role === 'supervisor' && districts.includes(other.district),
  )!;
  const accepted = index % 2 === 0;
  rows.add('problem_neighbourhood', { problem_id: plan.id, neighbourhood_id: other.id, lead: false });
  rows.add('problem_district', {
    problem_id: plan.id,
    district_id: other.districtId,
    state: accepted ? 'accepted' : 'asked',
    decided_by: accepted ? sergeant.id : null,
    decided_at: accepted ? calendar.time(1, 10) : null,
  });
}

function layRequests(
  { rows, calendar }: World,
  random: Random,
  live: readonly ProblemPlan[],
  { organisations, members }: Parts,
): void {
  const wishes = live.flatMap((plan) => {
    const outside = organisations.find(
      (each) =>
        ['housing', 'health', 'fire'].includes(each.kind) &&
        each.name !== 'Forest and Downs Housing' &&
        each.districts.includes(plan.neighbourhood.district) &&
        !plan.partners.includes(each),
    );
    const asker = members.find(({ organisationId }) => organisationId === outside?.id);
    return asker ? [{ plan, asker }] : [];
  });
  for (const { plan, asker } of wishes.slice(0, REQUESTS)) {
    rows.add('participation_request', {
      id: random.uuid(),
      problem_id: plan.id,
      organisation_id: asker.organisationId,
      reason: 'People we work with live there and have told us about it. We could help with the response.',
      asked_by: asker.id,
      asked_at: calendar.time(random.whole(1, Math.min(9, plan.timeline.loggedAgo)), 14),
    });
  }
}

/** A sergeant is away and another one stands in. */
function layAbsence({ rows, calendar }: World, random: Random, members: readonly DemoMember[]): void {
  const sergeant = (district: string): DemoMember =>
    members.find(({ role, districts }) => role === 'supervisor' && districts.includes(district))!;
  rows.add('absence', {
    id: random.uuid(),
    member_id: sergeant('Gosport').id,
    deputy_id: sergeant('Fareham').id,
    from_date: calendar.day(3),
    until_date: calendar.day(-AWAY_DAYS),
  });
}

/** Partner leads confirm twice a year who still needs access; a few are late. */
function layConfirmations({ rows, calendar }: World, random: Random, members: readonly DemoMember[]): void {
  for (const lead of members.filter(({ role }) => role === 'partner_lead')) {
    rows.add('people_confirmation', {
      id: random.uuid(),
      organisation_id: lead.organisationId,
      confirmed_by: lead.id,
      confirmed_at: calendar.time(random.whole(15, 205), 11),
      kept: members.filter(({ organisationId }) => organisationId === lead.organisationId).length,
      ended: random.pick([0, 0, 0, 1]),
    });
  }
}

function layImpactAssessment({ rows, calendar }: World, random: Random, plan: ProblemPlan): void {
  const { owner, inspector } = plan.people;
  const [id, grading] = [random.uuid(), random.uuid()];
  const at = calendar.time(Math.max(1, plan.timeline.stageAgo - 1), 15);
  rows.add('grading', {
    id: grading,
    force_id: FORCE,
    problem_id: plan.id,
    controller_unit_id: owner.unitId,
    scheme: '5x5x5',
    source: 'B',
    information: '2',
    handling: '2',
    reason: null,
    graded_by: inspector.id,
    graded_at: at,
  });
  rows.add('impact_assessment', {
    id,
    force_id: FORCE,
    title: `Community impact in ${plan.neighbourhood.name}`,
    body: 'Tension is low and support is broad. Watch: a march on Saturday, comments on the newspaper’s page. Told: councillors, the advisory group, two faith leaders.',
    grading_id: grading,
    controller_unit_id: owner.unitId,
    version: 1,
    created_by: inspector.id,
    created_at: at,
  });
  rows.add('problem_impact_assessment', { problem_id: plan.id, impact_assessment_id: id });
}
