import type { LabelledEntry, LabelledSpan } from './marked';

type Place = { start: number; end: number };

/** What may stay visible of a name or an address without giving anybody away: a title, a kinship word, "Flat". */
const LEADS: Readonly<Record<string, RegExp>> = {
  PERSON: /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|lady|lord|master|and)\b\.?|&)\s*/i,
  OFFICIAL: /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|lady|lord)\b\.?)\s*/i,
  FAMILY:
    /^(?:(?:mum|mother|dad|father|step-?(?:dad|mum)|(?:grand)?(?:son|daughter)(?:-in-law)?|brother|sister|nan(?:na)?|gran(?:dad|ny)?|aunt(?:ie)?|uncle|wife|husband|mr|mrs|ms|miss)\b\.?)\s*/i,
  ADDRESS: /^(?:flat|apt|apartment|unit|plot|room|rm|house|number|no)\b\.?\s*/i,
};

function coreOf({ type, text }: LabelledSpan): number {
  let from = 0;
  for (;;) {
    const lead = LEADS[type]?.exec(text.slice(from))?.[0].length ?? 0;
    if (!lead || from + lead >= text.length) return from;
    from += lead;
  }
}

/** Counts over labelled entries; see DESIGN 11 and the decision on the detector for what is aimed at. */
export type Score = {
  entries: number;
  /** Entries that hold what identifies a private person, and those of them in which any of it stays visible. */
  identifying: number;
  leaking: number;
  spans: number;
  covered: number;
  /** Characters, blanks aside, outside every label, and those of them masked. */
  innocent: number;
  masked: number;
  /** By kind, and by origin of the name where it is marked: labelled and wholly covered. */
  kinds: Map<string, { spans: number; covered: number }>;
  origins: Map<string, { spans: number; covered: number }>;
  missed: { id: string; type: string; text: string }[];
  mistaken: { id: string; text: string }[];
};

/** Officers and ages are for the publisher to decide, and are no leak. */
const POLICY = new Set(['OFFICIAL', 'AGE']);

const count = (table: Score['kinds'], key: string, covered: boolean) => {
  const row = table.get(key) ?? { spans: 0, covered: 0 };
  table.set(key, { spans: row.spans + 1, covered: row.covered + (covered ? 1 : 0) });
};

function marked(length: number, places: readonly Place[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of places) marks.fill(1, start, end);
  return marks;
}

/** Scores a detector on labelled entries: what it leaves visible of what identifies people, what it masks of the rest. */
export function scoreOf(
  entries: readonly LabelledEntry[],
  detect: (text: string) => readonly Place[],
): Score {
  const score: Score = {
    ...{ entries: entries.length, identifying: 0, leaking: 0, spans: 0, covered: 0, innocent: 0, masked: 0 },
    ...{ kinds: new Map(), origins: new Map(), missed: [], mistaken: [] },
  };
  for (const entry of entries) {
    const { id, text, spans, optional } = entry;
    const places = detect(text);
    const masked = marked(text.length, places);
    const labelled = marked(text.length, [...spans, ...optional]);
    const identifying = spans.filter(({ type }) => !POLICY.has(type));
    const isCovered = (span: LabelledSpan) =>
      [...text.slice(span.start + coreOf(span), span.end)].every(
        (character, i) => !/[\p{L}\p{N}]/u.test(character) || masked[span.start + coreOf(span) + i],
      );
    for (const span of spans) {
      count(score.kinds, span.type, isCovered(span));
      if (span.origin) count(score.origins, span.origin, isCovered(span));
    }
    const missed = identifying.filter((span) => !isCovered(span));
    score.missed.push(...missed.map(({ type, text: words }) => ({ id, type, text: words })));
    score.spans += identifying.length;
    score.covered += identifying.length - missed.length;
    if (identifying.length) score.identifying += 1;
    if (missed.length) score.leaking += 1;
    for (let i = 0; i < text.length; i += 1) {
      if (/\s/.test(text.charAt(i)) || labelled[i]) continue;
      score.innocent += 1;
      score.masked += masked[i] ?? 0;
    }
    score.mistaken.push(
      ...places
        .filter(({ start, end }) => !labelled.subarray(start, end).some(Boolean))
        .map(({ start, end }) => ({ id, text: text.slice(start, end) })),
    );
  }
  return score;
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The score in lines for people to read. */
export function scoreInWords(score: Score): string {
  const table = (rows: Score['kinds']) =>
    [...rows]
      .sort(([, a], [, b]) => b.spans - a.spans)
      .map(([name, row]) => `${name} ${row.covered}/${row.spans}`)
      .join(', ');
  return [
    `${score.entries} entries, ${score.identifying} with identifying values: ` +
      `leak ${percent(score.leaking, score.identifying)}, ` +
      `spans ${percent(score.covered, score.spans)} of ${score.spans}, ` +
      `over-redaction ${percent(score.masked, score.innocent)}`,
    `by kind: ${table(score.kinds)}`,
    ...(score.origins.size ? [`names by origin: ${table(score.origins)}`] : []),
  ].join('\n');
}
