import { SUBJECT_GIVEN_NAMES, SUBJECT_SURNAMES } from '../content/names.ts';
import type { Agency } from '../content/problem-kind.ts';
import type { Random } from '../random.ts';
import { FORCE, type DemoMember, type World } from '../world.ts';
import type { ProblemPlan } from './problem-plan.ts';

type IdentityKind = 'person' | 'vehicle' | 'address' | 'phone';
interface Identity {
  readonly id: string;
  readonly value: string;
  /** What a person is in the problem; null for what is no person. */
  readonly role: string | null;
}

const PLACEHOLDERS: Readonly<Record<string, IdentityKind>> = {
  person: 'person',
  other: 'person',
  vehicle: 'vehicle',
  address: 'address',
  phone: 'phone',
};
const FREQUENCIES = ['daily', 'weekly', 'weekly', 'weekly', 'fortnightly', 'irregular'] as const;
const MOST_OF_A_KIND = 4;
const PLATE_LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXY';

/** One problem while its record is being written: grades items and keeps apart what identifies people. */
export class CaseFile {
  readonly random: Random;
  readonly title: string;
  /** Code of how often it happens. */
  readonly frequency: string;
  /** How many days ago it began. */
  readonly sinceAgo: number;
  private readonly identities = new Map<IdentityKind, Identity[]>();
  private readonly figures: Readonly<Record<string, string>>;

  constructor(
    readonly world: World,
    readonly plan: ProblemPlan,
    private readonly members: readonly DemoMember[],
  ) {
    this.random = world.randomFor(`case file ${plan.id}`);
    const names = plan.partners.map(({ name }) => name);
    this.figures = {
      spot: plan.spot,
      area: plan.neighbourhood.name,
      before: String(plan.events.before),
      after: String(plan.events.after ?? 0),
      planned: '24',
      patrols: String(this.random.whole(18, 24)),
      agencies:
        names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : (names[0] ?? 'The team'),
    };
    this.frequency = this.random.pick(FREQUENCIES);
    this.sinceAgo = plan.timeline.loggedAgo + this.random.whole(40, 200);
    this.title = this.plain(this.random.pick(plan.kind.titles));
  }

  /** The persons named so far, in the order of their labels. */
  get persons(): readonly Identity[] {
    return this.identities.get('person') ?? [];
  }

  /** Somebody of the agency who may write in this record, or undefined when it takes no part. */
  authorFrom(agency: Agency): DemoMember | undefined {
    if (agency === 'police')
      return this.random.chance(0.6) ? this.plan.people.owner : this.random.pick(this.plan.people.team);
    const organisation = this.plan.partners.find(({ kind }) => kind === agency);
    const own = this.members.filter(({ organisationId }) => organisationId === organisation?.id);
    return own.length > 0 ? this.random.pick(own) : undefined;
  }

  /** Fills in places and figures of a text that names nobody. Throws when it would name somebody. */
  plain(text: string): string {
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const figure = this.figures[name];
      if (figure === undefined) throw new Error(`A text that names nobody has {${name}}: ${text}`);
      return figure;
    });
  }

  /** Fills in a text; each value that identifies somebody becomes the token of a mention. */
  separated(text: string, author: DemoMember): string {
    const used = new Map<string, Identity>();
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const kind = PLACEHOLDERS[name];
      if (!kind) return this.plain(whole);
      const identity = used.get(name) ?? this.identify(kind, author, [...used.values()]);
      used.set(name, identity);
      return this.mention(identity, kind, author);
    });
  }

  /** Adds a grading by the author, at the time of the item of this problem that it is for; mostly B22, as multi-agency work is. */
  grade(author: DemoMember, gradedAt: string, codes?: string): string {
    const drawn =
      codes ?? this.random.pick(['B22', 'B22', 'B22', 'B22', 'B22', 'A12', 'B12', 'C32', 'E42', 'B21']);
    const id = this.random.uuid();
    this.world.rows.add('grading', {
      id,
      force_id: FORCE,
      problem_id: this.plan.id,
      controller_unit_id: author.unitId,
      scheme: '5x5x5',
      source: drawn[0],
      information: drawn[1],
      handling: drawn[2],
      reason: drawn[2] === '4' ? 'For the police alone until the warrant has been carried out.' : null,
      graded_by: author.id,
      graded_at: gradedAt,
    });
    return id;
  }

  private identify(kind: IdentityKind, author: DemoMember, others: readonly Identity[]): Identity {
    const known = this.identities.get(kind) ?? [];
    const free = known.filter((identity) => !others.includes(identity));
    if (free.length > 0 && (known.length >= MOST_OF_A_KIND || this.random.chance(0.45)))
      return this.random.pick(free);
    const id = this.random.uuid();
    const value = this.invent(kind);
    const subject = kind === 'person' ? this.random.uuid() : null;
    const role = subject
      ? this.random.pick(['witness', 'witness', 'complainant', 'subject', 'suspect', 'victim'])
      : null;
    const identity = { id, value, role };
    this.identities.set(kind, [...known, identity]);
    const { rows } = this.world;
    rows.add('identity', {
      id: identity.id,
      dictionary_id: this.plan.dictionaryId,
      kind,
      ordinal: known.length + 1,
      controller_unit_id: author.unitId,
      created_by: author.id,
    });
    if (subject) {
      rows.add('personal.subject', { id: subject, force_id: FORCE });
      rows.add('identity_role', {
        id: this.random.uuid(),
        identity_id: identity.id,
        role,
        recorded_by: author.id,
        from_date: this.world.calendar.day(this.plan.timeline.loggedAgo),
      });
    }
    rows.add('personal.identity_value', {
      identity_id: identity.id,
      subject_id: subject,
      value: identity.value,
    });
    return identity;
  }

  private mention(identity: Identity, kind: IdentityKind, author: DemoMember): string {
    const id = this.random.uuid();
    this.world.rows.add('mention', {
      id,
      dictionary_id: this.plan.dictionaryId,
      identity_id: identity.id,
      created_by: author.id,
    });
    const short = kind === 'person' && this.random.chance(0.3);
    const words = short ? identity.value.split(' ').at(-1)! : identity.value;
    this.world.rows.add('personal.mention_words', { mention_id: id, words });
    return `⟦${id}⟧`;
  }

  private invent(kind: IdentityKind): string {
    const { random } = this;
    const letter = (): string => PLATE_LETTERS[random.whole(0, PLATE_LETTERS.length - 1)]!;
    switch (kind) {
      case 'person':
        return `${random.pick(SUBJECT_GIVEN_NAMES)} ${random.pick(SUBJECT_SURNAMES)}`;
      case 'vehicle':
        return `H${letter()}${random.whole(10, 25)} ${letter()}${letter()}${letter()}`;
      case 'phone':
        // 07700 900000 to 900999 are kept for drama and belong to nobody
        return `07700 900${random.whole(0, 999).toString().padStart(3, '0')}`;
      case 'address': {
        const streets = this.plan.neighbourhood.points.filter(({ name }) => !name.startsWith('the '));
        return `${random.whole(2, 140)} ${random.pick(streets).name}`;
      }
    }
  }
}
