import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedAtFirst, whyRestrict } from './restriction';

const plain = [
  'Vehicle nuisance',
  'Noise and noisy neighbours',
  'Theft from shops',
  'Rural and wildlife crime',
];
const sensitive = [
  'Domestic abuse',
  'Hate incidents',
  'Exploitation and cuckooing',
  'Child sexual exploitation',
  'Stalking',
  'Modern slavery',
];

describe('restricting a problem', () => {
  it('is suggested for a sensitive kind wherever it is, whatever its letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sensitive), fc.string(), fc.boolean(), (kind, place, upper) => {
        const label = upper ? kind.toUpperCase() : kind;
        expect(whyRestrict(label, place)).toContain(label);
      }),
    );
  });

  it('is suggested for any kind in somebody’s home, and for a plain kind nowhere else', () => {
    for (const kind of plain) {
      expect(whyRestrict(kind, 'dwelling')).toContain('somebody’s home');
      for (const place of ['public_place', 'street', 'area']) expect(whyRestrict(kind, place)).toBeNull();
    }
  });

  it('takes no part of another word for one', () => {
    expect(whyRestrict('Whatever', 'street')).toBeNull();
    expect(whyRestrict('Chateau parties', 'street')).toBeNull();
  });
});

describe('whom to name at first', () => {
  const people = [
    { member_id: 'pc', supervises: false },
    { member_id: 'sgt', supervises: true },
  ];
  it('is the supervisor, unless the author is one', () => {
    expect(namedAtFirst('officer', people)).toEqual(['sgt']);
    expect(namedAtFirst('pcso', people)).toEqual(['sgt']);
    expect(namedAtFirst('supervisor', people)).toEqual([]);
    expect(namedAtFirst('inspector', people)).toEqual([]);
  });
});
