import type { Random } from '../random.ts';
import { FORCE } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import { STAGES } from './problem-plan.ts';

/** As many as the inspection report counted beside its 150 live problems. */
const INTERVENTIONS = 87;
const TITLES: Readonly<Record<string, string>> = {
  abc: 'Acceptable behaviour contract with {person}',
  parenting_contract: 'Parenting contract with {person}',
  civil_injunction: 'Injunction against {person}',
  cbo: 'Criminal behaviour order: {person}',
  cpw: 'Community protection warning to {person}',
  cpn: 'Community protection notice to {person}',
  closure_order: 'Closure order on {address}',
  premises_review: 'Licensing action plan near {spot}',
  ppo_iom: 'Offender management of {person}',
  community_resolution: 'Community resolution with {person}',
  warning_letter: 'Warning letter to {person} of {address}',
};

/** Days that each lasts; null for what happens once. */
const LASTS: Readonly<Record<string, number | null>> = {
  abc: 183,
  parenting_contract: 183,
  civil_injunction: 365,
  cbo: 730,
  cpw: 183,
  cpn: 365,
  closure_order: 90,
  premises_review: 180,
  ppo_iom: 365,
  community_resolution: null,
  warning_letter: null,
};

/** Lays the interventions over live problems that have got beyond scanning, one or two on each. */
export function layInterventions(files: readonly CaseFile[], random: Random): void {
  const able = files.filter(
    ({ plan: { timeline } }) => timeline.stage !== 'closed' && STAGES.indexOf(timeline.stage) > 0,
  );
  const order = [...random.shuffle(able), ...random.shuffle(able)];
  for (const file of order.slice(0, INTERVENTIONS)) layIntervention(file);
}

function layIntervention(file: CaseFile): void {
  const { plan, random, world } = file;
  const kind = random.chance(0.75)
    ? plan.kind.intervention
    : random.pick(['abc', 'warning_letter', 'cpw', 'parenting_contract']);
  const council = plan.partners.find((partner) => partner.kind === 'council');
  const author = plan.people.owner;
  const id = random.uuid();
  const lasts = LASTS[kind] ?? null;
  const ago = random.whole(5, Math.max(6, plan.timeline.stageAgo));
  world.rows.add('intervention', {
    id,
    force_id: FORCE,
    kind,
    title: file.separated(TITLES[kind]!, author),
    organisation_id: council && random.chance(0.45) ? council.id : author.organisationId,
    from_date: world.calendar.day(ago),
    until_date: lasts ? world.calendar.day(ago - lasts) : null,
    grading_id: file.grade(author, world.calendar.time(ago, 13), 'B22'),
    controller_unit_id: author.unitId,
    version: 1,
    created_by: author.id,
    created_at: world.calendar.time(ago, 13),
  });
  world.rows.add('problem_intervention', { problem_id: plan.id, intervention_id: id });
}
