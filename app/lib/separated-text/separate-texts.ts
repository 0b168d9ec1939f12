import { detect } from '~/lib/detection/detect';
import { ASK_BELOW, type Finding } from '~/lib/detection/finding';
import type { Decisions } from './decisions';
import { labelOf, type Kind } from './kinds';
import { occurrences, spread } from './occurrences';
import { separate, type Mention, type Span } from './separate';
import { parse } from './tokens';

/** What the database says of texts: which wordings of the problem's dictionary stand in them (`known_words`). */
export type Known = {
  known: readonly { identity_id: string; kind: Kind; words: string; label: string }[];
  labels: readonly { identity_id: string; kind: Kind; label: string }[];
  last: Partial<Record<Kind, number>>;
  harmless: readonly string[];
};

export const NOTHING_KNOWN: Known = { known: [], labels: [], last: {}, harmless: [] };

/** A stretch of a text as the check page shows it: plain, or a value with the label that will stand for it. */
export type CheckPiece = { text: string } | { words: string; kind: Kind; label: string; ask: boolean };

/** A found or marked value, once, for its author to decide on. */
export type FoundValue = {
  words: string;
  kind: Kind;
  label: string;
  rule: string;
  ask: boolean;
  marked: boolean;
};
/** Words that stay in the texts because their author called them harmless, as they stand there. */
export type LeftWords = { words: string; left: true };
export type FoundWords = FoundValue | LeftWords;

/** A mention as the commands of the database take it. */
export type StoredMention = { id: string; kind: Kind; words: string; identity_key: string };

export type SeparatedTexts<Name extends string> = {
  /** Separated text by field, for `separated_text` parameters. */
  texts: Record<Name, string>;
  /** What `p_mentions` takes. */
  mentions: StoredMention[];
  check: Record<Name, CheckPiece[]>;
  found: FoundWords[];
  /** Words declared harmless now, for `declare_harmless`. */
  harmless: string[];
};

type Seen = Span & { rule: string; confidence: number; marked: boolean };
const BETWEEN = '\n\n';
const MARKED = { confidence: 1, marked: true, rule: 'marked by you' };

/** All findings of a text, the author's marks and the labels that stand in it, with the author's decisions applied. */
function seenIn(text: string, { known, labels, harmless }: Known, decisions: Decisions): Seen[] {
  const declared = [...decisions.found].flatMap(([words, kind]) => (kind === 'harmless' ? [words] : []));
  const identities = known.map(({ identity_id, kind, words }) => ({
    identityKey: identity_id,
    kind,
    values: [words],
  }));
  const found = detect(text, { known: identities, harmless: [...harmless, ...declared] }).map(
    (finding: Finding) => ({ ...finding, marked: false }),
  );
  const marks = decisions.marked.flatMap(({ words, kind }) =>
    occurrences(text, words, kind).map((span) => ({ ...span, ...MARKED })),
  );
  const written = labels.flatMap(({ label, kind, identity_id }) =>
    occurrences(text, label, kind, identity_id).map((span) => ({
      ...span,
      confidence: 1,
      marked: false,
      rule: 'label of somebody known',
    })),
  );
  // What the author marks and the problem knows is the same identity still.
  for (const mark of marks)
    mark.identityKey = found.find((f) => f.start === mark.start && f.end === mark.end)?.identityKey;
  const strongest = [...written, ...marks];
  const clear = found.filter(
    (f) => !strongest.some((s) => s.start < f.end && f.start < s.end && s.start <= f.start && s.end >= f.end),
  );
  const all = [...strongest, ...clear].map((seen) => {
    const kind = decisions.found.get(text.slice(seen.start, seen.end).toLowerCase());
    return kind && kind !== 'harmless' && !seen.marked ? { ...seen, kind, confidence: 1 } : seen;
  });
  return spread(text, all)
    .map((span) => ({ confidence: 1, marked: false, rule: 'named again', ...span }))
    .filter((seen) => !declared.includes(text.slice(seen.start, seen.end).toLowerCase()));
}

