import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textChanges } from './text-changes';

const words = fc
  .array(fc.constantFrom('drivers', 'race', 'on', 'Friday', 'nights.', '\n', ''), { maxLength: 20 })
  .map((list) => list.join(' '));
const read = (changes: ReturnType<typeof textChanges>, ...kinds: string[]) =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

it('gives both texts back, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = textChanges(before, after);
      expect(read(changes, 'same', 'gone')).toBe(before);
      expect(read(changes, 'same', 'new')).toBe(after);
    }),
  );
});

it('keeps as much as it can', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(textChanges(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
  expect(textChanges('They race on Friday', 'They race every Friday')).toEqual([
    { kind: 'same', text: 'They race ' },
    { kind: 'gone', text: 'on ' },
    { kind: 'new', text: 'every ' },
    { kind: 'same', text: 'Friday' },
  ]);
});
