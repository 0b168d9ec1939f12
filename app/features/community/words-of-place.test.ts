import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOfPlace } from './words-of-place.server';

it.each([
  ['07700 900123 Dean Harris', ''],
  ['Dean Harris is in Buckland', 'is in Buckland'],
  ['PO6 3LR', 'PO6'],
  ['12 Milton Road', 'Milton Road'],
  ['the community centre in drayton', 'the community centre in drayton'],
  ['Guildhall Square', 'Guildhall Square'],
  ['buckland', 'buckland'],
  ['', ''],
])('keeps of %j %j', (typed, kept) => {
  expect(wordsOfPlace(typed)).toBe(kept);
});

it('cuts nothing more the second time, so that the redirect ends', () => {
  const piece = fc.constantFrom(
    'Dean Harris',
    '07700 900123',
    'PO6 3LR',
    '12 Milton Road',
    'Drayton',
    ' ',
    'a',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      let words = pieces.join('');
      for (let times = 0; times < 8 && wordsOfPlace(words) !== words; times += 1) words = wordsOfPlace(words);
      expect(wordsOfPlace(words)).toBe(words);
    }),
  );
});
