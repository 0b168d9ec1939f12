import { expect, it } from 'vitest';
import { admissionWords } from './admission-words';

it.each([
  [['Portsmouth'], 'Harbour Homes (Portsmouth): Homes and streets'],
  [['Portsmouth', 'Gosport'], 'Harbour Homes (Portsmouth and 1 other district): Homes and streets'],
  [
    ['Portsmouth', 'Fareham', 'Gosport'],
    'Harbour Homes (Portsmouth and 2 other districts): Homes and streets',
  ],
  [[], 'Harbour Homes (no district named): Homes and streets'],
])('an organisation that works in %o is offered as %s', (districts, words) => {
  expect(admissionWords({ organisation: 'Harbour Homes', districts, agreement: 'Homes and streets' })).toBe(
    words,
  );
});
