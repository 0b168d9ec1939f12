import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readRegisterFilters,
  registerFiltersInForce,
  writeRegisterFilters,
  type RegisterFilters,
} from './register-filters';

const filters: fc.Arbitrary<RegisterFilters> = fc.record(
  {
    from: fc.constantFrom('2026-11-01', '2026-02-28'),
    to: fc.constantFrom('2026-11-30', '2027-01-01'),
    problem: fc.constant('PR-2026-00042'),
    organisation: fc.uuid(),
    gateway: fc.constantFrom('s115', 'other'),
    kind: fc.constantFrom('admission' as const, 'item' as const, 'subject' as const),
    state: fc.constantFrom('in_force' as const, 'ended' as const),
  },
  { requiredKeys: [] },
);

it('reads back what it wrote, and names every filter in force once', () => {
  fc.assert(
    fc.property(filters, (given) => {
      expect(readRegisterFilters(new URLSearchParams(writeRegisterFilters(given)))).toEqual(given);
      expect(registerFiltersInForce(given, {}, {})).toHaveLength(Object.keys(given).length);
    }),
  );
});

it('drops what is no filter', () => {
  const search = new URLSearchParams(
    'from=yesterday&problem=x&organisation=1&gateway=%27&kind=all&state=maybe',
  );
  expect(readRegisterFilters(search)).toEqual({});
});
