import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notWhole, parseShare, WHOLE } from './shares';

test.each([
  ['33.33', 3333],
  [' 25 % ', 2500],
  ['100', 10_000],
  ['0.5%', 50],
  ['0', null],
  ['0.00', null],
  ['100.01', null],
  ['33.333', null],
  ['-5', null],
  ['a third', null],
  ['', null],
])('reads %j as %s', (typed, share) => {
  expect(parseShare(typed)).toBe(share);
});

test('every share survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: WHOLE }), (share) => {
      expect(parseShare((share / 100).toFixed(2))).toBe(share);
    }),
  );
});

test('shares are whole exactly when they add up to 100%', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4999 }), { maxLength: 6 }), (shares) => {
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(notWhole(shares) === null).toBe(sum === WHOLE);
      if (sum < WHOLE) expect(notWhole([...shares, WHOLE - sum])).toBeNull();
    }),
  );
  expect(notWhole([5000, 4000])).toBe('The shares must add up to 100%. Together they are 90%.');
});
