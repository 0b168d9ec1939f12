import { claimKnown } from '~/lib/detection/claim-known';
import { detect } from '~/lib/detection/detect';
import { harmlessIn } from '~/lib/detection/harmless';
import { wordsKey, type Decisions, type Mark } from './decisions';
import type { Kind } from './kinds';
import { occurrences, spread } from './occurrences';
import { valueKey, type Span } from './separate';

/** What stands for somebody or something of the problem, such as `[person 1]`. */
type Labelled = { identity_id: string; kind: Kind; label: string };
/** One that the author can read of, with what that person is in the problem ("suspect"). */
export type KnownIdentity = Labelled & { roles: readonly string[] };

/** What the database says of texts: which wordings of the problem's dictionary stand in them (`known_words`). */
export type Known = {
  known: readonly (Labelled & { words: string })[];
  identities: readonly KnownIdentity[];
  last: Partial<Record<Kind, number>>;
  harmless: readonly string[];
};

/** A place in a text that is taken out, why, and how sure that is (0 to 1). */
export type Seen = Span & { rule: string; confidence: number; marked: boolean; widens?: string };

/** Words declared harmless: now by this author, and before by others, as far as nobody takes them back now. */
export function harmlessWords({ harmless }: Pick<Known, 'harmless'>, { found, marked }: Decisions) {
  const declared = [...found].flatMap(([words, { answer }]) => (answer === 'in' ? [words] : []));
  const takenOut = new Set([
    ...marked.map(({ words }) => wordsKey(words)),
    ...[...found].flatMap(([words, { answer }]) => (answer === 'out' ? [words] : [])),
  ]);
  const remembered = harmless.filter((words) => !takenOut.has(wordsKey(words)));
  const forgotten = harmless.filter((words) => takenOut.has(wordsKey(words)));
  return { declared, remembered, forgotten };
}

/** The marks of the author where they stand, each with the identity of the words that it widens or repeats. */
function marksIn(text: string, marked: readonly Mark[], found: readonly Seen[]): Seen[] {
  const identityOf = new Map(found.map((one) => [wordsKey(text.slice(one.start, one.end)), one.identityKey]));
  const seen = marked.flatMap(({ words, kind, widens }) =>
    occurrences(text, words, kind).map((span): Seen => {
      const rule = widens ? 'widened by you' : 'marked by you';
      const identityKey = widens ? (identityOf.get(wordsKey(widens)) ?? valueKey(kind, widens)) : undefined;
      return { ...span, confidence: 1, marked: true, rule, identityKey, widens };
    }),
  );
  claimKnown(text, seen, found);
  return seen;
}

/** Gives every place the person its author says it means. An identity the author cannot know of is passed over. */
function assign(text: string, seen: readonly Seen[], known: Known, { found, marked }: Decisions): Seen[] {
  const ids = new Set([...known.known, ...known.identities].map(({ identity_id }) => identity_id));
  const chosen = new Map([
    ...[...found].map(([words, { who }]) => [words, who] as const),
    ...marked.map(({ words, who }) => [wordsKey(words), who] as const),
  ]);
  const key = (one: Seen) => wordsKey(text.slice(one.start, one.end));
  const own = (one: Seen): string | undefined => {
    const who = chosen.get(key(one));
    if (who === 'new') return `new ${key(one)}`;
    return who && ids.has(who) ? who : one.identityKey;
  };
  const byWords = new Map(
    seen.map((one) => [key(one), own(one) ?? valueKey(one.kind, text.slice(one.start, one.end))]),
  );
  return seen.map((one) => {
    const who = chosen.get(key(one));
    const same = who?.startsWith('=') ? byWords.get(wordsKey(who.slice(1))) : undefined;
    return { ...one, identityKey: same ?? own(one) };
  });
}

/** Labels of the problem that the author wrote into the text: whoever they stand for. */
function labelsIn(text: string, identities: readonly Labelled[]): Seen[] {
  if (!text.includes('[')) return [];
  const rule = 'label of somebody known';
  return identities.flatMap(({ label, kind, identity_id }) =>
    occurrences(text, label, kind, identity_id).map((span): Seen => ({
      ...span,
      confidence: 1,
      marked: false,
      rule,
    })),
  );
}

/** Words that were harmless and are to be taken out after all, where the detector does not find them. */
function takenBack(text: string, words: readonly string[], found: readonly Seen[]): Seen[] {
  return words
    .flatMap((one) => occurrences(text, one, 'person'))
    .filter(({ start, end }) => !found.some((f) => f.start < end && start < f.end))
    .map((span): Seen => ({ ...span, confidence: 1, marked: true, rule: 'taken out by you' }));
}

/** All findings of a text, the author's marks and the labels that stand in it, with the author's decisions applied. */
export function seenIn(text: string, known: Known, decisions: Decisions): Seen[] {
  const { declared, remembered, forgotten } = harmlessWords(known, decisions);
  const identities = known.known.map(({ identity_id, kind, words }) => ({
    identityKey: identity_id,
    kind,
    values: [words],
  }));
  const harmless = [...remembered, ...declared];
  const found = detect(text, { known: identities, harmless }).map((one): Seen => ({ ...one, marked: false }));
  const strongest = [
    ...labelsIn(text, known.identities),
    ...marksIn(text, decisions.marked, found),
    ...takenBack(text, forgotten, found),
  ];
  const clear = found.filter((f) => !strongest.some((s) => s.start <= f.start && s.end >= f.end));
  const all = [...strongest, ...clear].map((seen) => {
    const kind = decisions.found.get(wordsKey(text.slice(seen.start, seen.end)))?.kind;
    return kind && !seen.marked ? { ...seen, kind } : seen;
  });
  const isHarmless = harmlessIn(text, harmless);
  return spread(text, assign(text, all, known, decisions))
    .map((span): Seen => ({ confidence: 1, marked: false, rule: 'named again', ...span }))
    .filter((one) => one.marked || !isHarmless(one));
}
