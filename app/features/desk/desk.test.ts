import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asNews, dueWords, needsMe, wordingOf, type DeskRow } from './desk';

const row: DeskRow = {
  kind: 'review',
  id: '7',
  reference: 'PR-2026-00001',
  title: 'Bins',
  words: '',
  due_on: null,
  at: null,
  who: null,
  days: null,
};

it('gives every row one action that leads somewhere', () => {
  expect(wordingOf(row)).toMatchObject({ act: 'Review', href: '/reviews/7' });
  expect(wordingOf({ ...row, kind: 'summary' }).href).toBe('/problems/PR-2026-00001/summary');
  fc.assert(
    fc.property(fc.string(), (kind) => {
      expect(wordingOf({ ...row, kind }).href).toMatch(/^\/(problems|reviews|actions)\//);
    }),
  );
});

it('says how late or how soon, in the singular too', () => {
  expect([-2, -1, 0, 1, 3].map(dueWords)).toEqual([
    '2 days late',
    '1 day late',
    'due today',
    'due in 1 day',
    'due in 3 days',
  ]);
});

it('calls an action by its task and everything else by its problem', () => {
  const worded = { ...row, words: 'Empty them' };
  expect(wordingOf({ ...worded, kind: 'action_overdue' })).toMatchObject({
    heading: 'Empty them',
    below: 'Bins',
  });
  expect(wordingOf({ ...worded, kind: 'returned' })).toMatchObject({ heading: 'Bins', below: 'Empty them' });
});

it('does not say the same words twice', () => {
  expect(wordingOf({ ...row, kind: 'summary', words: 'Bins' })).toMatchObject({ heading: 'Bins', below: '' });
});

it('puts decisions and own actions first, and what others have not done apart', () => {
  const own = { ...row, id: 'own', kind: 'action_overdue' };
  const of = { ...row, id: 'of another', kind: 'action_overdue', who: 'Ada Blake' };
  const soon = { ...row, id: 'soon', kind: 'action_due', who: 'Council' };
  const { mine, others } = needsMe({ now: [of, own, soon], decisions: [row] }, true);
  expect(mine.map(({ id }) => id)).toEqual(['7', 'own', 'soon']);
  expect(others).toEqual([{ ...of, kind: 'action_of_another' }]);
  expect(needsMe({ now: [of], decisions: [] }, false)).toEqual({ mine: [of], others: [] });
});

it('tells of a stage that was sent back without calling it the reader’s own', () => {
  const [news] = asNews([{ ...row, kind: 'returned' }]);
  expect(news && wordingOf(news).tag).toBe('Returned');
});
