import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CheckPiece } from '~/lib/separated-text/separate-texts';
import { TwoVersions } from './two-versions';

const page = (pieces: CheckPiece[]) =>
  renderToStaticMarkup(<TwoVersions label="What happens" pieces={pieces} />);
const count = (html: string, words: string) => html.split(words).length - 1;

it('shows a text in which nothing was found once, and says that it stays as it is', () => {
  const html = page([{ text: 'Mopeds race in rings.' }]);
  expect(count(html, 'Mopeds race in rings.')).toBe(1);
  expect(count(html, 'app-version"')).toBe(1);
  expect(html).toContain('Nothing personal was found in it. It is stored and shared as it stands.');
});

it('shows a text with a finding in both versions, the value in the first alone', () => {
  const html = page([
    { text: 'Seen with ' },
    { words: 'Kim Lee', kind: 'person', label: '[person 1]', ask: false },
    { text: ' at night.' },
  ]);
  expect(count(html, 'app-version"')).toBe(2);
  expect(count(html, 'Seen with ')).toBe(2);
  expect(count(html, 'Kim Lee')).toBe(1);
  expect(count(html, '[person 1]')).toBe(1);
  expect(html).not.toContain('Nothing personal');
});
