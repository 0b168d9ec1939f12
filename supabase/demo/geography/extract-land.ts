/**
 * Cuts the land of Hampshire and the Isle of Wight out of the npm data package `@geo-maps/earth-lands-100m` and
 * writes `land.json`, and, coarser, the land round it as `land-around.json`, so that no map shows the edge of the cut.
 * Wanted only when the coastline is to be renewed, so the package (117 MB) is no dependency:
 *
 *     npm install --no-save @geo-maps/earth-lands-100m@0.6.0
 *     npx vite-node supabase/demo/geography/extract-land.ts
 *
 * Lakes are left as land, since they too lie in a neighbourhood. Islets under a hectare are left out.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { intersection } from 'polyclip-ts';
import { areaOf, roundShape, type MultiPolygon, type Polygon, type Position, type Ring } from './geometry.ts';

type Box = { west: number; south: number; east: number; north: number };

/** What the demo's neighbourhoods are drawn on. */
const FORCE: Box = { west: -2.05, south: 50.54, east: -0.68, north: 51.42 };
/** What the widest map can show of it at the lowest zoom. */
const AROUND: Box = { west: -5, south: 49.5, east: 2.3, north: 52.8 };
/** Outside the force's box, a corner nearer than this to the last one is left out. */
const COARSE_DEGREES = 0.03;
const SMALLEST_ISLET_KM2 = 0.01;
const SMALLEST_ISLET_AROUND_KM2 = 5;

const ringOf = ({ west, south, east, north }: Box): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const reaches = (ring: Ring, box: Box): boolean => {
  const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const spans = (values: number[], low: number, high: number) =>
    values.some((value) => value > low) && values.some((value) => value < high);
  return spans(longitudes, box.west, box.east) && spans(latitudes, box.south, box.north);
};

const source = createRequire(import.meta.url).resolve('@geo-maps/earth-lands-100m/map.geo.json');
const world = JSON.parse(fs.readFileSync(source, 'utf8')) as { geometries: { coordinates: MultiPolygon }[] };
const outers = world.geometries[0]!.coordinates.map(([outer]) => outer!);

/** The land within a box, to 5 decimals. */
const cut = (box: Box): MultiPolygon =>
  roundShape(
    intersection(
      [ringOf(box)],
      outers.filter((outer) => reaches(outer, box)).map((outer): Polygon => [outer]),
    ) as MultiPolygon,
  );

const inForce = ([x, y]: Position): boolean =>
  x >= FORCE.west && x <= FORCE.east && y >= FORCE.south && y <= FORCE.north;

const thinned = (ring: Ring): Ring => {
  const kept: Ring = [];
  for (const corner of ring) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= COARSE_DEGREES;
    if (far || inForce(corner)) kept.push(corner);
  }
  return [...kept, kept[0]!];
};

const write = (path: string, coordinates: MultiPolygon): void =>
  fs.writeFileSync(
    new URL(path, import.meta.url),
    `${JSON.stringify({ type: 'MultiPolygon', coordinates })}\n`,
  );

write(
  './land.json',
  cut(FORCE).filter((polygon) => areaOf([polygon]) >= SMALLEST_ISLET_KM2),
);
write(
  './land-around.json',
  cut(AROUND)
    .filter((polygon) => {
      const least = polygon[0]!.some(inForce) ? SMALLEST_ISLET_KM2 : SMALLEST_ISLET_AROUND_KM2;
      return areaOf([polygon]) >= least;
    })
    .map(([outer]): Polygon => [thinned(outer!)]),
);
