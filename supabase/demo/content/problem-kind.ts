/**
 * The texts of one kind of problem. Each list holds variants of which one is drawn. In them `{spot}` is the public
 * place, `{area}` the neighbourhood, `{person}`, `{other}`, `{vehicle}`, `{address}` and `{phone}` stand for values
 * that are kept apart (they become mention tokens), `{before}` and `{after}` for counts of incidents.
 */
export interface ProblemKind {
  readonly key: string;
  /** Code in the list of categories. */
  readonly category: string;
  /** Slug of data.police.uk for the incidents that count. */
  readonly incidentCategory: string;
  readonly setting: 'seafront' | 'town' | 'rural' | 'any';
  /** Months (1 to 12) in which it flares up; empty when the time of year makes no difference. */
  readonly season: readonly number[];
  readonly titles: readonly string[];
  readonly statement: readonly string[];
  readonly harm: readonly string[];
  readonly concern: readonly string[];
  readonly cause: readonly string[];
  readonly triangle: Readonly<Record<TriangleCorner, readonly string[]>>;
  readonly tried: readonly string[];
  readonly hypothesis: readonly string[];
  readonly objective: readonly string[];
  readonly options: readonly string[];
  readonly risks: readonly string[];
  readonly lesson: readonly string[];
  readonly actions: readonly PlannedAction[];
  readonly entries: readonly WrittenEntry[];
  readonly story: PublicStory;
  /** Code in the list of interventions. */
  readonly intervention: string;
}

export type TriangleCorner = 'victim' | 'offender' | 'location' | 'guardian' | 'handler' | 'manager';

/** Who does it: the kind of organisation. */
export type Agency =
  'police' | 'council' | 'housing' | 'fire' | 'health' | 'voluntary' | 'probation' | 'ambulance';

/** A task: who owns it, what is to be done, why it should work, and its number among the 25 techniques. */
export type PlannedAction = readonly [owner: Agency, task: string, mechanism: string, technique: number];

/** A log record: who wrote it, in which role of the rate card they were there, for how many minutes (0: none), and the text. */
export type WrittenEntry = readonly [by: Agency, role: string, minutes: number, text: string];

/** What residents are told, without anything that points to a person. */
export interface PublicStory {
  readonly problem: string;
  readonly found: string;
  readonly did: string;
  readonly learned: string;
}
