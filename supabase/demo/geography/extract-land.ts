/**
 * Cuts the land of Hampshire and the Isle of Wight out of the npm data package `@geo-maps/earth-lands-100m` and
 * writes `land.json`. Wanted only when the coastline is to be renewed, so the package (117 MB) is no dependency:
 *
 *     npm install --no-save @geo-maps/earth-lands-100m@0.6.0
 *     npx vite-node supabase/demo/geography/extract-land.ts
 *
 * Lakes are left as land, since they too lie in a neighbourhood. Islets under a hectare are left out.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { intersection } from 'polyclip-ts';
import { areaOf, roundShape, type MultiPolygon, type Polygon, type Ring } from './geometry.ts';

const WEST = -2.05;
const SOUTH = 50.54;
const EAST = -0.68;
const NORTH = 51.42;
const BOX: Ring = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
  [WEST, SOUTH],
];
const SMALLEST_ISLET_KM2 = 0.01;

const reaches = (ring: Ring): boolean => {
  const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const spans = (values: number[], low: number, high: number) =>
    values.some((value) => value > low) && values.some((value) => value < high);
  return spans(longitudes, WEST, EAST) && spans(latitudes, SOUTH, NORTH);
};

const source = createRequire(import.meta.url).resolve('@geo-maps/earth-lands-100m/map.geo.json');
const world = JSON.parse(fs.readFileSync(source, 'utf8')) as { geometries: { coordinates: MultiPolygon }[] };
const near: MultiPolygon = world.geometries[0]!.coordinates.map(([outer]): Polygon => [outer!]).filter(
  ([outer]) => reaches(outer!),
);
const land = roundShape(intersection([BOX], near) as MultiPolygon).filter(
  (polygon) => areaOf([polygon]) >= SMALLEST_ISLET_KM2,
);
fs.writeFileSync(
  new URL('./land.json', import.meta.url),
  `${JSON.stringify({ type: 'MultiPolygon', coordinates: land })}\n`,
);
