/** A stretch of text that stayed, went or came. */
export type Change = { kind: 'same' | 'gone' | 'new'; text: string };

const LIMIT = 2000;

function lengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

function push(changes: Change[], kind: Change['kind'], text: string): void {
  const last = changes.at(-1);
  if (last?.kind === kind) last.text += text;
  else if (text) changes.push({ kind, text });
}

/**
 * What changed between two texts, word by word: the longest common run of words stays (Hunt and McIlroy 1976). What is
 * `same` or `gone` makes up the first text, what is `same` or `new` the second. Over 2,000 words it is all gone and new.
 */
export function textChanges(before: string, after: string): Change[] {
  const [a, b] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)].map((words) => words.filter(Boolean));
  const changes: Change[] = [];
  if (!a || !b) return changes;
  if (a.length > LIMIT || b.length > LIMIT) {
    push(changes, 'gone', before);
    push(changes, 'new', after);
    return changes;
  }
  const common = lengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(changes, 'same', a[i] ?? '');
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      push(changes, 'gone', a[i++] ?? '');
    else push(changes, 'new', b[j++] ?? '');
  }
  return changes;
}
