/**
 * Words of a part of a summary that may identify somebody, and as what. What the detector found may be `declarable`: its
 * author can declare it harmless. What the problem's dictionary holds or a forbidden pattern matches cannot be.
 */
export type Blocker = { part: string; kind: string; words: string; declarable: boolean };

/** Of findings in the same words only the longest is shown, and of equal ones the first. */
function hides(other: Blocker, one: Blocker, earlier: boolean): boolean {
  if (other.part !== one.part || !other.words.includes(one.words)) return false;
  return other.words.length > one.words.length || earlier;
}

/**
 * Parts what was found in a summary into what blocks it and what was declared harmless for this problem, in any case.
 * @param found in the order of the parts, what the database enforces before what the detector found
 */
export function partFindings(
  found: readonly Blocker[],
  harmless: readonly string[],
): { blockers: Blocker[]; declared: string[] } {
  const known = new Set(harmless.map((words) => words.toLowerCase()));
  const isDeclared = ({ declarable, words }: Blocker) => declarable && known.has(words.toLowerCase());
  const blocking = found.filter((one) => !isDeclared(one));
  return {
    blockers: blocking.filter((one, index) => !blocking.some((other, at) => hides(other, one, at < index))),
    declared: [...new Set(found.filter(isDeclared).map(({ words }) => words))],
  };
}
