import { expect, test } from 'vitest';
import { titledOfProblem } from './page-handle';

test('the title of a page of a problem names the problem, so that tabs can be told apart', () => {
  expect(titledOfProblem('Scanning')({ params: { reference: 'PR-2026-00142' } })).toEqual([
    { title: 'Scanning - PR-2026-00142 - PRIME' },
  ]);
});
