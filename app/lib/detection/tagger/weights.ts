import file from './weights.json';

/** What the tagger tells from everything else: words of a name, of a home, of somebody's health. */
export const HEADS = ['name', 'home', 'health'] as const;
export type Head = (typeof HEADS)[number];

/**
 * How much each feature speaks for a head. A feature's number is cut down to one of so many places: two may share one, which
 * costs less than looking each up by its full number.
 */
export type Weights = {
  /** By place, in units of `unit`. */
  at: Int8Array | Float32Array;
  unit: number;
};

/** How many places a head has, a power of two: names have the most features. */
const PLACES: Readonly<Record<Head, number>> = { name: 2 ** 19, home: 2 ** 18, health: 2 ** 18 };

/** The place of a feature's weight among so many. */
export const placeOf = (feature: number, { length }: Weights['at']): number => feature & (length - 1);

/** Weights that speak for nothing yet. */
export const noWeights = (head: Head): Weights => ({ at: new Float32Array(PLACES[head]), unit: 1 });

/** One step of a kept weight; 127 of them are the most that is kept. */
const STEP = 1 / 32;

/** The weights as a file keeps them: base64 of a signed byte for each place. */
export function packed({ at, unit }: Weights): string {
  const steps = Int8Array.from(at, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight * unit) / STEP))),
  );
  return Buffer.from(steps.buffer).toString('base64');
}

/** What `packed` keeps. */
export function unpacked(kept: string): Weights {
  const bytes = Buffer.from(kept, 'base64');
  return { at: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), unit: STEP };
}

/** The weights that `train-detector` made. */
export const WEIGHTS: Readonly<Record<Head, Weights>> = {
  name: unpacked(file.name),
  home: unpacked(file.home),
  health: unpacked(file.health),
};
