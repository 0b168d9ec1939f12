import fs from 'node:fs';
import { difference, intersection, union } from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { baseMap } from './base-map.ts';
import { drawNeighbourhoods } from './cells.ts';
import { COMMANDS, DISTRICTS } from './districts.ts';
import { areaOf, contains, ringArea, type MultiPolygon } from './geometry.ts';
import { landOfForce } from './land.ts';
import { NEIGHBOURHOOD_PLACES } from './neighbourhood-places.ts';
import { NEIGHBOURHOODS } from './neighbourhoods.ts';
import { placeNames } from './place-names.ts';
import { publicPoints } from './public-points.ts';

const shapeOf = new Map(NEIGHBOURHOODS.map((each) => [each.properties.id, each.geometry.coordinates]));
const places = NEIGHBOURHOOD_PLACES.map((place) => ({ ...place, shape: shapeOf.get(place.id)! }));

const boxOf = (shape: MultiPolygon): [number, number, number, number] => {
  const points = shape.flat(2);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

describe('the neighbourhoods of the demo world', () => {
  it('are the 154 of 14 districts and 6 commands, each with its own id and name', () => {
    expect(NEIGHBOURHOODS).toHaveLength(154);
    expect(new Set(NEIGHBOURHOODS.map(({ properties }) => properties.id)).size).toBe(154);
    expect(new Set(NEIGHBOURHOODS.map(({ properties }) => properties.name)).size).toBe(154);
    expect(new Set(NEIGHBOURHOODS.map(({ properties }) => properties.district))).toEqual(
      new Set(DISTRICTS.map(({ name }) => name)),
    );
    expect(new Set(NEIGHBOURHOODS.map(({ properties }) => properties.command))).toEqual(new Set(COMMANDS));
  });

  it('are what the generator draws, to the last digit', () => {
    expect(JSON.stringify(drawNeighbourhoods())).toBe(JSON.stringify(NEIGHBOURHOODS));
  }, 60_000);

  it.each(places)(
    '$name holds its place and has rings that are closed and wound as GeoJSON asks',
    (place) => {
      expect(contains(place.shape, [place.longitude, place.latitude])).toBe(true);
      expect(areaOf(union(place.shape) as MultiPolygon)).toBeCloseTo(areaOf(place.shape), 4);
      for (const [outer, ...holes] of place.shape) {
        expect(outer!.length).toBeGreaterThanOrEqual(4);
        expect(outer!.at(-1)).toEqual(outer![0]);
        expect(ringArea(outer!)).toBeGreaterThan(0);
        for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0);
      }
    },
  );

  it('overlap by less than a ten-thousandth of the smaller one', () => {
    const boxed = places.map((place) => ({ ...place, box: boxOf(place.shape) }));
    const overlaps = boxed.flatMap((one, index) =>
      boxed
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box[0] < one.box[2] && one.box[0] < box[2] && box[1] < one.box[3] && one.box[1] < box[3],
        )
        .map((other) => ({
          pair: `${one.name} and ${other.name}`,
          share:
            areaOf(intersection(one.shape, other.shape) as MultiPolygon) /
            Math.min(areaOf(one.shape), areaOf(other.shape)),
        })),
    );
    expect(overlaps.length).toBeGreaterThan(300);
    expect(overlaps.filter(({ share }) => share > 1e-4)).toEqual([]);
  }, 60_000);

  it('leave no land of the force out and take in no sea', () => {
    const { mainland, island } = landOfForce();
    const land = areaOf(mainland) + areaOf(island);
    const covered = places.reduce((sum, { shape }) => sum + areaOf(shape), 0);
    expect(Math.abs(covered - land) / land).toBeLessThan(1e-5);
    const left = difference([...mainland, ...island], ...places.map(({ shape }) => shape)) as MultiPolygon;
    expect(areaOf(left) / land).toBeLessThan(1e-5);
  }, 60_000);
});

describe('public points', () => {
  const points = publicPoints(NEIGHBOURHOODS);

  it('lie in their own neighbourhood, under names used once in it', () => {
    for (const { neighbourhoodId, longitude, latitude } of points) {
      expect(contains(shapeOf.get(neighbourhoodId)!, [longitude, latitude])).toBe(true);
    }
    const named = points.map(({ neighbourhoodId, name }) => `${neighbourhoodId} ${name}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('leave every neighbourhood several with 8 addresses or more, and some with fewer', () => {
    for (const { id } of NEIGHBOURHOOD_PLACES) {
      const own = points.filter(({ neighbourhoodId }) => neighbourhoodId === id);
      expect(own.filter(({ addresses }) => addresses >= 8).length).toBeGreaterThanOrEqual(8);
    }
    expect(points.some(({ addresses }) => addresses < 8)).toBe(true);
  });

  it('are the same on every run', () => {
    expect(publicPoints(NEIGHBOURHOODS)).toEqual(points);
  });
});

describe('names to search for', () => {
  it.each(placeNames())('$name ($kind) lies in a neighbourhood', ({ longitude, latitude }) => {
    expect(places.filter(({ shape }) => contains(shape, [longitude, latitude]))).toHaveLength(1);
  });
});

describe('the base map', () => {
  it('is what the generator makes', () => {
    const file = fs.readFileSync(new URL('../../../public/base-map.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(baseMap());
  });
});
