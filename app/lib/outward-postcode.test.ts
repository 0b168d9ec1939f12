import { expect, it } from 'vitest';
import { outwardOnly } from './outward-postcode';

it('keeps the outward part of a postcode and all other words', () => {
  expect(outwardOnly('PO1 2AB')).toBe('PO1');
  expect(outwardOnly('near so147du, by the park')).toBe('near so14, by the park');
  expect(outwardOnly('PO1 2')).toBe('PO1 2');
  expect(outwardOnly('Bargate')).toBe('Bargate');
});
