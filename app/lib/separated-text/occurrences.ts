import type { Kind } from './kinds';
import type { Span } from './separate';

const WORD = /[\p{L}\p{N}]/u;

/** Whether `[start, end)` begins and ends between words, so that "Ann" is not found in "Annual". */
function standsAlone(text: string, start: number, end: number): boolean {
  const inside = (at: number) => WORD.test(text[at] ?? '');
  return !(inside(start - 1) && inside(start)) && !(inside(end - 1) && inside(end));
}

/**
 * Every place where the given words stand in a text, whatever their case: what an author means who types
 * "this is a name". An empty phrase is nowhere.
 */
export function occurrences(text: string, words: string, kind: Kind, identityKey?: string): Span[] {
  const sought = words.trim();
  if (!sought) return [];
  const pattern = new RegExp(sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind, identityKey }))
    .filter((span) => standsAlone(text, span.start, span.end));
}

/** Words so short that another place where they stand may well mean something else: a bare house number, an initial. */
const distinctive = (words: string) =>
  words.replace(/[^\p{L}\p{N}]/gu, '').length >= (/\p{L}/u.test(words) ? 3 : 6);

/**
 * Adds the other places where a found value stands, so that what is a value once is one everywhere.
 * One- and two-letter words and numbers under six digits are not looked for elsewhere.
 */
export function spread(text: string, spans: readonly Span[]): Span[] {
  const covered = new Uint8Array(text.length);
  for (const span of spans) covered.fill(1, span.start, span.end);
  const seen = new Set<string>();
  const added: Span[] = [];
  for (const { start, end, kind, identityKey } of spans) {
    const words = text.slice(start, end);
    if (seen.has(words.toLowerCase()) || !distinctive(words)) continue;
    seen.add(words.toLowerCase());
    for (const found of occurrences(text, words, kind, identityKey)) {
      if (covered.subarray(found.start, found.end).every((c) => c === 1)) continue;
      covered.fill(1, found.start, found.end);
      added.push(found);
    }
  }
  return [...spans, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}