/** Labels: those of the dictionary for who is known, and for new values the numbers that follow its last. */
function labeller({
  known,
  labels,
  last,
}: Known): (mention: Pick<Mention, 'kind' | 'identityKey'>) => string {
  const names = new Map([...labels, ...known].map(({ identity_id, label }) => [identity_id, label]));
  const next = new Map<Kind, number>();
  return ({ kind, identityKey }) => {
    const named = names.get(identityKey);
    if (named) return named;
    const number = (next.get(kind) ?? last[kind] ?? 0) + 1;
    next.set(kind, number);
    names.set(identityKey, labelOf(kind, number));
    return labelOf(kind, number);
  };
}

function clipped(seen: readonly Seen[], from: number, to: number): Seen[] {
  return seen.flatMap((span) => {
    const start = Math.max(span.start, from) - from;
    const end = Math.min(span.end, to) - from;
    return end > start ? [{ ...span, start, end }] : [];
  });
}

function piecesOf(
  separated: string,
  seen: readonly Seen[],
  mentions: readonly Mention[],
  label: (mention: Mention) => string,
): CheckPiece[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  let from = 0;
  return parse(separated).flatMap((part): CheckPiece[] => {
    const start = from;
    if ('text' in part) {
      from += part.text.length;
      return [part];
    }
    const mention = byId.get(part.mention);
    if (!mention) return [];
    from += mention.words.length;
    const ask = seen.some((s) => s.start < from && s.end > start && s.confidence < ASK_BELOW);
    return [{ words: mention.words, kind: mention.kind, label: label(mention), ask }];
  });
}

/** The values of a field that are not listed yet, for the author to decide on. */
function newlyFound(
  text: string,
  seen: readonly Seen[],
  mentions: readonly Mention[],
  listed: Set<string>,
  label: (mention: Mention) => string,
): FoundValue[] {
  return mentions.flatMap((mention) => {
    const key = mention.words.toLowerCase();
    if (listed.has(key)) return [];
    listed.add(key);
    const source = seen.find((s) => text.slice(s.start, s.end).toLowerCase() === key);
    const { confidence = 1, rule = 'named again', marked = false } = source ?? {};
    return [
      {
        words: mention.words,
        kind: mention.kind,
        label: label(mention),
        rule,
        ask: confidence < ASK_BELOW,
        marked,
      },
    ];
  });
}

/** Words of a decision as the text has them, since decisions are kept in lower case. */
function asWritten(text: string, words: string): string {
  const [first] = occurrences(text, words, 'person');
  return first ? text.slice(first.start, first.end) : words;
}

/**
 * Separates the fields of one form together, so that a name in one is known in the others.
 * @param fields raw text by field
 * @param known what the problem's dictionary has of these texts; NOTHING_KNOWN for a new problem
 */
export function separateTexts<Name extends string>(
  fields: Record<Name, string>,
  known: Known,
  decisions: Decisions,
): SeparatedTexts<Name> {
  const names = Object.keys(fields) as Name[];
  const whole = names.map((name) => fields[name]).join(BETWEEN);
  const seen = seenIn(whole, known, decisions);
  const harmless = [...decisions.found].flatMap(([words, kind]) => (kind === 'harmless' ? [words] : []));
  const label = labeller(known);
  const result: SeparatedTexts<Name> = {
    texts: { ...fields },
    check: {} as Record<Name, CheckPiece[]>,
    mentions: [],
    found: [],
    harmless,
  };
  const listed = new Set<string>();
  let from = 0;
  for (const name of names) {
    const text = fields[name];
    const own = clipped(seen, from, from + text.length);
    from += text.length + BETWEEN.length;
    const { separated, mentions } = separate(text, own);
    result.texts[name] = separated;
    result.check[name] = piecesOf(separated, own, mentions, label);
    result.mentions.push(
      ...mentions.map(({ id, kind, words, identityKey }) => ({ id, kind, words, identity_key: identityKey })),
    );
    result.found.push(...newlyFound(text, own, mentions, listed, label));
  }
  const left = harmless.filter((words) => !listed.has(words));
  result.found.push(...left.map((words): LeftWords => ({ words: asWritten(whole, words), left: true })));
  return result;
}
