import { intersection } from 'polyclip-ts';
import type { MultiPolygon, Ring } from './geometry.ts';
import land from './land.json';
import { ISLAND_OUTLINE, MAINLAND_OUTLINE } from './outline.ts';
import { wander } from './wander.ts';

const everything = land.coordinates as MultiPolygon;
const within = (outline: Ring): MultiPolygon => intersection([outline], everything) as MultiPolygon;

/** The land of Hampshire inside its illustrative border, and that of the Isle of Wight. */
export function landOfForce(): { mainland: MultiPolygon; island: MultiPolygon } {
  return { mainland: within(wander(MAINLAND_OUTLINE)), island: within(ISLAND_OUTLINE) };
}
