import type { CaseFile } from './case-file.ts';
import { PERIOD_DAYS } from './problem-events.ts';

/** The part of an answer that is not words: choices, counts or pounds, and days. */
export interface AnswerFacts {
  readonly choices: readonly string[];
  readonly amount: number | null;
  readonly amount_after: number | null;
  readonly from_date: string | null;
  readonly until_date: string | null;
  readonly after_from_date: string | null;
  readonly after_until_date: string | null;
}

const NONE: AnswerFacts = {
  choices: [],
  amount: null,
  amount_after: null,
  from_date: null,
  until_date: null,
  after_from_date: null,
  after_until_date: null,
};
const CHEERS = ['community', 'harmful', 'expectation', 'events', 'recurring', 'similarity'];
const OTHER_SOURCES = ['council', 'survey', 'councillor', 'businesses', 'housing'];
const OTHER_DATA = [
  'council_asb_cases',
  'housing_records',
  'environmental_audit',
  'resident_survey',
  'council_cctv',
];

const weeksBefore = ({ plan, world }: CaseFile): Pick<AnswerFacts, 'from_date' | 'until_date'> => ({
  from_date: world.calendar.day(plan.timeline.loggedAgo + PERIOD_DAYS),
  until_date: world.calendar.day(plan.timeline.loggedAgo + 1),
});

const FACTS: Readonly<Record<string, (file: CaseFile) => Partial<AnswerFacts>>> = {
  sources: ({ random }) => ({
    choices: ['residents', 'police_records', ...random.shuffle(OTHER_SOURCES).slice(0, random.whole(1, 2))],
  }),
  how_often: ({ frequency }) => ({ choices: [frequency] }),
  since_when: ({ sinceAgo, world }) => ({ from_date: world.calendar.day(sinceAgo) }),
  cheers: () => ({ choices: CHEERS }),
  baseline: (file) => ({ amount: file.plan.events.before, ...weeksBefore(file) }),
  data_sources: ({ random }) => ({
    choices: ['police_incidents', ...random.shuffle(OTHER_DATA).slice(0, 2)],
  }),
  problem_cost: (file) => ({ amount: file.random.whole(12, 98) * 100, ...weeksBefore(file) }),
  budget: ({ plan, random, world }) => ({
    amount: random.pick([0, 0, 450, 900, 1800, 3200, 5400]),
    from_date: world.calendar.day(plan.timeline.loggedAgo),
    until_date: world.calendar.day(Math.max(1, plan.timeline.loggedAgo - 180)),
  }),
  before_after: (file) => {
    const { before, after, afterFrom, afterUntil } = file.plan.events;
    return {
      amount: before,
      amount_after: after ?? before,
      ...weeksBefore(file),
      after_from_date: file.world.calendar.day(Math.max(2, afterFrom)),
      after_until_date: file.world.calendar.day(Math.max(1, afterUntil)),
    };
  },
  community_told: ({ plan, world }) => ({
    from_date: world.calendar.day(Math.max(2, plan.timeline.stageAgo + 3)),
  }),
};

/** The facts that belong to the answer of a question; all empty for one that is words alone. */
export function factsOf(file: CaseFile, code: string): AnswerFacts {
  return { ...NONE, ...FACTS[code]?.(file) };
}
