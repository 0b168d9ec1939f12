import { valueOf, type FormValues } from '~/lib/form-fields';
import { isKind, type Kind } from './kinds';

/** Whether words are taken out of the texts or left in. */
export type Answer = 'out' | 'in';

/** What an author decided of words that were found; what they left open is undefined. */
export type Decision = {
  answer?: Answer;
  kind?: Kind;
  /** Whom they mean: the id of an identity of the problem, `new` for somebody else, or `=` and other words found here. */
  who?: string;
};

/** Words that the author marked, wherever they stand. */
export type Mark = {
  words: string;
  kind: Kind;
  who?: string;
  /** The narrower words that were found: whoever those mean, these mean. */
  widens?: string;
};

/** What an author decided on the check page: of found words (by `wordsKey`), and what they marked. */
export type Decisions = { found: ReadonlyMap<string, Decision>; marked: readonly Mark[] };

export const NO_DECISIONS: Decisions = { found: new Map(), marked: [] };

/** The key under which decisions on words are kept: neither case nor line breaks make a difference. */
export function wordsKey(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

const FOUND = /^found\.(\d{1,4})\.(words|kind|answer|extent|wording|who|marked|widens)$/;
const OTHERS = ['step', 'mark_words', 'mark_kind'];

/** Whether a field is one in which a check page sends decisions; a form's own fields never have such names. */
export function isDecisionField(name: string): boolean {
  return OTHERS.includes(name) || FOUND.test(name);
}

/** The name of a field that decides on the finding of that number, such as `found.3.kind`. */
export function decisionField(
  number: number,
  field: 'words' | 'kind' | 'answer' | 'extent' | 'wording' | 'who' | 'marked' | 'widens',
): string {
  return `found.${number}.${field}`;
}

type Row = Partial<Record<string, string>>;

function rowsOf(values: FormValues): Row[] {
  const rows = new Map<string, Row>();
  for (const [name, sent] of Object.entries(values)) {
    const [, number, field] = FOUND.exec(name) ?? [];
    if (number === undefined || field === undefined) continue;
    const row = rows.get(number) ?? {};
    rows.set(number, { ...row, [field]: sent[0]?.trim() ?? '' });
  }
  return [...rows.values()].filter(({ words }) => words);
}

/** The mark that a row asks for: one made before, or wider words in the place of those found. */
function markOf(row: Row, kind: Kind | undefined): Mark | null {
  const { words = '', marked, who, widens } = row;
  const wider = row.wording || row.extent;
  if (row.answer === 'in') return null;
  const common = { kind: kind ?? 'person', ...(who ? { who } : {}) } as const;
  if (wider && wordsKey(wider) !== wordsKey(words))
    return { words: wider, ...common, widens: widens || words };
  return marked ? { words, ...common, ...(widens ? { widens } : {}) } : null;
}

/**
 * Reads the decisions that a form brought: for each finding its words with answer, kind, extent and person, and
 * `mark_words` (one a line, typed now) with `mark_kind`. A mark that is left in is taken back; what is malformed is left
 * out.
 */
export function decisionsOf(values: FormValues): Decisions {
  const found = new Map<string, Decision>();
  const marked: Mark[] = [];
  for (const row of rowsOf(values)) {
    const kind = row.kind && isKind(row.kind) ? row.kind : undefined;
    const mark = markOf(row, kind);
    if (mark) marked.push(mark);
    if (row.marked) continue;
    const answer = row.answer === 'out' || row.answer === 'in' ? row.answer : undefined;
    found.set(wordsKey(row.words ?? ''), { answer: mark ? 'out' : answer, kind, who: row.who || undefined });
  }
  const kind = valueOf(values, 'mark_kind') ?? '';
  for (const typed of (values.mark_words ?? []).flatMap((text) => text.split('\n'))) {
    const words = typed.trim();
    if (words && isKind(kind)) marked.push({ words, kind });
  }
  return { found, marked };
}

/** Whether an author who looked at both versions goes back to change their words. */
export function writesAgain(values: FormValues): boolean {
  return valueOf(values, 'step') === 'write';
}

/** Whether a form was sent to be saved, its author having seen both versions. */
export function isChecked(values: FormValues): boolean {
  return valueOf(values, 'step') === 'save';
}
