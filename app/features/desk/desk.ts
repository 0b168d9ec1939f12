import { z } from 'zod';

const row = z.object({
  kind: z.string(),
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  words: z.string(),
  due_on: z.string().nullable(),
  at: z.string().nullable(),
  who: z.string().nullable(),
  days: z.number().nullable(),
});
export type DeskRow = z.output<typeof row>;

/** What `open_desk` of the database answers. */
export const deskSchema = z.object({
  now: z.array(row),
  decisions: z.array(row),
  patch: z.object({
    priorities: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        neighbourhood: z.string(),
        force_id: z.string(),
        code: z.string(),
        days_since_update: z.number(),
      }),
    ),
    hottest: z.array(
      z.object({ place: z.string(), neighbourhood: z.string(), code: z.string(), incidents: z.number() }),
    ),
  }),
  since: z.string().nullable(),
  news: z.array(row),
  lapsed: z.array(
    z.object({ reference: z.string(), lead: z.string().nullable(), email: z.string().nullable() }),
  ),
});
export type Desk = z.output<typeof deskSchema>;

/** How a row reads: what it is, and its one obvious action. */
export type RowWording = {
  tag: string;
  colour: 'red' | 'yellow' | 'blue' | 'grey' | 'green';
  act: string;
  href: string;
  /** What the row is called first, and below it what else there is to say. */
  heading: string;
  below: string;
};

type Template = Omit<RowWording, 'href' | 'heading' | 'below'> & { path: (row: DeskRow) => string };

const problem = (tab: string) => (one: DeskRow) => `/problems/${one.reference}${tab}`;

const templates: Record<string, Template> = {
  action_overdue: {
    tag: 'Overdue',
    colour: 'red',
    act: 'Say what was done',
    path: (one) => `/actions/${one.id}`,
  },
  action_of_another: {
    tag: 'Overdue',
    colour: 'red',
    act: 'Open the action',
    path: (one) => `/actions/${one.id}`,
  },
  action_due: {
    tag: 'Due soon',
    colour: 'yellow',
    act: 'Say what was done',
    path: (one) => `/actions/${one.id}`,
  },
  action_unnamed: {
    tag: 'Nobody named',
    colour: 'yellow',
    act: 'Take it on or name somebody',
    path: (one) => `/actions/${one.id}`,
  },
  action_given: {
    tag: 'Given to you',
    colour: 'blue',
    act: 'Open the action',
    path: (one) => `/actions/${one.id}`,
  },
  returned: { tag: 'Returned to you', colour: 'red', act: 'See the reasons', path: problem('') },
  review: { tag: 'To review', colour: 'blue', act: 'Review', path: (one) => `/reviews/${one.id}` },
  summary: { tag: 'To approve', colour: 'blue', act: 'Read and approve', path: problem('/summary') },
  named_in_summary: {
    tag: 'Names you',
    colour: 'yellow',
    act: 'Read it and answer',
    path: problem('/summary'),
  },
  objection: { tag: 'Objection', colour: 'red', act: 'See the objection', path: problem('/summary') },
  challenge: {
    tag: 'Page challenged',
    colour: 'red',
    act: 'Look at it',
    path: () => '/information/challenges',
  },
  challenge_away: {
    tag: 'Page is away',
    colour: 'red',
    act: 'Look at it',
    path: () => '/information/challenges',
  },
  retention_due: { tag: 'To review', colour: 'blue', act: 'Review', path: () => '/information/retention' },
  asks_to_join: { tag: 'Asks to join', colour: 'blue', act: 'Decide', path: problem('/people') },
  unallocated: { tag: 'No owner', colour: 'red', act: 'Give it an owner', path: problem('') },
  handling_review: {
    tag: 'Handling to be reviewed',
    colour: 'yellow',
    act: 'Say who may see it',
    path: (one) => `/problems/${one.reference}/grading/grading/${one.id}`,
  },
  other_district: { tag: 'Your district', colour: 'blue', act: 'Accept or decline', path: problem('') },
  sent_back: { tag: 'Returned', colour: 'grey', act: 'See the reasons', path: problem('') },
  subject_request: {
    tag: 'Due soon',
    colour: 'yellow',
    act: 'Go on with it',
    path: (one) => `/information/subject-access/${one.reference}`,
  },
  subject_items: {
    tag: 'To answer',
    colour: 'blue',
    act: 'Answer',
    path: () => '/organisation/subject-access',
  },
  entry: { tag: 'New entry', colour: 'grey', act: 'Read', path: problem('/log') },
  approved: { tag: 'Approved', colour: 'green', act: 'Open', path: problem('') },
};

/** The wording of a row of the desk; an action, a request or a review of retention is called by what is to be done, all else by its problem. An unknown kind opens its problem. */
export function wordingOf(one: DeskRow): RowWording {
  const known = Object.hasOwn(templates, one.kind) ? templates[one.kind] : undefined;
  const { path, ...words } = known ?? { tag: 'New', colour: 'grey', act: 'Open', path: problem('') };
  const named = /^(action|subject|retention)_/.test(one.kind)
    ? { heading: one.words, below: one.title }
    : { heading: one.title, below: one.words === one.title ? '' : one.words };
  return { ...words, ...named, href: path(one) };
}

/**
 * The desk's rows in the order in which they need the viewer: decisions and own actions, then, for police, what others
 * have not done. A partner's rows are all their organisation's to do.
 */
export function needsMe(
  { now, decisions }: Pick<Desk, 'now' | 'decisions'>,
  police: boolean,
): { mine: DeskRow[]; others: DeskRow[] } {
  // `who` names the owner of an action where that is not the viewer.
  const isOthers = ({ kind, who }: DeskRow) => police && kind === 'action_overdue' && who !== null;
  return {
    mine: [...decisions, ...now.filter((one) => !isOthers(one))],
    others: now.filter(isOthers).map((one) => ({ ...one, kind: 'action_of_another' })),
  };
}

/** News as it reads to whoever works on a problem: a stage that was sent back is its owner's to mend, as `decisions` say. */
export function asNews(news: readonly DeskRow[]): DeskRow[] {
  return news.map((one) => (one.kind === 'returned' ? { ...one, kind: 'sent_back' } : one));
}

/** How a due day stands to today: "3 days late", "due today", "due in 2 days"; `days` is negative when it is late. */
export function dueWords(days: number): string {
  const count = Math.abs(days);
  const unit = count === 1 ? 'day' : 'days';
  if (days < 0) return `${count} ${unit} late`;
  return days === 0 ? 'due today' : `due in ${count} ${unit}`;
}

/** A priority counts as up to date for three months (Neighbourhood Policing Guarantee): 92 days at the most. */
export const PRIORITY_UP_TO_DATE_DAYS = 92;
