import { toDegrees, toKilometres, type Position, type Ring } from './geometry.ts';

const STEP_KM = 0.35;
const TURN = 2 * Math.PI;

/**
 * Moves a point by up to about 300 m along a smooth field of waves, so that straight borders wander like real
 * ones. The field's steepest slope is below 1, hence it folds nowhere: borders that did not cross still do not,
 * and cells that shared an edge still share it.
 */
function displaced(point: Position): Position {
  const [x, y] = toKilometres(point);
  const east = 0.16 * Math.sin(TURN * (y / 3.7 + x / 11)) + 0.045 * Math.sin(TURN * (y / 1.3 - x / 2.9));
  const north = 0.16 * Math.sin(TURN * (x / 3.1 - y / 13)) + 0.045 * Math.sin(TURN * (x / 1.1 + y / 3.3));
  return toDegrees([x + east, y + north]);
}

/** Points along a segment, the end left out; the same points in reverse when the ends are swapped. */
function pointsAlong(from: Position, to: Position): Position[] {
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  const [start, end] = forward ? [from, to] : [to, from];
  const [x1, y1] = toKilometres(start);
  const [x2, y2] = toKilometres(end);
  const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP_KM));
  const between = Array.from({ length: pieces - 1 }, (_, index): Position => {
    const share = (index + 1) / pieces;
    return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
  });
  return [from, ...(forward ? between : between.reverse())];
}

/** A closed ring with its straight edges turned into wandering ones; the result is closed. */
export function wander(ring: Ring): Ring {
  const points = ring
    .slice(1)
    .flatMap((to, index) => pointsAlong(ring[index]!, to))
    .map(displaced);
  return [...points, points[0]!];
}
