import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formTokenOf } from './form-token';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;

it('gives each form of a page its own uuid, the same whenever it is asked', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(400), fc.nat(400), (seed, a, b) => {
      const token = formTokenOf(seed, `:R${a.toString(32)}:`);
      expect(token).toMatch(UUID);
      expect(formTokenOf(seed, `:R${b.toString(32)}:`) === token).toBe(a === b);
    }),
  );
});
