import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oncePerNeighbourhood, oncePerPoint, whereabouts } from './found-places';
import type { FoundPlace } from './neighbourhood.schema';

const place = (name: string, neighbourhood: string, longitude = 0): FoundPlace => ({
  kind: 'landmark',
  name,
  longitude,
  latitude: 50,
  neighbourhood: {
    id: neighbourhood,
    force_id: 'hampshire',
    code: neighbourhood,
    name: neighbourhood,
    district: 'City',
  },
});

const someplaces = fc.array(
  fc
    .record({
      name: fc.constantFrom('A', 'B'),
      at: fc.integer({ min: 0, max: 3 }),
      in: fc.constantFrom('n', 'm', 'o'),
    })
    .map((one) => place(one.name, one.in, one.at)),
);

describe('places that were found', () => {
  test.each([
    ['neighbourhood', oncePerNeighbourhood, (one: FoundPlace) => one.neighbourhood.id],
    ['point', oncePerPoint, (one: FoundPlace) => String(one.longitude)],
  ] as const)('offer each %s once, lose none, and keep the better match', (_what, once, keyOf) => {
    fc.assert(
      fc.property(someplaces, (places) => {
        const offered = once(places);
        expect(offered.map(keyOf)).toEqual([...new Set(places.map(keyOf))]);
        for (const one of offered) expect(places.find((other) => keyOf(other) === keyOf(one))).toBe(one);
      }),
    );
  });

  test('of one name in two neighbourhoods stay two for who chooses a point, each with its whereabouts', () => {
    const [here, there] = oncePerPoint([place('Bargate', 'Bargate', 1), place('Bargate', 'Bevois', 2)]);
    expect([here, there].map((one) => one && whereabouts(one))).toEqual(['City', 'Bevois, City']);
  });

  test('without a district are told by their neighbourhood alone', () => {
    const found = place('Chapel', 'Bargate');
    expect(whereabouts({ ...found, neighbourhood: { ...found.neighbourhood, district: null } })).toBe(
      'Bargate',
    );
  });
});
