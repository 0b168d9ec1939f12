import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedValue, fieldWords } from './changed-value';

it.each([
  ['2026-11-23T16:29:57.632758+00:00', '23 November 2026 at 16:29'],
  ['2026-07-01', '1 July 2026'],
  ['["mention_id", "words"]', 'mention, words'],
  ['301a0451-0000-4000-8000-000000000001', '#301a0451'],
  ['["301a0451-0000-4000-8000-000000000001"]', '#301a0451'],
  ['true', 'yes'],
  ['[]', 'none'],
  ['[{"a": 1}]', '[{"a": 1}]'],
  ['Bins [person 1]', 'Bins [person 1]'],
  ['2026-13-45', '2026-13-45'],
])('reads %s as %s', (value, read) => {
  expect(changedValue(value)).toBe(read);
});

it('reads any text at all, and leaves no id whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), (text, id) => {
      expect(changedValue(text + id)).not.toContain(id);
    }),
  );
});

it('calls fields by words', () => {
  expect(fieldWords('identity_id')).toBe('Identity');
  expect(fieldWords('created_at')).toBe('Created on');
  expect(fieldWords('constructor')).toBe('Constructor');
});
