import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditActs,
  filtersInForce,
  readAuditFilters,
  tableWords,
  writeAuditFilters,
  type AuditFilters,
} from './audit-filters';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
const filters: fc.Arbitrary<AuditFilters> = fc.record(
  {
    from: day,
    to: day,
    problem: word,
    who: word,
    act: fc.constantFrom(...(Object.keys(auditActs) as (keyof typeof auditActs)[])),
    table: fc.constantFrom('entry', 'personal.identity_value'),
  },
  { requiredKeys: [] },
);

describe('the filters of the audit', () => {
  it('come back from the address they are written to', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readAuditFilters(new URLSearchParams(writeAuditFilters(given)))).toEqual(given);
      }),
    );
  });

  it('are each said, and taken away one by one', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const said = filtersInForce(given);
        expect(said).toHaveLength(Object.keys(given).length);
        for (const { rest } of said)
          expect(filtersInForce(rest).map(({ text }) => text)).toHaveLength(said.length - 1);
      }),
    );
  });

  it('takes the boxes of the form, and drops what is no filter', () => {
    const typed = new URLSearchParams(
      'from.day=1&from.month=11&from.year=2026&to.day=31&to.month=2&to.year=2026&act=destroy&table=x;y&who=%20',
    );
    expect(readAuditFilters(typed)).toEqual({ from: '2026-11-01' });
    expect(tableWords('personal.identity_value')).toBe('Identity value (personal)');
  });
});
