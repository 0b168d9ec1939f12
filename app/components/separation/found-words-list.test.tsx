import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FoundWordsList } from './found-words-list';

const dean = {
  words: 'Dean Harris',
  kind: 'person',
  label: '[person 1]',
  rule: 'a first name and a surname',
  ask: false,
  marked: false,
} as const;

it('takes a finding out unless its box is ticked, with its kind chosen beside it', () => {
  const html = renderToStaticMarkup(<FoundWordsList found={[dean]} />);
  expect(html).toContain('“Dean Harris” is taken out and reads [person 1]');
  expect(html).toMatch(/type="checkbox" value="Dean Harris"|name="harmless"[^>]*value="Dean Harris"/);
  expect(html).not.toContain('checked=""');
  expect(html).toMatch(/<option value="person\|Dean Harris" selected="">person/);
});

it('keeps what was left in on the list, ticked', () => {
  const html = renderToStaticMarkup(<FoundWordsList found={[{ words: 'Doreen', left: true }]} />);
  expect(html).toContain('“Doreen” stays in the text');
  expect(html).toContain('checked=""');
  expect(html).not.toContain('<select');
});

it('takes a mark back without calling it harmless', () => {
  const html = renderToStaticMarkup(<FoundWordsList found={[{ ...dean, marked: true }]} />);
  expect(html).toContain('name="unmark"');
  expect(html).not.toContain('name="harmless"');
});
