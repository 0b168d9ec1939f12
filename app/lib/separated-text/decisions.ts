import { valueOf, type FormValues } from '~/lib/form-fields';
import { isKind, type Kind } from './kinds';

/** What an author decided on the check page. */
export type Decisions = {
  /** Found words, in lower case, with the kind they are to be kept as, or `harmless`. */
  found: ReadonlyMap<string, Kind | 'harmless'>;
  /** Words that the author marked, wherever they stand. */
  marked: readonly { words: string; kind: Kind }[];
};

/** The names of the fields in which a check page sends decisions; a form's own fields never have these names. */
export const DECISION_FIELDS: readonly string[] = [
  'step',
  'decision',
  'harmless',
  'mark',
  'unmark',
  'mark_words',
  'mark_kind',
];

/** A decision as one field holds it, such as `person|Dean Harris`. */
export function writeDecision(kind: Kind, words: string): string {
  return `${kind}|${words}`;
}

function readDecision(sent: string): { kind: string; words: string } {
  const at = sent.indexOf('|');
  return { kind: sent.slice(0, Math.max(0, at)), words: sent.slice(at + 1).trim() };
}

const lowerCase = (sent: readonly string[] = []) => sent.map((words) => words.trim().toLowerCase());

/**
 * Reads the decisions that a form brought: `decision` (the kind of each found value), `harmless` (found values to leave
 * in, whatever their kind), `mark` (marked before) but for those of `unmark`, `mark_words` (one a line, typed now) with
 * `mark_kind`. What is malformed is left out.
 */
export function decisionsOf(values: FormValues): Decisions {
  const found = new Map<string, Kind | 'harmless'>();
  for (const { kind, words } of (values.decision ?? []).map(readDecision)) {
    if (words && isKind(kind)) found.set(words.toLowerCase(), kind);
  }
  for (const words of lowerCase(values.harmless)) if (words) found.set(words, 'harmless');
  const typedKind = valueOf(values, 'mark_kind') ?? '';
  const typed = (values.mark_words ?? []).flatMap((text) =>
    text.split('\n').map((words) => ({ kind: typedKind, words: words.trim() })),
  );
  const unmarked = lowerCase(values.unmark);
  const before = (values.mark ?? [])
    .map(readDecision)
    .filter(({ words }) => !unmarked.includes(words.toLowerCase()));
  const marked = [...before, ...typed].flatMap(({ kind, words }) =>
    words && isKind(kind) ? [{ kind, words }] : [],
  );
  return { found, marked };
}

/** Whether a form was sent to be saved, its author having seen both versions. */
export function isChecked(values: FormValues): boolean {
  return valueOf(values, 'step') === 'save';
}
