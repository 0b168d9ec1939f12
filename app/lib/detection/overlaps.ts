import type { Kind } from '~/lib/separated-text/kinds';
import type { Finding } from './finding';

const hasValue = (text: string, start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** The order of two words by their characters' numbers: the same everywhere, and no collation has to be loaded for it. */
const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Surer first; then longer, then earlier, then by kind: an order without ties, so the same text always gives the same answer. */
const byStrength = (a: Finding, b: Finding) =>
  b.confidence - a.confidence ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  byCode(a.kind, b.kind) ||
  byCode(a.rule, b.rule);

/** The stretches of `[start, end)` that are not taken yet. */
function freeStretches(taken: Uint8Array, start: number, end: number): [number, number][] {
  const stretches: [number, number][] = [];
  let from = -1;
  for (let i = start; i <= end; i += 1) {
    const free = i < end && !taken[i];
    if (free && from < 0) from = i;
    if (!free && from >= 0) {
      stretches.push([from, i]);
      from = -1;
    }
  }
  return stretches;
}

/** Kinds that name people: "Mr Dean Harris" and "Dean Harris" are one mention, whichever rule is surer. */
const PEOPLE: readonly Kind[] = ['person', 'official', 'family'];
const alike = (a: Kind, b: Kind) => a === b || (PEOPLE.includes(a) && PEOPLE.includes(b));

/** The kept finding that the rest of a weaker one belongs to: it touches it and is of the like kind. */
function beside(kept: readonly Finding[], weaker: Finding, start: number, end: number): Finding | undefined {
  return kept.find(
    (stronger) =>
      alike(stronger.kind, weaker.kind) &&
      (stronger.end === start || stronger.start === end) &&
      stronger.start < weaker.end &&
      stronger.end > weaker.start,
  );
}

/**
 * Findings without overlaps, in the order of the text. The stronger finding stays whole; of a weaker one what sticks out
 * stays, as long as a letter or digit is in it, so that no character that any rule found is ever given up. What sticks out
 * of one of the like kind joins the stronger one.
 */
export function resolveOverlaps(text: string, findings: readonly Finding[]): Finding[] {
  const taken = new Uint8Array(text.length);
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byStrength)) {
    for (const [start, end] of freeStretches(taken, finding.start, finding.end)) {
      if (!hasValue(text, start, end)) continue;
      taken.fill(1, start, end);
      const whole = start === finding.start && end === finding.end;
      const neighbour = whole ? undefined : beside(kept, finding, start, end);
      if (neighbour) {
        neighbour.start = Math.min(neighbour.start, start);
        neighbour.end = Math.max(neighbour.end, end);
        continue;
      }
      const lead = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
      kept.push({ ...finding, start: whole ? start : start + lead, end });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
