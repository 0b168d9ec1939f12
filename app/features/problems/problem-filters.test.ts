import fc from 'fast-check';
import { expect, it } from 'vitest';
import { owners, readFilters, stageNames, writeFilters, type ProblemFilters } from './problem-filters';

const filters: fc.Arbitrary<ProblemFilters> = fc.record(
  {
    words: fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() === text && text !== ''),
    stages: fc.uniqueArray(fc.constantFrom(...Object.keys(stageNames)), { minLength: 1 }),
    categories: fc.uniqueArray(fc.constantFrom('arson', 'street_drinking', 'vehicle_crime'), {
      minLength: 1,
    }),
    neighbourhood: fc.constantFrom('HC001', 'E05004400'),
    district: fc.uuid(),
    owner: fc.constantFrom(...(Object.keys(owners) as (keyof typeof owners)[])),
    overdue: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

it('reads back from the address what it wrote', () => {
  fc.assert(
    fc.property(filters, (wanted) => {
      expect(readFilters(new URLSearchParams(writeFilters(wanted)))).toEqual(wanted);
    }),
  );
});

it('drops what it does not know', () => {
  const search = new URLSearchParams(
    'stage=nonsense&owner=all&overdue=1&category=%27;drop&district=x&words=%20',
  );
  expect(readFilters(search)).toEqual({});
});
