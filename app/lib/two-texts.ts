import { formatDayOrMonth, parseDayOrMonth, type DayOrMonth } from './day-or-month';
import type { FormValues } from './form-fields';

/** One field of a form as it stands saved, for the page that a stale save is answered with. */
export type SavedField = { name: string; label: string } & (
  | { kind: 'text' | 'line'; saved: string }
  /** One of a list; `words` gives the words for a value. */
  | { kind: 'choice'; saved: string; words: (value: string) => string }
  | { kind: 'number'; saved: number | null; words?: (value: number) => string }
  /** Three boxes, `name.day` to `name.year`. */
  | { kind: 'date'; saved: DayOrMonth | null }
  | { kind: 'many'; saved: readonly string[]; words: (value: string) => string }
);

type Choosable = { value: string; words: string };

/** A field in which what was typed differs from what stands saved. */
export type DifferentField = { name: string; label: string } & (
  | { kind: 'text' | 'line'; mine: string; theirs: string }
  | { kind: 'choice'; mine: Choosable; theirs: Choosable }
  | { kind: 'many'; mine: readonly string[]; theirs: readonly string[]; items: Choosable[] }
);

/** Fields that a form sent again gets anew: its token, the version, and the step of the check of its texts. */
const NOT_CARRIED: readonly string[] = ['form_token', 'version', 'edit_version', 'step'];

const isSent = (typed: FormValues, name: string) => typed[name] !== undefined;

/** The day (or month) typed into three boxes or chosen whole; '' for none, null when the form had no such field. */
function typedDay(typed: FormValues, name: string): string | null {
  const part = (of: string) => typed[`${name}.${of}`]?.[0];
  if (isSent(typed, name)) return typed[name]?.[0] ?? '';
  if (part('day') === undefined) return null;
  const read = parseDayOrMonth({ day: part('day'), month: part('month'), year: part('year') });
  return 'day' in read ? read.day : '';
}

function chosen(
  { name, label }: SavedField,
  mine: string,
  theirs: string,
  words: (value: string) => string,
): DifferentField | null {
  const choosable = (value: string) => ({ value, words: value === '' ? 'Nothing' : words(value) });
  return mine === theirs
    ? null
    : { name, label, kind: 'choice', mine: choosable(mine), theirs: choosable(theirs) };
}

function compareMany(field: SavedField & { kind: 'many' }, typed: FormValues): DifferentField | null {
  const { name, label, saved, words } = field;
  const mine = (typed[name] ?? []).filter(Boolean);
  const all = [...new Set([...saved, ...mine])];
  if (all.every((value) => saved.includes(value) && mine.includes(value))) return null;
  const items = all.map((value) => ({ value, words: words(value) }));
  return { name, label, kind: 'many', mine, theirs: saved, items };
}

function compareNumber(field: SavedField & { kind: 'number' }, typed: string): DifferentField | null {
  const { saved, words = String } = field;
  const plain = typed.replace(/[£,\s]/g, '');
  const mine = plain === '' ? '' : String(Number(plain));
  return chosen(field, mine, saved === null ? '' : String(saved), (value) => words(Number(value)));
}

function compare(field: SavedField, typed: FormValues): DifferentField | null {
  const { name, label, kind } = field;
  if (kind === 'many') return compareMany(field, typed);
  if (kind === 'date') {
    const mine = typedDay(typed, name);
    return mine === null ? null : chosen(field, mine, field.saved ?? '', formatDayOrMonth);
  }
  const mine = typed[name]?.[0];
  if (mine === undefined) return null;
  if (kind === 'number') return compareNumber(field, mine);
  if (kind === 'choice') return chosen(field, mine, field.saved, field.words);
  return mine.trim() === field.saved.trim() ? null : { name, label, kind, mine, theirs: field.saved };
}

/**
 * Where a stale form and the row as it stands saved differ, field by field, and everything else that the form brought,
 * which goes along unasked. A field that the form did not have (checkboxes apart) is not asked about.
 */
export function compareTexts(
  typed: FormValues,
  saved: readonly SavedField[],
): { different: DifferentField[]; unasked: [name: string, value: string][] } {
  const different = saved.flatMap((field) => compare(field, typed) ?? []);
  const asked = (name: string) =>
    different.some((field) => field.name === name || name.startsWith(`${field.name}.`));
  const unasked = Object.entries(typed).flatMap(([name, sent]) =>
    NOT_CARRIED.includes(name) || asked(name) ? [] : sent.map((value): [string, string] => [name, value]),
  );
  return { different, unasked };
}

/** The words for a value that is an id: the name of its row, or "Not in the list any more". */
export function namesOf(rows: readonly { id: string; name: string }[]): (wanted: string) => string {
  return (wanted) => rows.find(({ id }) => id === wanted)?.name ?? 'Not in the list any more';
}
