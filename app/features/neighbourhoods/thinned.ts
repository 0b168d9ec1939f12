import { rounded } from '~/components/map/map-data';

const METRES_PER_DEGREE = 111_320;
const STEP_METRES = 10;

function metresBetween([x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): number {
  const narrower = Math.cos((y1 * Math.PI) / 180);
  return Math.hypot((x2 - x1) * narrower, y2 - y1) * METRES_PER_DEGREE;
}

function thinRing(ring: readonly number[][]): number[][] {
  const last = ring.length - 1;
  const kept: number[][] = [];
  ring.forEach((at, index) => {
    const before = kept.at(-1);
    if (index === last || !before || metresBetween(before, at) >= STEP_METRES) kept.push(at);
  });
  // A ring needs three corners and the first again; a smaller one is left as it is.
  return (kept.length < 4 ? ring : kept).map((at) => at.map(rounded));
}

/**
 * The coordinates of a GeoJSON MultiPolygon (degrees, WGS 84) for drawing alone: to a metre, without positions less
 * than ten metres from the one before. Rings stay closed; none goes.
 */
export const thinned = (coordinates: readonly number[][][][]): number[][][][] =>
  coordinates.map((part) => part.map(thinRing));
