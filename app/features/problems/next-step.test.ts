import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/lib/dates';
import { gateWords } from './gate';
import { nextStep, type NextStep, type ProblemState } from './next-step';
import { stages } from './stages';

const TODAY = '2026-11-22';
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const moment = day.map((at) => `${at}T12:00:00Z`);
const named = fc.option(fc.record({ name: fc.constantFrom('Sam', 'Ines') }));
const live: fc.Arbitrary<ProblemState> = fc.constantFrom(...stages).chain((stage) =>
  fc.record({
    stage: fc.constant(stage),
    stage_since: moment,
    closed_at: fc.constant(null),
    today: fc.constant(TODAY),
    owner: named,
    supervisor: named,
    waiting: fc.option(fc.record({ stage: fc.constant(stage), submitted_at: moment })),
    returned: fc.option(fc.record({ reviewed_at: moment })),
    missing: fc.option(fc.subarray(gateWords(stage))),
    next_action: fc.option(fc.record({ task: fc.constant('Lock the barrier'), due_on: day })),
  }),
);
const quiet: ProblemState = {
  stage: 'scanning',
  stage_since: '2026-11-20T09:00:00Z',
  closed_at: null,
  today: TODAY,
  owner: { name: 'Olive' },
  supervisor: { name: 'Sam' },
  waiting: null,
  returned: null,
  missing: [],
  next_action: null,
};

describe('the next step', () => {
  it('is never after an open action is due', () => {
    fc.assert(
      fc.property(live, (state) => {
        if (state.next_action) expect(nextStep(state).due <= state.next_action.due_on).toBe(true);
      }),
    );
  });

  it('never asks to submit what waits, lacks something, or cannot be seen', () => {
    fc.assert(
      fc.property(live, (state) => {
        const asksToSubmit = nextStep(state).what.endsWith('for review');
        if (asksToSubmit)
          expect([state.waiting, state.returned, state.missing?.length]).toEqual([null, null, 0]);
      }),
    );
  });

  it('is to name an owner while there is none, unless something is overdue already', () => {
    fc.assert(
      fc.property(live, (state) => {
        const step = nextStep({ ...state, owner: null });
        expect(step.what === 'Name an owner' ? step.due <= TODAY : step.due < TODAY).toBe(true);
      }),
    );
  });

  it.each<[string, Partial<ProblemState>, NextStep]>([
    [
      'a new problem',
      { missing: ['baseline_missing'] },
      {
        what: 'Enter the baseline count',
        due: '2026-11-27',
        at: { path: '/answer/baseline', may: 'contribute' },
      },
    ],
    [
      'an open gate',
      {},
      { what: 'Submit scanning for review', due: '2026-11-27', at: { path: '/scanning#submit', may: 'own' } },
    ],
    [
      'a submission',
      { waiting: { stage: 'scanning', submitted_at: '2026-11-21T23:30:00Z' } },
      { what: 'Sam reviews scanning', due: '2026-11-28', at: { path: '/scanning', may: 'review' } },
    ],
    [
      'returned work',
      { returned: { reviewed_at: '2026-11-22T08:00:00Z' } },
      {
        what: 'Answer the reviewer and submit scanning again',
        due: '2026-11-29',
        at: { path: '/scanning', may: 'contribute' },
      },
    ],
    [
      'the overview alone',
      { missing: null },
      { what: 'Finish scanning', due: '2026-11-27', at: { path: '/scanning', may: 'contribute' } },
    ],
    [
      'an action due first',
      { next_action: { task: 'Lock the barrier', due_on: '2026-11-23' } },
      { what: 'Lock the barrier', due: '2026-11-23', at: { path: '/response#actions', may: 'contribute' } },
    ],
    [
      'a closed problem',
      {
        stage: 'closed',
        closed_at: '2026-11-01T10:00:00Z',
        next_action: { task: 'Old', due_on: '2020-01-01' },
      },
      { what: 'Check whether it has come back', due: '2027-01-31', at: { path: '/log', may: 'contribute' } },
    ],
  ])('of %s', (_name, changes, step) => {
    expect(nextStep({ ...quiet, ...changes })).toEqual(step);
  });
});
