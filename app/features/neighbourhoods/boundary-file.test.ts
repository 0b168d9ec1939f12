import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundaryFileError, readBoundaries } from './boundary-file';
import type { Position } from './geometry';
import { areaOf, partsHold } from './geometry';

const NAMES = { id: 'ref', name: 'label', district: 'area' };

/** A square of `size` degrees, closed, whose south-west corner is given. */
const square = (west: number, south: number, size = 0.01): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const feature = (ref: string, rings: unknown, more: Record<string, unknown> = {}) => ({
  type: 'Feature',
  properties: { ref, label: `Place ${ref}`, area: 'Portsmouth', ...more },
  geometry: { type: 'Polygon', coordinates: rings },
});

const read = (...features: unknown[]) => readBoundaries({ type: 'FeatureCollection', features }, NAMES);
const whyOf = (...features: unknown[]) => read(...features).refusals.map(({ why }) => why);

/** A ring without crossings: corners at rising angles round a centre in Hampshire. */
const star = fc
  .tuple(
    fc.double({ min: -1.5, max: -0.9, noNaN: true }),
    fc.double({ min: 50.8, max: 51.2, noNaN: true }),
    fc.array(fc.double({ min: 0.002, max: 0.02, noNaN: true }), { minLength: 3, maxLength: 40 }),
  )
  .map(([x, y, radii]) => {
    const corners = radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    return { centre: [x, y] as const, ring: [...corners, ...corners.slice(0, 1)] };
  });

test('a sound ring is read as it stands, whichever way it runs and wherever it starts', () => {
  fc.assert(
    fc.property(star, fc.nat(), ({ centre, ring }, turn) => {
      const open = ring.slice(1);
      const start = turn % open.length;
      const turned = [...open.slice(start), ...open.slice(0, start)].reverse();
      const given = read(feature('A', [ring]));
      const other = read(feature('A', [[...turned, ...turned.slice(0, 1)]]));
      expect([given.refusals, other.refusals]).toEqual([[], []]);
      const [first, second] = [given.neighbourhoods[0], other.neighbourhoods[0]];
      expect(first?.parts[0]?.outer).toEqual(ring);
      expect(partsHold(first?.parts ?? [], centre)).toBe(true);
      expect(areaOf(second?.parts ?? [])).toBeCloseTo(areaOf(first?.parts ?? []), 0);
    }),
  );
});

test('the same shape under another id is refused, wherever its ring starts', () => {
  fc.assert(
    fc.property(star, ({ ring }) => {
      const open = ring.slice(1).reverse();
      const whys = whyOf(feature('A', [ring]), feature('B', [[...open, ...open.slice(0, 1)]]));
      expect(whys).toEqual(['its shape is the same as that of Place A']);
    }),
  );
});

test('a ring left open, or with its axes swapped, is refused whatever its form', () => {
  fc.assert(
    fc.property(star, ({ ring }) => {
      expect(whyOf(feature('A', [ring.slice(0, -1)]))[0]).toContain('the outer ring is open');
      expect(whyOf(feature('A', [ring.map(([x, y]) => [y, x])]))[0]).toContain('axes are swapped');
    }),
  );
});

test.each([
  [
    'a bow tie',
    [
      [
        [-1, 51],
        [-1.1, 51.1],
        [-1, 51.1],
        [-1.1, 51],
        [-1, 51],
      ],
    ],
    /crosses itself/,
  ],
  [
    'a line there and back',
    [
      [
        [-1, 51],
        [-1.1, 51.1],
        [-1, 51],
      ],
    ],
    /too few points/,
  ],
  ['Paris', [square(2.3, 48.8)], /outside the United Kingdom, the first at longitude 2.3, latitude 48.8/],
  ['one stray point', [[...square(-1, 51).slice(0, 3), [0, 0], [-1, 51]]], /one point lies outside/],
  [
    'National Grid metres',
    [
      [
        [464000, 100000],
        [465000, 100000],
        [465000, 101000],
        [464000, 100000],
      ],
    ],
    /metres of the National Grid/,
  ],
  ['an open hole', [square(-1, 51, 0.1), square(-0.95, 51.02).slice(0, 4)], /hole 1 is open/],
  ['a hole elsewhere', [square(-1, 51, 0.1), square(-0.5, 51.02)], /hole 1 lies outside the ring/],
  ['a point without numbers', [[['x', 'y']]], /not a point/],
])('%s is refused with the reason', (_, rings, why) => {
  const { refusals } = read(feature('A', rings));
  expect(refusals).toEqual([{ feature: 'Place A', why: expect.stringMatching(why) }]);
});

test('every refusal of a file is collected, by name or by number', () => {
  const { refusals, neighbourhoods } = read(
    feature('A', [square(-1, 51)]),
    feature('A', [square(-1.1, 51)], { label: 'Twin' }),
    feature('C', [square(-1.2, 51)], { label: 'place  a' }),
    { type: 'Feature', properties: null, geometry: null },
    feature('E', [square(-1.3, 51)], { area: ' ' }),
    { ...feature('F', []), geometry: { type: 'Point', coordinates: [-1, 51] } },
  );
  expect(neighbourhoods).toHaveLength(3);
  expect(refusals).toEqual([
    {
      feature: 'feature 4',
      why: 'it has no id (property “ref”), no name (property “label”), no district (property “area”)',
    },
    { feature: 'Place E', why: 'it has no district (property “area”)' },
    { feature: 'Place F', why: 'its shape is a Point: a neighbourhood must be a Polygon or MultiPolygon' },
    { feature: 'Twin', why: 'its id “A” is also that of Place A' },
    { feature: 'place a', why: expect.stringContaining('its name occurs twice in Portsmouth') },
  ]);
});

test('parts and holes are kept; a hole is not part of the area', () => {
  const multi = {
    ...feature('A', []),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[square(-1, 51, 0.1), square(-0.95, 51.05)], [square(-1.5, 51)]],
    },
  };
  const parts = read(multi).neighbourhoods[0]?.parts ?? [];
  expect(parts.map(({ holes }) => holes.length)).toEqual([1, 0]);
  expect(partsHold(parts, [-0.99, 51.01])).toBe(true);
  expect(partsHold(parts, [-0.945, 51.055])).toBe(false);
});

test('numbers may be ids, and the feature’s own id stands in for a property called id', () => {
  const named = { id: 'id', name: 'label', districtName: 'Gosport' };
  const one = { ...feature('x', [square(-1, 51)], { id: 7 }) };
  const two = { ...feature('y', [square(-1.1, 51)]), id: 'E05' };
  const { neighbourhoods } = readBoundaries({ type: 'FeatureCollection', features: [one, two] }, named);
  expect(neighbourhoods.map(({ id, district }) => [id, district])).toEqual([
    ['7', 'Gosport'],
    ['E05', 'Gosport'],
  ]);
});

test('what is not a FeatureCollection, or holds nothing, is refused as a whole', () => {
  for (const value of [
    null,
    [],
    {},
    { type: 'FeatureCollection' },
    { type: 'FeatureCollection', features: [] },
  ])
    expect(() => readBoundaries(value, NAMES)).toThrow(BoundaryFileError);
});
