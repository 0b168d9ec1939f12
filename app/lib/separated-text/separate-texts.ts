import { ASK_BELOW } from '~/lib/detection/finding';
import { isFunctionWord } from '~/lib/detection/function-words';
import { wordsKey, type Answer, type Decisions } from './decisions';
import { labelOf, type Kind } from './kinds';
import { occurrences } from './occurrences';
import { harmlessWords, seenIn, type Known, type KnownIdentity, type Seen } from './seen';
import { separate, type Mention } from './separate';
import { parse } from './tokens';

export const NOTHING_KNOWN: Known = { known: [], identities: [], last: {}, harmless: [] };

/** A stretch of a text as the check page shows it: plain, or a value with the label that will stand for it. */
export type CheckPiece = { text: string } | { words: string; kind: Kind; label: string; ask: boolean };

/** A found or marked value, once, for its author to decide on. */
export type FoundValue = {
  words: string;
  kind: Kind;
  label: string;
  rule: string;
  /** Too unsure to decide for the author: it waits for an answer. */
  ask: boolean;
  answer?: Answer;
  marked: boolean;
  widens?: string;
  /** Whether the problem knows whom the label stands for already. */
  known: boolean;
  /** Whom the author said it means, as `Decision.who`. */
  who?: string;
  /** The same words with the word before, after, or both, as they stand where they are found first. */
  wider: readonly string[];
};
/** Words that stay in the texts because somebody called them harmless, as they stand there; `before`: in another text. */
export type LeftWords = { words: string; left: true; before: boolean };
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
  /** Words that are harmless no longer, for `forget_harmless`. */
  forgotten: string[];
  /** Words that the author marked and that stand in none of the texts, as typed. */
  nowhere: string[];
  /** Words that the author marked and that every sentence has ("the"): they are taken for nobody. */
  everywhere: string[];
  /** Whom a finding can be said to mean. */
  identities: readonly KnownIdentity[];
};

const BETWEEN = '\n\n';

/** Labels: those of the dictionary for who is known, and for new values the numbers that follow its last. */
function labeller({ known, identities, last }: Known) {
  const names = new Map([...identities, ...known].map(({ identity_id, label }) => [identity_id, label]));
  const isKnown = new Set(names.keys());
  const next = new Map<Kind, number>();
  const label = ({ kind, identityKey }: Pick<Mention, 'kind' | 'identityKey'>): string => {
    const named = names.get(identityKey);
    if (named) return named;
    const number = (next.get(kind) ?? last[kind] ?? 0) + 1;
    next.set(kind, number);
    names.set(identityKey, labelOf(kind, number));
    return labelOf(kind, number);
  };
  return { label, isKnown: ({ identityKey }: Pick<Mention, 'identityKey'>) => isKnown.has(identityKey) };
}
type Labeller = ReturnType<typeof labeller>;

function clipped(seen: readonly Seen[], from: number, to: number): Seen[] {
  return seen.flatMap((span) => {
    const start = Math.max(span.start, from) - from;
    const end = Math.min(span.end, to) - from;
    return end > start ? [{ ...span, start, end }] : [];
  });
}

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,40})[ \t]{1,3}$/u;
const WORD_AFTER = /^[ \t]{1,3}([\p{L}\p{N}][\p{L}\p{N}'’-]{0,40})/u;

/** Words with the one before, the one after, or both: what an author may have meant to be taken out as well. */
function widerWords(text: string, { start, end }: Pick<Seen, 'start' | 'end'>): string[] {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 45), start));
  const after = WORD_AFTER.exec(text.slice(end, end + 45));
  const from = before ? start - before[0].length : start;
  const to = after ? end + after[0].length : end;
  const wider = [
    ...(before ? [text.slice(from, end)] : []),
    ...(after ? [text.slice(start, to)] : []),
    ...(before && after ? [text.slice(from, to)] : []),
  ];
  return wider.map((words) => words.replace(/\s+/g, ' '));
}

/** What is decided once for the same words wherever they stand: how sure the surest place is, and what the author said. */
function sureOf(text: string, seen: readonly Seen[]): Map<string, Seen> {
  const surest = new Map<string, Seen>();
  for (const one of seen) {
    const key = wordsKey(text.slice(one.start, one.end));
    if ((surest.get(key)?.confidence ?? -1) < one.confidence) surest.set(key, one);
  }
  return surest;
}

