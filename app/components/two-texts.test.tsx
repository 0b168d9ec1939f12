import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { SavedField } from '~/lib/two-texts';
import { TwoTexts } from './two-texts';

vi.mock('./form-token', () => ({
  FormToken: () => <input type="hidden" name="form_token" defaultValue="token" />,
}));

const saved: SavedField[] = [
  { name: 'body', label: 'What happens', kind: 'text', saved: 'Their words' },
  { name: 'title', label: 'Title', kind: 'line', saved: 'Same' },
  { name: 'kind', label: 'Kind', kind: 'choice', saved: 'b', words: (kind) => `Kind ${kind}` },
  { name: 'amount', label: 'Events', kind: 'number', saved: 24 },
  { name: 'due', label: 'By when?', kind: 'date', saved: '2026-11-14' },
  {
    name: 'sources',
    label: 'Sources',
    kind: 'many',
    saved: ['x', 'y'],
    words: (source) => `Source ${source}`,
  },
];
const values = {
  form_token: ['old'],
  version: ['3'],
  intent: ['save'],
  step: ['save'],
  body: ['My words'],
  title: ['Same'],
  kind: ['a'],
  amount: ['30'],
  'due.day': ['1'],
  'due.month': ['12'],
  'due.year': ['2026'],
  sources: ['x', 'z'],
};
const page = (closed?: string) =>
  renderToStaticMarkup(
    <TwoTexts
      stale={{ values, saver: { by: 'PC Jones', at: '2026-11-14T18:30:00Z' }, closed }}
      saved={saved}
      version={4}
      keepHref="/problems/PR-2026-00042"
    />,
  );

it('shows both values of every field and says who saved first', () => {
  const html = page();
  expect(html).toContain('PC Jones saved first, on 14 November 2026 at 18:30.');
  expect(html).toMatch(/<textarea[^>]*name="body"[^>]*>My words<\/textarea>/);
  expect(html).toContain('>Their words</div>');
  for (const words of ['Yours: Kind a', 'Saved now: Kind b', 'Yours: 30', 'Saved now: 24'])
    expect(html).toContain(words);
  expect(html).toContain('Yours: 1 December 2026');
  expect(html).toContain('Saved now: 14 November 2026');
  expect(html).toMatch(/name="due"[^>]*checked=""[^>]*value="2026-12-01"/);
  for (const hint of ['Chosen in both', 'Chosen by you alone', 'Chosen in what is saved now alone'])
    expect(html).toContain(hint);
});

it('saves over the version now known, with everything that was not asked', () => {
  const html = page();
  expect(html).toContain('<input type="hidden" name="version" value="4"/>');
  expect(html).toContain('<input type="hidden" name="intent" value="save"/>');
  expect(html).toContain('<input type="hidden" name="title" value="Same"/>');
  for (const name of ['due.day', 'step']) expect(html).not.toContain(`name="${name}"`);
  expect(html).not.toContain('value="old"');
});

it('gives both texts to read where nothing can be saved any more', () => {
  const html = page('It is closed.');
  expect(html).toContain('It is closed.');
  for (const words of ['My words', 'Their words', 'Source x, Source z', '1 December 2026'])
    expect(html).toContain(words);
  expect(html).not.toContain('<form');
});
