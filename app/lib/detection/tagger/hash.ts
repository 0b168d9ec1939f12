/** A signed number of 32 bits for a text (FNV-1a), the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Folds one number more into a hash: the order of what is folded counts (the finalising steps of MurmurHash3). */
export function mix(hash: number, more: number): number {
  let mixed = Math.imul(hash ^ more, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
