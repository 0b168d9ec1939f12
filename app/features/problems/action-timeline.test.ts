import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '~/lib/dates';
import { actionTimeline } from './action-timeline';
import type { StageAction } from './stage.schema';

const TODAY = '2026-11-22';

function action(given: string, due: string, rest: Partial<StageAction> = {}): StageAction {
  return {
    id: `${given} ${due}`,
    task: 'Cut back the hedge',
    mechanism: '',
    technique: null,
    due_on: due,
    status: 'open',
    overdue: false,
    done_at: null,
    organisation: 'Portsmouth City Council',
    owner: null,
    created_at: `${given}T12:00:00Z`,
    ...rest,
  };
}

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const anyAction = fc.record({ given: day, due: day, done: fc.option(day) }).map(({ given, due, done }) =>
  action(given, due, {
    status: done ? 'done' : 'open',
    done_at: done && `${done}T12:00:00Z`,
    overdue: !done && due < TODAY,
  }),
);

test('an action in time is one stretch, a late one goes on after its due day', () => {
  const { from, until, today, spans } = actionTimeline(
    [
      action('2026-11-13', '2026-11-17', { status: 'done', done_at: '2026-11-14T09:00:00Z' }),
      action('2026-11-13', '2026-11-17', { overdue: true }),
    ],
    TODAY,
  );
  expect([from, until, today]).toEqual(['2026-11-13', '2026-11-22', 100]);
  expect(spans.map(({ planned, late }) => ({ planned, late }))).toEqual([
    { planned: { start: 0, length: 20 }, late: null },
    { planned: { start: 0, length: 50 }, late: { start: 50, length: 50 } },
  ]);
});

test('today is left out when the line ends before it or begins after it', () => {
  expect(actionTimeline([action('2026-12-01', '2026-12-05')], TODAY).today).toBeNull();
  const done = { status: 'done', done_at: '2026-01-04T09:00:00Z' } as const;
  expect(actionTimeline([action('2026-01-01', '2026-01-05', done)], TODAY).today).toBeNull();
});

test('every stretch has a length and lies on the line; the line has no empty end', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 12 }), (actions) => {
      const { spans, today } = actionTimeline(actions, TODAY);
      const stretches = spans.flatMap(({ planned, late }) => (late ? [planned, late] : [planned]));
      for (const { start, length } of stretches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
      }
      expect(Math.min(...stretches.map(({ start }) => start))).toBe(0);
      if (today !== null) expect(today).toBeGreaterThan(0);
      for (const { planned, late } of spans)
        if (late) expect(late.start).toBeCloseTo(planned.start + planned.length, 9);
    }),
  );
});
