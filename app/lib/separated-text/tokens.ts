/**
 * Separated text is plain text in which each identifying value is a token `⟦uuid⟧`: the id of a mention.
 * A `⟦` that the author typed is kept as `⟦⟧`, so nothing typed can ever be read as a token.
 */
const OPEN = '⟦';
const CLOSE = '⟧';
const TOKEN = /⟦([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?⟧/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type Part = { text: string } | { mention: string };

/**
 * Takes separated text apart: literal text as the author typed it, and the ids of mentions, in order.
 * Adjacent literal text is one part. Never throws: what is no well-formed token is literal text.
 */
export function parse(separated: string): Part[] {
  const parts: Part[] = [];
  let literal = '';
  let from = 0;
  for (const match of separated.matchAll(TOKEN)) {
    literal += separated.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] === undefined) {
      literal += OPEN;
      continue;
    }
    if (literal) parts.push({ text: literal });
    parts.push({ mention: match[1] });
    literal = '';
  }
  literal += separated.slice(from);
  if (literal) parts.push({ text: literal });
  return parts;
}

/**
 * Puts parts together as separated text; the inverse of `parse`.
 * @throws RangeError when a mention is not a lower-case UUID.
 */
export function compose(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text.replaceAll(OPEN, OPEN + CLOSE);
      if (!UUID.test(part.mention)) throw new RangeError('A mention is named by a lower-case UUID.');
      return OPEN + part.mention + CLOSE;
    })
    .join('');
}

/** The ids of the mentions in a separated text, in order, each once. */
export function mentionsIn(separated: string): string[] {
  return [...new Set(parse(separated).flatMap((part) => ('mention' in part ? [part.mention] : [])))];
}

const fill = (separated: string, words: ReadonlyMap<string, string>, unknown: string): string =>
  parse(separated)
    .map((part) => ('text' in part ? part.text : (words.get(part.mention) ?? unknown)))
    .join('');

/**
 * The wording that everybody may read: each mention as its label.
 * @param labels mention id → label such as `[person 1]`; a mention without one reads `[removed]`.
 */
export function show(separated: string, labels: ReadonlyMap<string, string>): string {
  return fill(separated, labels, '[removed]');
}

/**
 * The author's own wording again, for those who may see it.
 * @param words mention id → the words that it stands for; a mention without them (erased, not permitted) reads `[removed]`.
 */
export function reveal(separated: string, words: ReadonlyMap<string, string>): string {
  return fill(separated, words, '[removed]');
}
