import { toKilometres } from '../geography/geometry.ts';
import type { Random } from '../random.ts';
import type { CaseFile } from './case-file.ts';
import type { Stage } from './problem-plan.ts';

type State = 'draft' | 'waiting' | 'published' | 'replaced' | 'withdrawn';

/** A picture that may stand in a summary: its evidence, the copy without metadata, and what it shows. */
export interface SummaryPicture {
  readonly evidenceId: string;
  readonly viewKey: string;
  readonly description: string;
}

const PUBLISHED_AFTER: readonly Stage[] = ['scanning', 'response', 'assessment'];
const HAS_SUMMARY = { live: 0.62, closed: 0.9 } as const;
const UNSIGNED = 0.15;
const WITHDRAWN = 0.12;

/** What residents read of a problem: a version at scanning, response and closure, as far as it has got. */
export function laySummaries(file: CaseFile, pictures: readonly SummaryPicture[]): void {
  const { plan, random } = file;
  const { timeline } = plan;
  if (plan.restricted || !random.chance(timeline.stage === 'closed' ? HAS_SUMMARY.closed : HAS_SUMMARY.live))
    return;
  const versions = timeline.approvals.filter(({ stage }) => PUBLISHED_AFTER.includes(stage));
  const states = statesOf(random, versions.length);
  for (const [index, { stage, ago }] of versions.entries()) {
    const last = index === versions.length - 1;
    laySummary(file, stage, index + 1, states[index]!, ago, last ? pictures : []);
  }
}

/** Each version replaces the one before, unless the newest still waits for its second signature. */
function statesOf(random: Random, versions: number): State[] {
  const states: State[] = Array.from({ length: versions }, () => 'replaced');
  const last = versions - 1;
  if (random.chance(UNSIGNED)) {
    states[last] = random.pick(['draft', 'waiting']);
    if (last > 0) states[last - 1] = 'published';
  } else {
    // Withdrawing takes every version, so only problems with a single one show it.
    states[last] = versions === 1 && random.chance(WITHDRAWN) ? 'withdrawn' : 'published';
  }
  return states;
}

function laySummary(
  file: CaseFile,
  approved: Stage,
  version: number,
  state: State,
  approvedAgo: number,
  pictures: readonly SummaryPicture[],
): void {
  const { plan, random, world } = file;
  const { story } = plan.kind;
  const { calendar, rows } = world;
  const id = random.uuid();
  const ago = Math.max(1, approvedAgo - 4);
  const point = nearestPublicPoint(file);
  const signed = state !== 'draft' && state !== 'waiting';
  const full = approved === 'assessment';
  rows.add('summary', {
    id,
    problem_id: plan.id,
    version,
    state,
    stage: full ? 'closed' : approved === 'response' ? 'response' : 'scanning',
    title: file.title,
    the_problem: file.plain(story.problem),
    found_out: approved === 'scanning' ? '' : file.plain(story.found),
    did: approved === 'scanning' ? '' : file.plain(story.did),
    changed: full ? changedWords(file) : '',
    learned: full ? file.plain(story.learned) : '',
    neighbourhood_id: plan.neighbourhood.id,
    place_words: `On or near ${point.name}`,
    public_point_id: point.id,
    longitude: point.longitude,
    latitude: point.latitude,
    drafted_by: plan.people.owner.id,
    submitted_at: state === 'draft' ? null : calendar.time(ago + 1, 10),
    approved_by: signed ? plan.people.supervisor.id : null,
    published_at: signed ? calendar.time(ago, 9, random.whole(0, 59)) : null,
    withdrawn_by: state === 'withdrawn' ? plan.people.supervisor.id : null,
    withdrawn_at: state === 'withdrawn' ? calendar.time(Math.max(1, ago - 5), 12) : null,
    withdrawn_reason: state === 'withdrawn' ? 'It gave a figure that has since been corrected.' : null,
    edit_version: 1,
    created_at: calendar.time(ago + 2, 10),
  });
  for (const partner of plan.partners)
    rows.add('summary_organisation', { summary_id: id, organisation_id: partner.id });
  for (const [index, picture] of pictures.entries()) {
    rows.add('summary_picture', {
      id: random.uuid(),
      summary_id: id,
      evidence_id: picture.evidenceId,
      position: index + 1,
      description: picture.description,
      store_key: picture.viewKey,
    });
  }
}

function changedWords({ plan }: CaseFile): string {
  const { before, after } = plan.events;
  if (after === null) return 'We are still counting. People who live near by tell us that it is better.';
  const small = before < 20 ? ' The numbers are small, so some of the change may be chance.' : '';
  return `In the twelve weeks before, ${before} incidents were recorded. In twelve weeks afterwards there were ${after}.${small}`;
}

function nearestPublicPoint({ plan }: CaseFile): CaseFile['plan']['neighbourhood']['points'][number] {
  // Of a dwelling everybody but its people sees the street point, which is a public point itself.
  const seen = plan.dwelling ? plan.neighbourhood.points.find(({ name }) => name === plan.spot)! : plan;
  const [east, north] = toKilometres([seen.longitude, seen.latitude]);
  const away = ({ longitude, latitude }: { longitude: number; latitude: number }): number => {
    const [x, y] = toKilometres([longitude, latitude]);
    return Math.hypot(x - east, y - north);
  };
  return plan.neighbourhood.points
    .filter(({ addresses }) => addresses >= 8)
    .reduce((best, point) => (away(point) < away(best) ? point : best));
}
