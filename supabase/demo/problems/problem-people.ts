import type { Agency, ProblemKind } from '../content/problem-kind.ts';
import type { Random } from '../random.ts';
import type { DemoMember, DemoNeighbourhood, DemoOrganisation } from '../world.ts';

/** The police who hold a problem. */
export interface ProblemPeople {
  readonly owner: DemoMember;
  /** Reviews it: a sergeant of the district, or its inspector when a sergeant owns it. */
  readonly supervisor: DemoMember;
  readonly inspector: DemoMember;
  /** Officers and PCSOs who work in the neighbourhood, the owner among them unless a sergeant owns it. */
  readonly team: readonly DemoMember[];
  /** The special constable of these parts, who is given jobs of an hour or two. */
  readonly special: DemoMember | undefined;
}

const OWNED_BY_SERGEANT = 0.06;

/** Chooses who owns and who supervises a problem of the neighbourhood. */
export function peopleFor(
  random: Random,
  { code, district }: DemoNeighbourhood,
  members: readonly DemoMember[],
): ProblemPeople {
  const team = members.filter(
    ({ role, neighbourhoods }) => ['officer', 'pcso'].includes(role) && neighbourhoods.includes(code),
  );
  const special = members.find(
    ({ role, neighbourhoods }) => role === 'special' && neighbourhoods.includes(code),
  );
  const overDistrict = (wanted: string): DemoMember =>
    members.find(({ role, districts }) => role === wanted && districts.includes(district))!;
  const [sergeant, inspector] = [overDistrict('supervisor'), overDistrict('inspector')];
  if (random.chance(OWNED_BY_SERGEANT))
    return { owner: sergeant, supervisor: inspector, inspector, team, special };
  const officer = team.find(({ role }) => role === 'officer')!;
  return {
    owner: random.chance(0.72) ? officer : random.pick(team),
    supervisor: sergeant,
    inspector,
    team,
    special,
  };
}

/** Partners that take part: the council always, others when the kind's texts name their agency. */
export function partnersFor(
  random: Random,
  kind: ProblemKind,
  { district }: DemoNeighbourhood,
  organisations: readonly DemoOrganisation[],
): DemoOrganisation[] {
  const named = new Set<Agency>([...kind.actions.map(([owner]) => owner), ...kind.entries.map(([by]) => by)]);
  return organisations.filter(
    ({ kind: agency, districts, domain }) =>
      agency !== 'police' &&
      domain !== 'advisory-group.example' &&
      districts.includes(district) &&
      named.has(agency as Agency) &&
      (agency === 'council' || random.chance(0.7)),
  );
}
