import type { NeighbourhoodFeature } from './cells.ts';
import drawn from './neighbourhoods.json';

/** The 154 neighbourhoods as `write-geography.ts` last drew them, so that the first boot need not wait 3 s. */
export const NEIGHBOURHOODS = drawn.features as unknown as readonly NeighbourhoodFeature[];
