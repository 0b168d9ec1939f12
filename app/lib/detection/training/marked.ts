/** A labelled place of an entry. Offsets are UTF-16 code units of its text, end exclusive. */
export type LabelledSpan = { start: number; end: number; type: string; text: string; origin?: string };

/** An entry with what identifies people in it, and what may be masked or left as one likes. */
export type LabelledEntry = {
  id: string;
  text: string;
  spans: LabelledSpan[];
  optional: LabelledSpan[];
};

const HEAD = /^## (?<id>\S+).*\n/gm;
const MARK = /\{(?<optional>\?)?(?<type>[A-Z_]+)(?:\.(?<origin>[a-z-]+))?:(?<words>[^{}]*)\}/g;

function entryOf(id: string, marked: string): LabelledEntry {
  const entry: LabelledEntry = { id, text: '', spans: [], optional: [] };
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const { optional, type = '', origin, words = '' } = match.groups ?? {};
    const start = entry.text.length + match.index - from;
    entry.text += marked.slice(from, match.index) + words;
    from = match.index + match[0].length;
    const span = { start, end: start + words.length, type, text: words, ...(origin ? { origin } : {}) };
    (optional ? entry.optional : entry.spans).push(span);
  }
  entry.text += marked.slice(from);
  return entry;
}

/**
 * Reads entries whose labels are written into their text: a line `## ID` before each, `{PERSON:Dean Harris}` round what
 * identifies somebody, `{PERSON.polish:Tomasz}` with the origin of a name, `{?OTHER:214}` round what may stay or go.
 */
export function readMarked(content: string): LabelledEntry[] {
  const heads = [...content.matchAll(HEAD)];
  return heads.map((head, i) => {
    const end = heads[i + 1]?.index ?? content.length;
    return entryOf(head.groups?.id ?? '', content.slice(head.index + head[0].length, end).trimEnd());
  });
}
