import { labelOf, type Kind } from './kinds';
import { compose, type Part } from './tokens';

/** A place in a text, in UTF-16 code units, end exclusive, that holds an identifying value. */
export type Span = {
  start: number;
  end: number;
  kind: Kind;
  /** The identity this is already known to belong to, when it is. */
  identityKey?: string;
};

export type Mention = {
  /** A new lower-case UUID: the token in the text. */
  id: string;
  kind: Kind;
  /** The author's own words. */
  words: string;
  /** What groups mentions of one value; the key of a known identity, or one made from kind and value. */
  identityKey: string;
};

export type Separated = { separated: string; mentions: Mention[] };

/** Gives a mention its id and the identity it belongs to. */
export type Identify = (found: { kind: Kind; words: string; identityKey?: string }) => {
  id: string;
  identityKey: string;
};

/** The key under which equal values meet: case, spaces and punctuation make no difference. */
export function valueKey(kind: Kind, words: string): string {
  return `${kind}:${words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')}`;
}

/** The usual `Identify`: a random id, the known identity or else the value's own key. */
export const identifyByValue: Identify = ({ kind, words, identityKey }) => ({
  id: crypto.randomUUID(),
  identityKey: identityKey ?? valueKey(kind, words),
});

/**
 * Replaces the found values in a text by mention tokens.
 * @param spans may be in any order; empty, reversed and out-of-range ones are left aside, and of two that overlap the
 *   later one begins where the earlier ends, so that no found character stays.
 */
export function separate(
  text: string,
  spans: readonly Span[],
  identify: Identify = identifyByValue,
): Separated {
  const parts: Part[] = [];
  const mentions: Mention[] = [];
  let from = 0;
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of inOrder) {
    const start = Math.max(from, span.start);
    const end = Math.min(text.length, span.end);
    if (!(end > start)) continue;
    const words = text.slice(start, end);
    const { id, identityKey } = identify({ kind: span.kind, words, identityKey: span.identityKey });
    if (start > from) parts.push({ text: text.slice(from, start) });
    parts.push({ mention: id });
    mentions.push({ id, kind: span.kind, words, identityKey });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return { separated: compose(parts), mentions };
}

/** Labels for mentions that are not stored yet: identities numbered from 1 within their kind, in order of appearance. */
export function labelsFor(mentions: readonly Mention[]): Map<string, string> {
  const numbers = new Map<string, number>();
  const perKind = new Map<Kind, number>();
  const labels = new Map<string, string>();
  for (const { id, kind, identityKey } of mentions) {
    const key = `${kind} ${identityKey}`;
    if (!numbers.has(key)) {
      perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
      numbers.set(key, perKind.get(kind) ?? 1);
    }
    labels.set(id, labelOf(kind, numbers.get(key) ?? 1));
  }
  return labels;
}
