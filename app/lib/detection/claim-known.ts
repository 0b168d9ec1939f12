import type { Finding } from './finding';
import { isTitle } from './name-titles';

/** The words of `[start, end)` that none of the spans covers, titles and numbers aside. */
function otherNames(text: string, { start, end }: Finding, covered: readonly Finding[]): string[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)]
    .map((match) => ({ word: match[0], at: start + match.index }))
    .filter(({ at }) => !covered.some((known) => known.start <= at && at < known.end))
    .filter(({ word }) => !isTitle(word) && !/^\d+$/.test(word))
    .map(({ word }) => word);
}

/**
 * Gives a mention found by its shape the identity of whom it names: "Mr Harris" is Harris when Harris is known. Not when
 * it names somebody else as well ("Kelly Harris") or the parts belong to different people.
 * @param kept findings without overlaps; those that are given an identity are changed
 * @param all every finding of the same text, in whatever order
 */
export function claimKnown(text: string, kept: readonly Finding[], all: readonly Finding[]): void {
  const claims = all.filter(({ identityKey }) => identityKey !== undefined).sort((a, b) => a.start - b.start);
  let from = 0;
  for (const finding of kept) {
    while ((claims[from]?.end ?? Infinity) <= finding.start) from += 1;
    if (finding.identityKey !== undefined) continue;
    const inside: Finding[] = [];
    for (let i = from; (claims[i]?.start ?? Infinity) < finding.end; i += 1) {
      const claim = claims[i];
      if (claim && claim.start >= finding.start && claim.end <= finding.end) inside.push(claim);
    }
    const keys = new Set(inside.map(({ identityKey }) => identityKey));
    if (keys.size === 1 && otherNames(text, finding, inside).length === 0)
      finding.identityKey = inside[0]?.identityKey;
  }
}
