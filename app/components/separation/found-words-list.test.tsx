import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { FoundValue, FoundWords } from '~/lib/separated-text/separate-texts';
import { meanings } from './change-finding';
import { FoundWordsList } from './found-words-list';

const dean: FoundValue = {
  words: 'Dean Harris',
  kind: 'person',
  label: '[person 1]',
  rule: 'a first name and a surname',
  ask: false,
  marked: false,
  known: false,
  wider: ['Mr Dean Harris'],
};
const known = [{ identity_id: 'id-2', kind: 'family', label: '[family 2]', roles: ['witness'] }] as const;
const list = (...found: FoundWords[]) =>
  renderToStaticMarkup(<FoundWordsList found={found} identities={known} />);

it('takes a finding out unless its author unfolds it, with its kind, extent and person to change', () => {
  const html = list(dean);
  expect(html).toContain('<strong>Dean Harris</strong>” reads [person 1]');
  expect(html).toMatch(/<input[^>]*name="found.0.answer"[^>]*checked=""[^>]*value="out"/);
  expect(html).toMatch(/<option value="person" selected="">person/);
  expect(html).toContain('<option value="Mr Dean Harris">');
  expect(html).toContain('This is [family 2], witness');
});

it('asks about what is unsure, first and without an answer', () => {
  const html = list(dean, { ...dean, words: 'Rose', ask: true });
  expect(html.indexOf('“Rose”')).toBeLessThan(html.indexOf('Dean Harris'));
  expect(html).toMatch(/name="found.1.answer"/);
  expect(html).not.toMatch(/name="found.1.answer"[^>]*checked/);
});

it('keeps what was left in on the list, and says that it was harmless before', () => {
  const html = list({ words: 'Doreen', left: true, before: true });
  expect(html).toContain('“Doreen” stays in the text');
  expect(html).toContain('called harmless in this problem before');
  expect(html).not.toContain('<select');
});

it('takes a mark back without calling it harmless', () => {
  const html = list({ ...dean, marked: true });
  expect(html).toContain('Leave it in after all');
  expect(html).not.toContain('it is harmless');
});

it('offers as meanings whom the problem knows and who else is found, never a thing for a person', () => {
  const van: FoundValue = { ...dean, words: 'KN12 BZV', kind: 'vehicle', label: '[vehicle 1]' };
  const kim: FoundValue = { ...dean, words: 'Kim', label: '[person 2]' };
  expect(meanings(dean, [dean, van, kim], known).map(({ value }) => value)).toEqual([
    '',
    'id-2',
    '=Kim',
    'new',
  ]);
  expect(meanings({ ...dean, who: 'id-2', known: true, label: '[family 2]' }, [dean], known)[0]?.value).toBe(
    'id-2',
  );
  expect(meanings(van, [dean, van], known).map(({ value }) => value)).toEqual(['', 'new']);
});