function piecesOf(
  separated: string,
  surest: ReadonlyMap<string, Seen>,
  mentions: readonly Mention[],
  decisions: Decisions,
  { label }: Labeller,
): CheckPiece[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return parse(separated).flatMap((part): CheckPiece[] => {
    if ('text' in part) return [part];
    const mention = byId.get(part.mention);
    if (!mention) return [];
    const { words, kind } = mention;
    const key = wordsKey(words);
    const unsure = (surest.get(key)?.confidence ?? 1) < ASK_BELOW;
    return [
      { words, kind, label: label(mention), ask: unsure && decisions.found.get(key)?.answer === undefined },
    ];
  });
}

/** The values of a field that are not listed yet, for the author to decide on. */
function newlyFound(
  whole: string,
  surest: ReadonlyMap<string, Seen>,
  mentions: readonly Mention[],
  decisions: Decisions,
  listed: Set<string>,
  { label, isKnown }: Labeller,
): FoundValue[] {
  return mentions.flatMap((mention) => {
    const { words, kind } = mention;
    const key = wordsKey(words);
    if (listed.has(key)) return [];
    listed.add(key);
    const source = surest.get(key);
    const { confidence = 1, rule = 'named again', marked = false, widens } = source ?? {};
    const decided = decisions.found.get(key);
    const who = marked ? decisions.marked.find((mark) => wordsKey(mark.words) === key)?.who : decided?.who;
    const value = { words, kind, label: label(mention), rule, marked, widens, who, known: isKnown(mention) };
    return [
      {
        ...value,
        ask: confidence < ASK_BELOW,
        answer: decided?.answer,
        wider: source ? widerWords(whole, source) : [],
      },
    ];
  });
}

/** Words of a decision as the text has them, since decisions are kept in lower case; null when they stand nowhere. */
function asWritten(text: string, words: string): string | null {
  const [first] = occurrences(text, words, 'person');
  return first ? text.slice(first.start, first.end) : null;
}

/** What stays in the texts although it looks like somebody: declared harmless now, or in this problem before. */
function leftWords(whole: string, listed: ReadonlySet<string>, known: Known, decisions: Decisions) {
  const { declared, remembered } = harmlessWords(known, decisions);
  const before = new Set(remembered.map(wordsKey));
  return [...new Set([...declared, ...before])].flatMap((words): LeftWords[] => {
    const written = listed.has(words) ? null : asWritten(whole, words);
    return written === null ? [] : [{ words: written, left: true, before: before.has(words) }];
  });
}

const isEverywhere = (words: string): boolean => words.split(/\s+/).every(isFunctionWord);

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
  const surest = sureOf(whole, seen);
  const { declared, remembered, forgotten } = harmlessWords(known, decisions);
  const before = new Set(remembered.map(wordsKey));
  const labels = labeller(known);
  const result: SeparatedTexts<Name> = {
    texts: { ...fields },
    check: {} as Record<Name, CheckPiece[]>,
    mentions: [],
    found: [],
    harmless: declared.filter((words) => !before.has(words)),
    forgotten,
    nowhere: decisions.marked.flatMap(({ words }) => (asWritten(whole, words) === null ? [words] : [])),
    everywhere: decisions.marked.map(({ words }) => words).filter(isEverywhere),
    identities: known.identities,
  };
  const listed = new Set<string>();
  let from = 0;
  for (const name of names) {
    const text = fields[name];
    const { separated, mentions } = separate(text, clipped(seen, from, from + text.length));
    from += text.length + BETWEEN.length;
    result.texts[name] = separated;
    result.check[name] = piecesOf(separated, surest, mentions, decisions, labels);
    result.mentions.push(
      ...mentions.map(({ id, kind, words, identityKey }) => ({ id, kind, words, identity_key: identityKey })),
    );
    result.found.push(...newlyFound(whole, surest, mentions, decisions, listed, labels));
  }
  result.found.push(...leftWords(whole, listed, known, decisions));
  return result;
}
