/** A stream of repeatable chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the given things; throws a RangeError when there are none. */
  pick<T>(things: readonly T[]): T;
  /** True with the given chance, 0 to 1. */
  chance(probability: number): boolean;
  /** A UUID of version 4 form. */
  uuid(): string;
  /** The given things in another order; the original stays as it is. */
  shuffle<T>(things: readonly T[]): T[];
}

/** Makes a stream from a word, so that each part of the demo world has its own and none disturbs another. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  // mulberry32, by Tommy Ettinger (public domain)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: <T>(things: readonly T[]): T => {
      if (things.length === 0) throw new RangeError('There is nothing to pick from.');
      return things[whole(0, things.length - 1)]!;
    },
    chance: (probability) => next() < probability,
    uuid: () => {
      const hex = (): string =>
        Math.floor(next() * 65_536)
          .toString(16)
          .padStart(4, '0');
      const variant = (whole(0, 3) + 8).toString(16);
      return `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-${variant}${hex().slice(1)}-${hex()}${hex()}${hex()}`;
    },
    shuffle: <T>(things: readonly T[]): T[] => {
      const shuffled = [...things];
      for (let index = shuffled.length - 1; index > 0; index -= 1) {
        const other = whole(0, index);
        [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
      }
      return shuffled;
    },
  };
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
