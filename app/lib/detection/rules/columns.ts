import type { Kind } from '~/lib/separated-text/kinds';
import { isTitle } from '../name-titles';
import type { Finding, Rule } from '../finding';

/** What the heading of a column says is in it, and what a cell must have in order to be that. */
const COLUMNS: readonly { heading: RegExp; kind: Kind; cell: RegExp }[] = [
  {
    heading:
      /^(?:(?:full |first |last |sur)?names?|surname|forename|initials|tenant|occupants?|occupiers?|residents?|complainants?|victims?|suspects?|subjects?|perp(?:etrator)?s?|offenders?|nominals?|clients?|patients?|informants?|witness(?:es)?|reported by|caller|driver|owner|keeper|householder|attendee|child|pupil|young person)(?: names?)?$/i,
    kind: 'person',
    cell: /\p{L}{2}/u,
  },
  {
    heading:
      /^(?:home |property )?(?:addr(?:ess)?|property|house|house no\.?|flat|flat no\.?|door|dwelling)$/i,
    kind: 'address',
    cell: /\d|\p{Lu}\p{L}+/u,
  },
  { heading: /^(?:d\.?o\.?b\.?|date of birth|born)$/i, kind: 'birth_date', cell: /\d/ },
  { heading: /^age$/i, kind: 'age', cell: /^\d{1,3}\b/ },
  {
    heading: /^(?:tel|telephone|phone|mob|mobile|landline|contact)(?: (?:no|number))?\.?$/i,
    kind: 'phone',
    cell: /(?:\d\D?){6}/,
  },
  { heading: /^post ?code$/i, kind: 'postcode', cell: /^[A-Z]{1,2}\d.? ?\d/i },
  {
    heading: /^(?:reg(?:istration)?|vrm|veh(?:icle)? reg|index|plate|reg no)\.?$/i,
    kind: 'vehicle',
    cell: /\d/,
  },
  {
    heading:
      /^(?:(?:our |case |crime |log |incident |inc |cad |asb |job )?(?:refs?|reference|no|nos|number)|urn|cad|log|case|crime|case id)\.?$/i,
    kind: 'crime_reference',
    cell: /\d{3}/,
  },
  { heading: /^nhs(?: (?:no|number))?\.?$/i, kind: 'nhs_number', cell: /\d{3}/ },
  { heading: /^(?:ni|nino|ni no|ni number)\.?$/i, kind: 'ni_number', cell: /\d{2}/ },
  {
    heading:
      /^(?:health|conditions?|medical(?: (?:conditions?|needs))?|diagnosis|disabilit(?:y|ies)|injur(?:y|ies))$/i,
    kind: 'health',
    cell: /\p{L}{2}/u,
  },
];

/** Cells that say that there is nothing. */
const EMPTY =
  /^(?:none|no|yes|nil|n\/?a|n\/?k|nfa|unknown|unk|not known|tbc|tba|anon(?:ymous)?|various|multiple|several|as above|same|void|not seen|no reply|no answer|empty|vacant|council|police|staff|public|-+|\?+)$/i;

const SEPARATORS = ['|', '\t', ';', ','];

type Cell = { start: number; end: number; text: string };

/** The cells of a line, without the blanks and quotation marks round them. */
function cellsOf(line: string, from: number, separator: string): Cell[] {
  let at = from;
  const cells = line.split(separator).map((raw) => {
    const lead = /^[\s"]*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/[\s"]+$/, '');
    const cell = { start: at + lead, end: at + lead + text.length, text };
    at += raw.length + separator.length;
    return cell;
  });
  // A table drawn with strokes has one before its first cell and one behind its last.
  return separator === '|' ? cells.filter(({ text }, i) => text || (i > 0 && i < cells.length - 1)) : cells;
}

type Columns = { separator: string; kinds: ((typeof COLUMNS)[number] | undefined)[] };

/** The columns that a line heads, if it heads any: two headings at least that say what is in them. */
function columnsOf(line: string): Columns | undefined {
  if (line.length > 300) return undefined;
  for (const separator of SEPARATORS) {
    const headings = cellsOf(line, 0, separator);
    const kinds = headings.map(({ text }) => COLUMNS.find(({ heading }) => heading.test(text)));
    if (headings.length > 2 && kinds.filter(Boolean).length > 1) return { separator, kinds };
  }
  return undefined;
}

const isDivider = (line: string) => /^[\s|:+=-]+$/.test(line);

function foundIn(cells: readonly Cell[], { kinds }: Columns): Finding[] {
  return cells.flatMap(({ start, end, text }, i) => {
    const column = kinds[i];
    if (!column || !text || EMPTY.test(text) || isTitle(text) || !column.cell.test(text)) return [];
    return { start, end, kind: column.kind, confidence: 0.66, rule: `column of ${column.kind}` };
  });
}

/** Pasted tables: what stands under "Tenant", "Address", "Ref" is that, whatever its form. */
export const columns: Rule = (text) => {
  if (!text.includes('\n')) return [];
  const findings: Finding[] = [];
  let table: Columns | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const cells = table && !isDivider(line) ? cellsOf(line, at, table.separator) : [];
    if (table && cells.length === table.kinds.length) findings.push(...foundIn(cells, table));
    else if (!isDivider(line) || !line.trim()) table = columnsOf(line);
    at += line.length + 1;
  }
  return findings;
};
